import type { Block } from '../../answer/answer.ts';
import type { Directive, Meeting, Signer } from '../../directive/directive.ts';
import { printPartialDate } from '../../directive/label.ts';
import { printDate } from '../../vietnamese/calendar.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import { style } from './style.ts';
import type { TerminalWords } from './words/terminal-words.ts';
import { numbered, wrap } from './wrap.ts';

/** What the head and foot of a document say; what it lacks is left out. */
export function renderDocumentCard(block: Extract<Block, { kind: 'document-card' }>, look: Look): string[] {
  const { screen, words } = look;
  const title = numbered(block.number, block.citation.label, screen.width);
  const fields = cardFields(block.directive, words).flatMap(([label, value]) =>
    value === null || value === ''
      ? []
      : wrap(`${label}: ${value}`, screen.width, { first: '    ', rest: '      ' }),
  );
  return [
    ...title.map((line) => style('bold', line, screen)),
    ...fields,
    ...stateLines(block.directive, look),
    ...renderSource(block.citation, look),
  ];
}

function cardFields(directive: Directive, words: TerminalWords): [string, string | null][] {
  return [
    [words.subject, directive.subject],
    [words.issuer, directive.issuer],
    [words.issued, printPartialDate(directive.issueDate).replace(/^ngày /u, '')],
    [words.meeting, meetingWords(directive.meeting)],
    [words.signer, signerWords(directive.signer)],
    [words.addressees, directive.addressees.join('; ')],
  ];
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

function stateLines({ state }: Directive, { screen, words }: Look): string[] {
  if (state.kind === 'in-force') return [];
  const text = state.kind === 'draft' ? words.draft : words.replacedBy(state.by);
  return wrap(text, screen.width, { first: '    ', rest: '      ' }).map((line) =>
    style('yellow', line, screen),
  );
}
