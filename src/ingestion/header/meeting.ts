import type { DirectiveKind, Meeting } from '../../directive/directive.ts';
import { isoDate } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { MEETING_DAY, MEETING_WORDS } from './header-patterns.ts';

/** The day of a meeting stands this early in the paragraph that tells of it, in UTF-16 units. */
const EARLY = 160;
const PARAGRAPHS_LOOKED_AT = 3;

/**
 * The meeting that a thông báo kết luận concludes: its day from the opening of the body ("Chiều ngày 05/7/2025, … chủ trì
 * cuộc họp"), its subject from the trích yếu. Null for documents that conclude none.
 */
export function meetingOf(
  kind: DirectiveKind | null,
  subject: string | null,
  body: readonly string[],
): Meeting | null {
  if (kind !== 'thong-bao' && kind !== 'ket-luan') return null;
  const opening = body.slice(0, PARAGRAPHS_LOOKED_AT);
  const concludes = /(?:ket luan|chi dao)/u.test(fold(subject ?? ''));
  const words =
    meetingWords(subject ?? '') ??
    (concludes ? opening.map(openingWords).find((found) => found !== null) : null);
  if (!concludes || words === null || words === undefined) return null;
  return { date: opening.map(meetingDay).find((day) => day !== null) ?? null, subject: words };
}

function meetingWords(text: string): string | null {
  const match = MEETING_WORDS.exec(fold(text));
  const meeting = match?.groups?.meeting;
  if (match === null || meeting === undefined) return null;
  const words = text.slice(match.index + match[0].length - meeting.length);
  return /^[^.;]*/u.exec(words)?.[0].trim() ?? null;
}

/** In the opening of the body the meeting's name ends with its clause. */
function openingWords(text: string): string | null {
  return meetingWords(text)?.split(/[,:]/u)[0]?.trim() ?? null;
}

function meetingDay(text: string): ReturnType<typeof isoDate> {
  const match = MEETING_DAY.exec(text.slice(0, EARLY));
  if (match === null || !/họp|làm việc|hội nghị|kiểm tra|chủ trì|giao ban|tiếp|khảo sát/iu.test(text))
    return null;
  const { day, month, year } = match.groups ?? {};
  return isoDate(Number(year), Number(month), Number(day));
}
