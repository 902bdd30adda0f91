import type { AnswerLabels } from './answer-labels.ts';

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** English. */
export const EN: AnswerLabels = {
  language: 'en',
  deadline: 'Due',
  deliverable: 'Product',
  lead: 'Lead',
  coordinate: 'With',
  source: 'Source',
  notStated: 'Not stated',
  impliedDeadline: 'taken from the heading',
  nextTime: (day) => `next on ${day}`,
  done: (daysLate) => (daysLate === 0 ? 'done in time' : `done ${days(daysLate)} late`),
  overdue: (count) => `${days(count)} overdue`,
  dueToday: 'due today',
  daysLeft: (count) => `${days(count)} left`,
  number: 'Number',
  issued: 'Issued',
  issuer: 'Issuing agency',
  subject: 'Subject',
  meeting: 'Meeting',
  signer: 'Signed by',
  recipients: 'Recipients',
  addressees: 'To',
  replacedBy: (by) => `Replaced by ${by}`,
  draft: 'Draft',
  target: 'target',
  result: 'result',
  met: (met) => (met ? 'met' : 'not met'),
  note: 'Note',
};
