// All patterns here run on folded text.

// "…, hoàn thành trước ngày 10/5/2026 để kịp đón Đoàn thanh tra": what a task is done for is not what is done
export const SIDE_CLAUSE =
  /(?<!\p{L})(?:de(?!\s+(?:an|xuat|nghi|tai|cuong)(?!\p{L}))|nham|kip(?!\s+thoi(?!\p{L})))\s[^;.]*/gu;

// "báo cáo cho ai" · "chịu trách nhiệm trước ai" · "theo hướng dẫn của bộ nào" · "on whose proposal": somebody else than who
// does it; not "giao cho ai", "trách nhiệm của ai"
export const WHO_ASIDE =
  /(?<!\p{L})(?:(?:bao\s+cao|gui|trinh|xin|hoi|moi|xin\s+y\s+kien)\s+(?:ai|whom)(?!\p{L})|(?:voi|truoc|giua|bang|tu|(?<!(?:giao|trach\s+nhiem|nhiem\s+vu|phan\s+cong)\s+)(?:cho|cua)|on|to|with|from)\s+(?:(?:nhung|cac)\s+)?(?:ai|(?:co\s+quan|don\s+vi|so|bo|nganh|xa|to\s+chuc)\s+nao|whom|whose|which)(?!\p{L}))/u;

// "phối hợp với đơn vị nào": those are in a column of the row
export const WORKS_WITH =
  /(?<!\p{L})(?:phoi\s+hop\s+(?:cung\s+)?voi|cung\s+voi|together\s+with|coordinates?\s+with)(?!\p{L})/gu;
