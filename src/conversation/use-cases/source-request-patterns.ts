import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

/** "nguồn dòng 2" · "xem nguồn 2" · "nguồn của việc số 2" · "source of line 2"; matches folded text. */
const SOURCE_REQUEST = words`^(?:(?:cho )?(?:xem|hien) )?(?:nguon|trich dan|nguyen van|source)(?: (?:goc|cua|of|cho))*(?: (?:dong|viec|nhiem vu|muc|line))?(?: so)? (?<number>\d{1,4})[ .?!]*$`;

/** "dòng 3" · "còn dòng 4?" · "dòng 3 ai chủ trì, hạn khi nào"; no other figures behind it; matches folded text. */
const LINE_REQUEST = words`^(?:(?:con|the|vay|cho xem|xem|chi tiet|hoi) )*(?:dong|line)(?: so| thu)? (?<number>\d{1,3})(?![\d/.])(?! (?:trong |cua |o )*phu luc)\D{0,60}$`;

/** What makes "dòng 3" a place in a directive: "dòng 3 của Công văn …". */
const NAMES_DIRECTIVE = words`cong van|quyet dinh|thong bao|ke hoach|bao cao|van ban|nghi quyet|phu luc`;

/** The number of the line that a text asks about, of the answer shown last; null for any other text. */
export function readLineRequest(text: string): number | null {
  const folded = fold(text.trim());
  const [match] = folded.matchAll(LINE_REQUEST);
  return match === undefined || folded.search(NAMES_DIRECTIVE) !== -1 ? null : Number(match.groups?.number);
}

/** The number of the line whose source a text asks for; null for any other text. */
export function readSourceRequest(text: string): string | null {
  const [match] = fold(text.trim()).matchAll(SOURCE_REQUEST);
  return match?.groups?.number ?? null;
}
