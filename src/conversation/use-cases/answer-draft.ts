import { fold } from '../../vietnamese/fold.ts';
import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';
import { cancelReport, confirmReport } from './settle-draft.ts';
import { NO, NUMBER, YES } from './yes-no-patterns.ts';

/** "đúng", "bỏ" or "2" where a report waits for that; null where none waits, or something else was typed. */
export function answerDraft(moment: Moment, text: string): Outcome | null {
  const { drafts } = moment.remembered;
  const [first] = drafts;
  if (first === undefined) return null;
  const folded = fold(text.trim());
  if (folded.search(NO) !== -1) return cancelReport(moment, first, 'word');
  if (drafts.length === 1) return folded.search(YES) === -1 ? null : confirmReport(moment, first, 'word');
  const [number] = folded.matchAll(NUMBER);
  if (number === undefined) return null;
  const chosen = drafts[Number(number.groups?.number) - 1];
  if (chosen === undefined) return { replies: [textReply(moment.say.noSuchChoice(drafts.length))] };
  return confirmReport(moment, chosen, 'word');
}
