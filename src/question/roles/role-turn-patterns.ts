import { WORD_END, WORD_START } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

/** A space stands for any run of white space. */
const turn = (source: string) =>
  new RegExp(`${WORD_START}(?:${source})${WORD_END}`.replaceAll(' ', '\\s+'), 'gu');

const LEAD = '(?:chu tri|lam chu tri|dung chu tri|dau moi|lam dau moi|phu trach chinh)';
const HELP = '(?:phoi hop|tham gia phoi hop|tham gia|ho tro|cung lam|lam cung)';
const ONLY = '(?:chi|chi con|chi la|moi|duy nhat)';
const PART = `(?:dung vai|dong vai|giu vai|trong vai|o vai|vai)(?: tro)?(?: la)?|(?:voi )?(?:vai tro|tu cach)(?: la)?|(?:la )?(?:don vi|co quan|ben)`;
const OTHERS = '(?:don vi|co quan|so|so nganh|nganh|ben|noi|nguoi|cho) khac';
const OTHERS_ENGLISH =
  '(?:others|other (?:agencies|departments|bodies|units)|another agency|somebody else|someone else)';

/** Turns that ask for what an agency only coordinates on: led ones are not meant. */
export const COORDINATES_ONLY: readonly RegExp[] = [
  // "không chủ trì, chỉ phối hợp" · "không làm đầu mối mà chỉ tham gia"
  turn(
    `(?:khong|ko|chua|chang) (?:phai )?(?:la )?(?:don vi )?${LEAD}(?:[\\s,]*(?:ma|nhung|va|chi|co|duoc|giao))*[\\s,]+${HELP}(?: thoi)?`,
  ),
  // "phối hợp chứ không chủ trì"
  turn(`(?:${ONLY} )?${HELP}[\\s,]+(?:(?:chu|ma|va|nhung) )?(?:khong|ko|chua) (?:phai )?(?:la )?${LEAD}`),
  // "chỉ phối hợp thôi" · "chỉ đứng vai phối hợp" · "chỉ với vai trò tham gia" · "chỉ đứng tên phối hợp"
  turn(`${ONLY} (?:duoc (?:giao )?)?(?:(?:${PART}|dung ten) )?${HELP}(?: thoi)?`),
  // "đứng vai phối hợp" · "với vai trò phối hợp" · "là đơn vị phối hợp"
  turn(`(?:${PART}) (?:tham gia )?phoi hop`),
  // "do đơn vị khác chủ trì" · "sở khác làm đầu mối"
  turn(`(?:do |cua )?${OTHERS} ${LEAD}(?:[\\s,]*(?:ma|co|va))?(?: ${HELP})?`),
  // "support rather than lead" · "coordinates but does not lead" · "not leading"
  turn(
    '(?:supports?|coordinates?|assists?|helps?|cooperates?)(?: on| in| with)? (?:rather than|instead of|but (?:does|do|is|are)(?: not|n.t)|without|and (?:does|do) not) (?:lead|leads|leading)',
  ),
  turn('(?:does|do|is|are)(?: not|n.t) (?:lead|leading|the lead)'),
  // "led by others" · "that other agencies lead"
  turn(`(?:led by|headed by|owned by|run by) ${OTHERS_ENGLISH}|${OTHERS_ENGLISH} leads?`),
  // "(named) as coordinator" · "in a supporting role"
  turn(
    '(?:named |listed |only )*as (?:a |an |the )?(?:coordinator|coordinating (?:agency|unit|body)|supporting (?:agency|unit|body)|partner|supporter)|in (?:a |the )?(?:supporting|coordinating) role',
  ),
];

/** "tham gia (việc gì)": it takes part in tasks; not "tham gia lớp tập huấn". */
export const TAKES_PART: readonly RegExp[] = [
  turn(
    `(?:co |duoc |cung |phai )*tham gia(?: (?:vao|o|trong|cung))?(?= (?:viec|nhiem vu|dau viec|cong viec|nhung (?:viec|nhiem vu|gi)|cac (?:viec|nhiem vu)|gi|cai gi|may (?:viec|nhiem vu)|bao nhieu)(?!\\p{L}))`,
  ),
  turn(
    '(?:take|takes|taking) part(?: in)?|(?:participate|participates|participating)(?: in)?|(?:is |are )?involved in(?=\\s*(?:$|[?.,]))',
  ),
];

/** "được ghi tên" · "nêu đích danh" · "named": only rows that name the agency count, none of its groups. */
export const BY_NAME: readonly RegExp[] = [
  turn(
    '(?:chi )?(?:duoc |co |la )*(?:ghi (?:ro )?ten|ghi ro|duoc ghi|neu ten|goi ten|dich danh|neu dich danh|dung ten|co ten)(?: (?:la|lam|o|trong)(?= ))?(?: (?:don vi|co quan)(?= (?:chu tri|phoi hop)))?',
  ),
  turn('named|mentioned by name|listed by name|by name'),
];

/** "chỉ đứng tên": it is named, and somebody else does the work. */
export const ONLY_NAMED = turn('chi (?:co |duoc )?dung ten(?! (?:chu tri|dau moi))');

const WHO = '(?:nhung )?(?:ai|(?:don vi|co quan|so|nganh|ben|so nganh|bo|noi) nao)';

/** "…, ai chủ trì?" · "do sở nào chủ trì" · "phối hợp với ai": who leads or helps is asked for, besides. */
export const ASKS_WHO_LEADS: readonly RegExp[] = [
  turn(
    `(?:do |thi )?${WHO} (?:la |lam |duoc giao )*(?:chu tri|dau moi|phu trach|chiu trach nhiem)|(?:chu tri|dau moi) (?:la |boi )?${WHO}|${LEAD} thuoc (?:ve )?${WHO}`,
  ),
  turn(
    'who (?:leads?|is leading|is in charge|is the lead)(?: (?:them|it|each|of (?:them|each)))?|led by whom|under whose lead',
  ),
];
export const ASKS_WHO_HELPS: readonly RegExp[] = [
  turn(`${WHO} (?:la |cung |duoc giao )*phoi hop|phoi hop (?:cung |voi |cung voi )?(?:la )?${WHO}`),
  turn('who (?:supports?|coordinates?|helps?)(?: (?:them|it))?'),
];
