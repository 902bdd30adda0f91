// All patterns here run on folded text.

// "đã được giao trước 30/9" · "tính đến 30/9" · "trở về trước" · "as of": how things stood, not what is to come
export const LOOKS_BACK =
  /(?<!\p{L})(?:da|tinh\s+(?:cho\s+)?den|tro\s+(?:ve\s+truoc|lai)|do\s+lai|as\s+of|was|were|had)(?!\p{L})/u;
