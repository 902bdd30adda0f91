import type { Directive, Meeting, Signer } from '../../directive/directive.ts';
import { printPartialDate } from '../../directive/label.ts';
import { printDate } from '../../vietnamese/calendar.ts';
import type { AnswerLabels } from './labels/answer-labels.ts';

/** A label and its text. */
export type Field = readonly [label: string, text: string];

/** What the head and foot of a document say, in the order it is shown; what it lacks is left out. */
export function cardFields(directive: Directive, words: AnswerLabels): Field[] {
  const fields: [string, string | null][] = [
    [words.subject, directive.subject],
    [words.issuer, directive.issuer],
    [words.issued, printPartialDate(directive.issueDate).replace(/^ngày /u, '')],
    [words.meeting, meetingWords(directive.meeting)],
    [words.signer, signerWords(directive.signer)],
    [words.addressees, directive.addressees.join('; ')],
  ];
  return fields.flatMap(([label, text]): Field[] => (text === null || text === '' ? [] : [[label, text]]));
}

/** "Bản dự thảo" · "Đã được thay thế bởi …"; null for a document in force. */
export function documentStateWords({ state }: Directive, words: AnswerLabels): string | null {
  if (state.kind === 'in-force') return null;
  return state.kind === 'draft' ? words.draft : words.replacedBy(state.by);
}

function meetingWords(meeting: Meeting | null): string | null {
  if (meeting === null) return null;
  const date = meeting.date === null ? '' : printDate(meeting.date);
  return [date, meeting.subject].filter((part) => part !== '').join(', ');
}

function signerWords(signer: Signer | null): string | null {
  if (signer === null) return null;
  return [signer.name, signer.authority, signer.position].filter((part) => part !== null).join(', ');
}
