import { words } from '../../vietnamese/letters.ts';
import { typed } from '../../vietnamese/typed-words.ts';

// All patterns here run on lower-case text as typed; a word is met with its marks or without any.

// "bao nhiêu" · "mấy"; typed without marks "may" is as often "máy"
const HOW_MANY = 'bao ?(?:nhiêu|nhiu)|bn|(?:mấy|may)(?! (?:chủ|tính|móc|bay|ảnh|in|bán|thu|bơm))';
// "hôm nào" · "tháng mấy" · "bao giờ"
const WHEN =
  '(?:ngày|hôm|tháng|quý|năm|tuần|hạn|lúc|khi|thời điểm|thời gian|mốc|đợt|buổi) nào|(?:ngày|tháng|quý) mấy|bao giờ|chừng nào|bao lâu';
// "làm tới đâu rồi" · "đạt mức nào"
const HOW_FAR = '(?:tới|đến|được) (?:đâu|mức nào)|mức nào|thế nào rồi';
const ENGLISH_TURN = 'how (?:many|much|far|long|often)|when|what (?:is|was|are|were|has)';

/** Words that ask for a value: an amount, a day, how far something is. */
export const VALUE_TURN = typed(`(?:là )?(?:${WHEN}|${HOW_MANY}|${HOW_FAR}|${ENGLISH_TURN})`);
/** Words that ask for an amount, whose noun may stand behind them. */
export const AMOUNT_TURN = typed(HOW_MANY);

/** How far something is: of what is counted, how much. */
export const HOW_FAR_TURN = typed('(?:được )?(?:tới|đến) đâu');

/** What a clause of its own begins with: a time or a state that stands against the one before. */
const OPENS =
  'đến|tới|hết|tính đến|cuối|đầu|giữa|nay|hiện|giờ|bây giờ|thực tế|trên thực tế|rốt cuộc|kết quả|đã|mới|còn|phải|cần|theo kế hoạch|kế hoạch|mục tiêu|chỉ tiêu|yêu cầu|hạn|sau|năm|tháng|quý|so far|by now|actually|to date|it was|has|have|had';
/** Where one clause ends: a comma, a semicolon or the end of a sentence (not of "1,5"), and "và" behind it. */
export const STOPPED = /[,;?.]+\s+(?:(?:và|va|còn|and|but)\s+)?/gu;
/** "… và đến nay …" */
export const JOINED = typed('và|and|while');
/** "… đến nay …" without any sign before it */
export const UNSTOPPED = typed(
  '(?:đến nay|tới nay|hiện nay|đến giờ|thực tế|hiện đã|nay đã|giờ đã|đến giữa|tính đến|so far|to date)',
);
export const OPENS_CLAUSE = new RegExp(`^\\s*(?:${typed(OPENS).source})`, 'u');

/** "so với số chợ được giao" · "trên tổng số được giao": what was set, beside what is asked for */
export const BESIDE_PLAN = typed(
  '(?:so với|trên tổng|trên|compared (?:with|to)|against) (?<plan>(?:[^\\s,;?]+ ){0,5}?(?:được giao|giao|kế hoạch|chỉ tiêu|mục tiêu|yêu cầu|khống chế|đề ra|đặt ra|dự kiến|dự toán|cho phép|plan|plans|targets?|assigned|required)(?: [^,;?]*)?)',
);
/** "kế hoạch năm": no more than that something was set */
export const PLAN_ALONE =
  /^(?:kế hoạch|ke hoach|chỉ tiêu|chi tieu|mục tiêu|muc tieu|yêu cầu|yeu cau|dự kiến|du kien|dự toán|du toan|the plan|plan|the target|targets?)(?:\s+(?:năm|nam|giao|được giao|duoc giao|đề ra|de ra|đặt ra|dat ra|năm nay|nam nay))?[\s?.]*$/u;
/** "đạt bao nhiêu phần trăm so với kế hoạch" · "tăng bao nhiêu so với …": one value, a share of the other or what lies between */
export const IS_BETWEEN = typed(
  '(?:bao nhiêu|mấy) (?:phần trăm|lần)|%|tăng|giảm|vượt|thiếu|hụt|chậm|nhanh|sớm|muộn|cao hơn|thấp hơn|percent|more|less',
);

/** What says only how a value stands: planned or reached, at first or in the end. It belongs to its own part. */
export const STATE_WORDS = typed(
  'phải|sẽ|được giao|được duyệt|được lệnh|yêu cầu|theo kế hoạch|kế hoạch (?:năm|giao|đề ra|là)|mục tiêu|chỉ tiêu|đề ra|đặt ra|phấn đấu|dự kiến|dự định|hạn (?:chót|cuối|phải)|thời hạn|tối thiểu|tối đa|ít nhất|ban đầu|lúc đầu|trên thực tế|thực tế|đến nay|tới nay|hiện nay|hiện (?:đang|đã|có|còn|mới)|đã|rồi|được|cả năm|năm nay|năm qua|should|must|planned|target|so far|already|now',
);
/** The same where they begin a clause: "giao làm sạch", "hạn nộp hồ sơ"; elsewhere they are half of another word ("bàn giao"). */
export const STATE_FIRST = /^\s*(?:giao|hạn|hiện|nay|giờ|tỉnh đặt ra)(?=\s)/iu;
/** Such words that, typed without marks, are as often others: "dat" is "đất", "can" is "cán". */
export const MARKED_STATE = words`cần|đạt|là|có|thì|đang|mới|xong|từng`;
/** Days and periods: each part has its own. */
export const TIME_WORDS = typed(
  '(?:(?:đến|tới|trước|sau|hết|từ|vào|trong|tính đến|đến hết|cuối|đầu|giữa) )*(?:(?:ngày|tháng|quý|năm|tuần) )*(?:\\d{1,2}\\/\\d{1,2}(?:\\/\\d{4})?|\\d{1,2}\\/\\d{4}|(?:ngày|tháng|quý|năm) (?:\\d+|[ivx]+)(?:\\/\\d{4})?|20\\d\\d)',
);
/** "mấy chiếc": a word that stands for the noun that is counted */
export const NOUN_STANDS_IN = /^\s*(?:cái|chiếc|cai|chiec)(?=\s*(?:rồi|roi)?[\s?.]*$)/iu;
/** Words at the edge of what is carried over that hold nothing by themselves. */
export const LOOSE_EDGE = typed(
  'ở|tại|trong|cho|của|đến|tới|trước|sau|hết|từ|vào|và|với|để|về|the|of|to|by|for|in|on|and|is|was|are|were|has|have|been|be',
);
