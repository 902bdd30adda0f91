// All patterns here run on folded text in which "·" stands for what is understood already.

/** A space stands for any run of white space. */
const spaced = (source: string) => source.replaceAll(' ', '\\s+');

/** Verbs of handing in and of getting done, which every task takes: they tell no matter. */
const HANDS_IN =
  'chot(?: xong)?|nop|trinh(?: ky)?|de trinh|gui|ban giao|hoan tat|hoan thien|ket thuc|lam xong|xong|xu ly|giai quyet|cho ra|dua ra|ra(?! (?:soat|quan))|co';
const DONE = '(?: (?:xong|len|ve|ra|di|duoc|kip|lai|dut diem|san pham|ket qua)(?!\\p{L}))*';
const MUST = 'phai|can|con|se|duoc|kip|de|nao|ai|gi|thi|la|viec|nhung';
const ASKS = '(?:(?:nhung|cac|cai|viec|may) )*(?:gi|nao)(?!\\p{L})|la (?:gi|nhung gi)(?!\\p{L})|ai(?!\\p{L})';
const GOES_ON = '(?:truoc|trong|vao|cho|roi|nua|khi|den|toi)(?!\\p{L})';

const ALONE = `(?:${HANDS_IN})(?!\\p{L})${DONE}(?=\\s*(?:·|$|[?.!,;:)])| (?:${ASKS}|${GOES_ON}))`;

// "phải | chốt | gì" · "cần | trình | ·····" · "việc nào phải | hoàn tất |": a verb with no object of its own
export const IDLE_VERB = new RegExp(spaced(`(?<=(?:^|[^\\p{L}])(?:${MUST}) )${ALONE}`), 'gu');

// "Sở Nội vụ tháng 10 | trình | gì": the same right behind a name or a period
export const IDLE_BEHIND_NAME = new RegExp(spaced(`(?<=·\\s*|^\\s*)${ALONE}`), 'gu');

const FINISHES =
  '(?:finish|complete|submit|hand(?: in| over)?|turn in|wrap up|send(?: in| off)?|file|provide|present|close(?: out)?|conclude|get (?:done|finished)|be (?:in|done|ready|finished|completed|submitted)|bring|produce|have ready|do)';

// "must | submit | by ····" · "has to | finish |" · "what must | be in |": not "must clean data"
export const IDLE_VERB_ENGLISH = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:to|must|should|shall|will|can|got|need|needs|still|yet|and|or)\\s+|·\\s*|^\\s*)${FINISHES.replaceAll(' ', '\\s+')}(?!\\p{L})(?=\\s*(?:·|$|[?.!,;:)]|(?:by|before|in|on|this|next|until|and|or|first|soon)(?!\\p{L})))`,
  'gu',
);

// "sản phẩm phải trình là gì" · "sản phẩm cần nộp gồm những gì": what a task brings is asked for
export const WHICH_PRODUCT = new RegExp(
  spaced(
    `(?<!\\p{L})(?:san pham|ket qua)(?: (?:dau ra|cuoi cung|phai|can|se|duoc|yeu cau|giao|${HANDS_IN}))+(?: (?:la|gom|ra|gom co))? (?:gi|nhung gi|cai gi|nao|the nao)(?!\\p{L})`,
  ),
  'gu',
);

// "phải đẩy gì" · "cần rà cái gì": one syllable between what must be and what is asked
export const MUST_DO_WHAT =
  /(?<!\p{L})(?:phai|can|con)\s+\p{L}+\s+(?:(?:nhung|cac|cai|viec)\s+)*gi(?!\p{L})/u;
