import { OWN_AGENCY_ENGLISH, OWN_BODIES, SPEAKERS } from '../../question/spoken/speaker-patterns.ts';
import { words } from '../../vietnamese/letters.ts';

// All of them match folded text.

const WE = '(?:toi|tui|minh|em|chung toi|chung em|chung ta|chung minh|ben toi|ben minh|ben em)';

/** "đơn vị tôi" · "sở mình" · "cơ quan của chúng tôi" · "bên mình"; not "hồ sơ mình". */
export const OUR_AGENCY = words`(?:(?<!(?:ho|cong|ca|co) )so|${OWN_BODIES})(?: cua)? (?:${SPEAKERS})|(?:ben|noi) (?:toi|tui|minh|em)|noi (?:toi|minh|em) lam`;

/** "(việc) của tôi" · "(việc) cuả tôi" · "(nhiệm vụ được giao) cho chúng tôi"; what is replaced is the group `who`. */
export const WORK_OF_OURS = words`(?:viec|nhiem vu|cong viec|dau viec|phan viec|han|han chot|lich|deadline|danh sach|bao cao)(?: (?:nao|gi|duoc giao|phai lam|can lam|con lai|qua han|sap den han|den han))* (?<who>(?<of>cua|cho) ${WE})`;

/** "của tôi (có gì quá hạn)" · "thế còn của mình?": nothing is named before it. */
export const ALONE_OURS = words`^(?:(?:the|vay) )?(?:con )?(?:phan )?(?<who>(?<of>cua) ${WE})`;

/** "việc tôi (phải làm)" · "nhiệm vụ mình (chủ trì)" */
export const WORK_THAT_WE = words`(?:viec|nhiem vu|cong viec|dau viec)(?: (?:nao|gi|ma))? (?<who>${WE})(?= (?:phai|can|con|dang|duoc|chu tri|phoi hop|lam|qua han|tre|cham|no)(?: |$|[?.!,]))`;

/** "viec toi" · "việc mình quý 3": nothing else stands before the period. */
export const BARE_WORK = words`^(?:xem |cho xem |cac |nhung )?(?:viec|nhiem vu) (?<who>toi|tui|minh|em)`;

/** "tôi phải làm gì" · "chúng tôi còn việc gì" · "mình quá hạn những gì"; not "tôi cần biết …", "tôi có thể hỏi gì". */
export const WE_MUST = words`(?<who>${WE})(?= (?:(?:hien|nay|con|co|dang|phai|can|se|da|bi|duoc|sap) )*(?:lam gi|lam nhung|lam viec|hoan thanh|nop gi|trinh gi|thuc hien|viec|nhung viec|may viec|bao nhieu viec|bao nhieu nhiem vu|nhiem vu|nhung nhiem vu|may nhiem vu|qua han|tre han|cham|den han|chu tri|phoi hop|giao|no viec))`;

/** "my tasks" · "our deadlines" */
export const MY_TASKS = words`(?:my|our) (?<what>(?:overdue |open |current )?(?:tasks?|deadlines?|assignments?|work|duties))`;

/** "my agency" · "our department" */
export const MY_AGENCY = words`${OWN_AGENCY_ENGLISH}|(?:my|our) (?:own )?organi[sz]ation`;

/** "what do we (have to do)" · "are we (late)" */
export const DO_WE = words`(?<=(?:do|must|should|are|am|have|does) )(?<who>i|we)`;
