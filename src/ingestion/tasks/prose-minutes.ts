import type { DirectiveKind } from '../../directive/directive.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Segment } from './prose-segments.ts';
import { LEADS_IN } from './task-patterns.ts';
import { ASKS_TO_HAND_OUT, CONCLUSION, HANDS_OUT, OF_MEETING_BEFORE } from './task-section-patterns.ts';

/** Minutes tell who was there and what was said; only what the meeting concluded assigns. */
export function isOfMinutes(kind: DirectiveKind | null): boolean {
  return kind === 'bien-ban';
}

/** "III. NỘI DUNG THỐNG NHẤT" · "Phân công nhiệm vụ"; not "Kết quả thực hiện kết luận kỳ trước". */
export function isConclusion(title: string): boolean {
  const folded = fold(title);
  return folded.search(CONCLUSION) >= 0 && !OF_MEETING_BEFORE.test(folded);
}

/** "Sau khi thảo luận, các bên thống nhất như sau:": what follows was concluded. */
export function leadsIntoConclusion(text: string): boolean {
  return LEADS_IN.test(text) && isConclusion(text);
}

/** "Chủ tọa kết luận: Giao Sở Y tế …" amid what was said; not "Bà Yến đề nghị giao …". */
export function isHandedOut({ isAssigned, start, end }: Segment, text: string): boolean {
  const folded = fold(text.slice(start, end));
  return isAssigned && HANDS_OUT.test(folded) && !ASKS_TO_HAND_OUT.test(folded);
}
