// All patterns here run on folded text.

/** "sở mình" · "đơn vị của chúng tôi" · "bên em": the agency of who asks; not "hồ sơ mình". */
export const OWN_AGENCY =
  '(?:(?<!(?:ho|cong|ca|co|chuyen doi) )so|don vi|co quan|ban|nganh|phuong|xa|truong|vien|trung tam|phong|van phong|chi cuc|uy ban|ubnd|ben)(?: cua)? (?:chung toi|chung em|chung ta|chung minh|toi|tui|minh|em|ta)';
