// All patterns here run on folded text, right before or right after the name of an agency.

const BESIDE = '(?:co|duoc|duoc giao|chi|cung|se|da|dang|phai|la|lam|thi|tham gia|don vi|co quan|tinh)';

// "Công an tỉnh | chủ trì"; not "ai chủ trì"
export const LEADS = new RegExp(
  `^\\s*(?:${BESIDE}\\s+)*(?:chu tri|dau moi|phu trach|leads?|is leading|heads?)(?!\\p{L})`,
  'u',
);

// "VP UBND tỉnh | phối hợp" · "Công an tỉnh | tham gia"
export const HELPS = new RegExp(
  `^\\s*(?:${BESIDE}\\s+)*(?:phoi hop|ho tro|cung lam|tham gia|supports?|coordinates?|assists?|helps?|takes? part|participates?)(?!\\p{L})`,
  'u',
);

// "led by | Công an tỉnh" · "chủ trì là | Sở Y tế" · "chủ trì bởi"
export const LED_BY =
  /(?:(?<!\p{L})(?:led by|lead by|headed by|under)|chu tri (?:la|boi|thuoc))\s+(?:the\s+)?$/u;

// "with support from | Sở Tài chính" · "supported by" · "cùng phối hợp là"
export const HELPED_BY =
  /(?<!\p{L})(?:supported by|support (?:from|of|by)|assisted by|help (?:from|of)|phoi hop la|su phoi hop cua)\s+(?:the\s+)?$/u;

// "phối hợp với | Sở Tài chính" · "cùng | Công an tỉnh"
export const WITH = /(?<!\p{L})(?:phoi hop (?:cung )?(?:voi )?|cung (?:voi )?|voi |with )(?:the\s+)?$/u;
