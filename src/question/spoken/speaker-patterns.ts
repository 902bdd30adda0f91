// All patterns here run on folded text.

/** Bodies that people call theirs: "đơn vị | tôi", "chi cục | mình". */
export const OWN_BODIES =
  'don vi|co quan|ban|nganh|phuong|xa|truong|vien|trung tam|phong|chi cuc|uy ban|ubnd';
/** Who speaks, of a body: "sở | mình", "đơn vị | của chúng tôi". */
export const SPEAKERS = 'chung toi|chung em|chung ta|chung minh|toi|tui|minh|em';

/** "sở mình" · "đơn vị của chúng tôi" · "bên em": the agency of who asks; not "hồ sơ mình". */
export const OWN_AGENCY = `(?:(?<!(?:ho|cong|ca|co|chuyen doi) )so|${OWN_BODIES}|van phong|ben)(?: cua)? (?:${SPEAKERS}|ta)`;

/** "my agency" · "our own department" */
export const OWN_AGENCY_ENGLISH = '(?:my|our) (?:own )?(?:agency|department|office|unit)';
