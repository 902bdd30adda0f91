import { fold } from '../../vietnamese/fold.ts';
import type { AgencyToken } from './agency-tokens.ts';

/** Folded words in order: "giam doc". */
type Phrase = readonly string[];

/** Phrases parted by "|", the longest first. */
function phrases(...lists: string[]): readonly Phrase[] {
  const list = lists.flatMap((line) => line.split('|')).map((phrase) => phrase.trim().split(' '));
  return list.sort((a, b) => b.length - a.length);
}

function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Leaders who stand for their agency: "Giám đốc Sở Nội vụ", "Chủ tịch UBND xã Kbang", "Thủ trưởng các cơ quan". */
export const LEADERS = phrases(
  'giam doc | pho giam doc | tong giam doc | chanh | pho chanh | chu tich | pho chu tich | truong',
  'truong ban | pho truong ban | bo truong | thu truong | chu nhiem | cuc truong | bi thu',
  'chi huy truong | nguoi dung dau | lanh dao | dai dien lanh dao | dai dien | dong chi',
  'tap the lanh dao | cac dong chi | head of | director of | chief of | leaders of | minister of',
  'chairman of | chairpersons of',
);

/** What may stand before a group: "toàn thể các sở, ngành", "04 Tổ giúp việc". */
export const GROUP_LEADS = phrases(
  'cac | toan the | tat ca | tat ca cac | nhung | moi | voi cac | all | the',
);

/** What may stand after a group without changing it: "các sở, ngành liên quan", "các sở, ban, ngành thuộc tỉnh". */
export const GROUP_TAILS = phrases(
  'lien quan | co lien quan | chuc nang | khac | tinh | cap tinh | cua tinh | thuoc tinh | trong tinh',
  'thuoc ubnd tinh | thuoc uy ban nhan dan tinh | truc thuoc ubnd tinh | tren dia ban',
  'tren dia ban tinh | trung uong | cua trung uong | o trung uong | va dac khu',
);

/** Words that can stand before a short name in a question: "còn nội vụ thì sao", "việc của công an". */
export const BEFORE_SHORT_NAME: ReadonlySet<string> = wordSet('con cua giao hoi ben phia');

/** Words that can follow a short name in a question: "công an phải làm gì". */
export const AFTER_SHORT_NAME: ReadonlySet<string> = wordSet(
  'phai thi co lam chu phoi can no tre cham bi con duoc dang se tinh qua quy thang tuan q1 q2 q3 q4 t1 t2 t3 t4',
  't5 t6 t7 t8 t9 t10 t11 t12',
);

/** Words between which initials that read as a word are an agency: "việc | cat | chủ trì", "tháng 8 | cat | phải làm gì". */
export const BEFORE_INITIALS: ReadonlySet<string> = wordSet(
  [...BEFORE_SHORT_NAME].join(' '),
  'do va voi viec ma cho nay toi sau',
);
export const AFTER_INITIALS: ReadonlySet<string> = wordSet(
  'phai thi co lam chu phoi can no tre cham con duoc dang se va thang quy tuan',
);

/** Words that end a name nobody knows: "Sở Du lịch | phải làm gì", "Sở Du lịch | chủ trì". */
export const AFTER_NAME: ReadonlySet<string> = wordSet(
  [...AFTER_SHORT_NAME].join(' '),
  'trong da ve la gi nao ai qua den tai theo cua va voi bao tham trinh giao de tiep tong khan thuc to',
  'huong quy thang nam tuan truoc sau cung ra xay trien chuan hoan cap cho nhung moi khong hom nay do',
  'has have had is are must do in for and to due overdue tasks by',
);

/** Words that start the name of an agency, folded and as written. */
export const AGENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ so: 'sở', bo: 'bộ', cuc: 'cục', ban: 'ban', vu: 'vụ', vien: 'viện' }),
);

/** Words before "sở", "bộ" that make another word of them: "cơ sở y tế", "cán bộ công an". Folded; "hội sở" is not "hỏi Sở". */
export const JOINED_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  so: new Set(['co', 'tru', 'cong']),
  bo: new Set(['can', 'toan', 'noi', 'dong', 'tien', 'trung', 'doi', 'duong', 'thuy', 'cuc', 'dang']),
};

/** Words before an unmarked "so" that make "số" or "sơ" of it: "chuyen doi so", "ky thuat so", "ho so". */
export const NUMBER_BEFORE: ReadonlySet<string> = wordSet('doi chi thuat tong mot ho ma tang ky tri dan');

/** Short forms after an unmarked "so" that is "số": of a telephone, in order, of workers, of a symbol. */
export const NUMBER_AFTER: ReadonlySet<string> = wordSet('dt tt ld kh tn');

/** Words after a group that ask which one, so that no group is meant: "sở, ngành nào", and words before it: "từng sở, ngành". */
export const ASKS_WHICH = {
  after: new Set(['nao']),
  before: new Set(['từng', 'mỗi', 'tung', 'which', 'each']),
};

/** Second words that make something else of the first: "sở hữu", "bộ phận", "ban hành", "cục bộ", unmarked "so lieu". */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  so:
    ' hữu tại dĩ thích trường ngành ban và tới liệu hóa sánh với lượng nhiệm việc hiệu lược kết bộ hộ điện thứ' +
    ' đo dân người tiền vốn công quyết kế nghị văn lần thông máy phận lẻ khoa ',
  bo:
    ' phận máy tiêu chỉ luật công dữ ngành trưởng đội sung trí ba nhiệm nào tài câu lọc quy mã sản triệu về và thu' +
    ' phim môn ',
  cuc: ' bộ diện kỳ điện trưởng và thuộc ',
  ban:
    ' hành đồ về là sao ghi thân chất tin dân cùng ngành cho đạo đầu chỉ quyền thảm đêm ngày và dạy giao' +
    ' quản ',
  vu: ' việc án mùa trang trụ khi và thuộc đông hè xuân ',
  vien: ' trợ chức thông phí cảnh dẫn và thuộc ',
};

/** True when `second` makes another word of the kind word before it. Marks are compared where the text has them. */
export function makesOtherWord(kind: AgencyToken, second: AgencyToken): boolean {
  const list = OTHER_WORDS[kind.folded] ?? '';
  const isMarked = kind.text !== kind.folded || second.text !== second.folded;
  return isMarked ? list.includes(` ${second.text} `) : fold(list).includes(` ${second.folded} `);
}

/** Bodies of a commune that are not its people's committee: "Công an xã Kbang", "Trạm Y tế phường Pleiku". */
export const COMMUNE_BODIES = phrases(
  'cong an | dang uy | hdnd | hoi dong nhan dan | tram y te | ban chi huy quan su | mttq | trung tam',
  'uy ban mttq | uy ban mttq viet nam | mat tran to quoc | uy ban mat tran to quoc viet nam',
  'doan thanh nien',
);

/** Heads of lists that share the word of their kind: "Các sở: Công Thương, Xây dựng", "các bộ Công an, Tài chính". */
export const LIST_STARTS: ReadonlySet<string> = wordSet('cac nhung hai ba bon');

/** The phrase of `list` that stands at `at`, or null. All its words are parted by white space alone. */
export function phraseAt(tokens: readonly AgencyToken[], at: number, list: readonly Phrase[]): number | null {
  const found = list.find((phrase) =>
    phrase.every((word, offset) => {
      const token = tokens[at + offset];
      return token?.folded === word && (offset === 0 || token.gap === 'space');
    }),
  );
  return found ? at + found.length : null;
}

/** The start of the phrase of `list` that ends right before `at`, or null. */
export function phraseBefore(
  tokens: readonly AgencyToken[],
  at: number,
  list: readonly Phrase[],
): number | null {
  if (tokens[at]?.gap !== 'space') return null;
  for (const phrase of list) {
    const from = at - phrase.length;
    if (from >= 0 && phraseAt(tokens, from, [phrase]) === at) return from;
  }
  return null;
}
