import type { TerminalWords } from './terminal-words.ts';

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** English. */
export const EN: TerminalWords = {
  deadline: 'Due',
  deliverable: 'Product',
  lead: 'Lead',
  coordinate: 'With',
  source: 'Source',
  notStated: 'Not stated',
  impliedDeadline: 'taken from the heading',
  overdue: (count) => `${days(count)} overdue`,
  dueToday: 'due today',
  daysLeft: (count) => `${days(count)} left`,
  issued: 'Issued',
  issuer: 'Issuing agency',
  subject: 'Subject',
  meeting: 'Meeting',
  signer: 'Signed by',
  addressees: 'To',
  replacedBy: (by) => `Replaced by ${by}`,
  draft: 'Draft',
  target: 'target',
  result: 'result',
  met: (met) => (met ? 'met' : 'not met'),
  note: 'Note',
  moreRows: (count) => `… and ${count} more tasks; type /tatca to see all.`,
};
