import type { Directive, Meeting, Signer } from '../../directive/directive.ts';
import { printPartialDate } from '../../directive/label.ts';
import type { HeadPart } from '../../retrieval/head-asked.ts';
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

/** What is asked of head and foot, in the order asked, and what the document is about; what it lacks is said to be lacking. */
export function askedFields(
  directive: Directive,
  asked: readonly HeadPart[],
  words: AnswerLabels,
): readonly [Field, ...Field[]] {
  const parts = asked.filter((part) => part !== 'subject' && part !== 'effect');
  const subject: Field = [words.subject, directive.subject ?? words.notStated];
  const [first, ...others] = parts.map((part) => partField(directive, part, words));
  return first === undefined ? [subject] : [first, ...others, subject];
}

function partField(
  directive: Directive,
  part: Exclude<HeadPart, 'subject' | 'effect'>,
  words: AnswerLabels,
): Field {
  const [label, text] = PARTS[part](directive, words);
  return [label, text === null || text === '' ? words.notStated : text];
}

type PartWords = (directive: Directive, words: AnswerLabels) => readonly [label: string, text: string | null];

const PARTS: { readonly [K in Exclude<HeadPart, 'subject' | 'effect'>]: PartWords } = {
  number: ({ number }, words) => [words.number, number?.printed ?? null],
  date: ({ issueDate }, words) => [words.issued, printPartialDate(issueDate).replace(/^ngày /u, '')],
  signer: ({ signer }, words) => [words.signer, signerWords(signer)],
  issuer: ({ issuer }, words) => [words.issuer, issuer],
  recipients: ({ addressees, recipients }, words) =>
    addressees.length > 0
      ? [words.addressees, addressees.join('; ')]
      : [words.recipients, recipients.join('; ')],
};

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
