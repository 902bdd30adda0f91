import { fold } from '../../vietnamese/fold.ts';
import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';
import { cancelReport, confirmReport } from './settle-draft.ts';
import { undo } from './undo.ts';
import { NO, NUMBER, SETTLES, TAKES_BACK, YES } from './yes-no-patterns.ts';

/**
 * "đúng", "bỏ" or "2" where a report waits for that, and "rút lại" behind one; null where something else was typed.
 * "đúng" where none waits is told so: the corpus holds no answer to it.
 */
export function answerDraft(moment: Moment, text: string): Outcome | null {
  const { drafts } = moment.remembered;
  const [first] = drafts;
  const folded = fold(text.trim());
  if (folded.search(TAKES_BACK) !== -1) return undo(moment);
  if (first === undefined) {
    return folded.search(SETTLES) === -1 ? null : { replies: [textReply(moment.say.nothingWaits)] };
  }
  if (folded.search(NO) !== -1) return cancelReport(moment, first, 'word');
  if (drafts.length === 1) return folded.search(YES) === -1 ? null : confirmReport(moment, first, 'word');
  const [number] = folded.matchAll(NUMBER);
  if (number === undefined) return null;
  const chosen = drafts[Number(number.groups?.number) - 1];
  if (chosen === undefined) return { replies: [textReply(moment.say.noSuchChoice(drafts.length))] };
  return confirmReport(moment, chosen, 'word');
}
