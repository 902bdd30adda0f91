import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

/** "nguồn dòng 2" · "xem nguồn 2" · "nguồn của việc số 2" · "source of line 2"; matches folded text. */
const SOURCE_REQUEST = words`^(?:(?:cho )?(?:xem|hien) )?(?:nguon|trich dan|nguyen van|source)(?: (?:goc|cua|of|cho))*(?: (?:dong|viec|nhiem vu|muc|line))?(?: so)? (?<number>\d{1,4})[ .?!]*$`;

/** The number of the line whose source a text asks for; null for any other text. */
export function readSourceRequest(text: string): string | null {
  const [match] = fold(text.trim()).matchAll(SOURCE_REQUEST);
  return match?.groups?.number ?? null;
}
