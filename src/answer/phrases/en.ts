import type { HeadPart } from '../../retrieval/head-asked.ts';
import { monthOf, type Period, printDate, quarterOf, yearOf } from '../../vietnamese/calendar.ts';
import type { ExampleQuestions } from '../example-questions.ts';
import { type PeriodShape, shapeOf } from '../period-shape.ts';
import type { CountWords, NoTaskWords, OneTaskWords, Phrases } from './phrases.ts';
import { PROGRESS_EN } from './progress-en.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const PERIOD: { readonly [K in PeriodShape]: (period: Period) => string } = {
  day: ({ from }) => printDate(from),
  month: ({ from }) => `${MONTHS[monthOf(from) - 1] ?? ''} ${yearOf(from)}`,
  quarter: ({ from }) => `Q${quarterOf(from)}/${yearOf(from)}`,
  'first-half': ({ from }) => `first half of ${yearOf(from)}`,
  'second-half': ({ from }) => `second half of ${yearOf(from)}`,
  year: ({ from }) => String(yearOf(from)),
  until: ({ to }) => `up to ${printDate(to)}`,
  since: ({ from }) => `from ${printDate(from)}`,
  range: ({ from, to }) => `${printDate(from)} to ${printDate(to)}`,
};

const ROLE = { lead: 'lead', coordinate: 'coordinating', member: 'member of a named group' } as const;
const STATE = {
  overdue: 'overdue',
  due: 'due',
  'due-soon': 'due soon',
  'no-deadline': 'without a deadline',
  recurring: 'recurring',
} as const;

const FIELD: Readonly<Record<string, string>> = {
  issueDate: 'date of issue',
  issuer: 'issuing agency',
  state: 'validity',
};

const HEAD_PART: { readonly [K in HeadPart]: string } = {
  number: 'its number',
  date: 'its day of issue',
  signer: 'who signed it',
  issuer: 'who issued it',
  recipients: 'who receives it',
  effect: 'from when it is in force',
  subject: 'its subject',
};

function examples({ duty, hasDeadlines, work, document, hasIndicators }: ExampleQuestions): string {
  const lines = [
    ...(duty === null ? [] : [`  - What is ${duty.agency} due to deliver in ${periodOf(duty.period)}?`]),
    ...(hasDeadlines ? ['  - Overdue list'] : []),
    ...(work === null ? [] : [`  - Who leads “${work}”, and by when?`]),
    ...(document === null ? [] : [`  - What does ${document} assign?`]),
    ...(hasIndicators ? ['  - Which indicators are not met?'] : []),
  ];
  return lines.length === 0 ? '' : ['You can ask, for example:', ...lines].join('\n');
}

function periodOf(period: Period): string {
  return PERIOD[shapeOf(period)](period);
}

function tasks(number: number): string {
  return `${number} ${number === 1 ? 'task' : 'tasks'}`;
}

function are(number: number): string {
  return number === 1 ? 'is' : 'are';
}

function oneTask({ lead, coordinate, deadline, deliverable, progress, asked }: OneTaskWords): string {
  const parts = [
    lead === null ? 'The directive names no lead agency' : `Lead: ${lead}`,
    ...(coordinate !== null && asked.includes('who') ? [`with ${coordinate}`] : []),
    deadline === null ? 'no deadline is given' : `due ${deadline}`,
    ...(deliverable !== null && asked.includes('what') ? [`product: ${deliverable}`] : []),
    ...(progress === null ? [] : [progress]),
  ];
  return `${parts.join('; ').replace(/[.…]+$/u, '')}.`;
}

function count({ who, role, count: number, where, periods, state, progress }: CountWords): string {
  const verb = role === 'lead' ? 'leads' : role === 'coordinate' ? 'coordinates on' : 'has';
  const parts = [
    who === null ? `There ${are(number)} ${tasks(number)}` : `${who} ${verb} ${tasks(number)}`,
    state === null ? '' : STATE[state],
    progress === null || progress === 'any' ? '' : PROGRESS_EN.filter[progress],
    where === null ? '' : `in ${where}`,
    periods.length === 0 ? '' : `(due: ${periods.map(periodOf).join(' and ')})`,
  ];
  return `${parts.filter((part) => part !== '').join(' ')}.`;
}

function noTask({ who, role, periods, state, progress, topic, known }: NoTaskWords): string {
  const parts = [
    progress === null ? 'The directives here hold no' : 'By the reports received there is no',
    state === null ? '' : STATE[state],
    'task',
    progress === null || progress === 'any' ? '' : PROGRESS_EN.filter[progress],
    who === null ? '' : `of ${who}${role === null ? '' : ` (${ROLE[role]})`}`,
    topic === null ? '' : `about “${topic}”`,
    periods.length === 0 ? '' : `due in ${periods.map(periodOf).join(' and ')}`,
  ];
  const sentence = `${parts.filter((part) => part !== '').join(' ')}.`;
  if (progress !== null && known > 0) {
    return `${sentence}\nWhatever was reported, there ${are(known)} ${tasks(known)}: ask again without it.`;
  }
  return known === 0
    ? sentence
    : `${sentence}\nWithout the time there ${are(known)} ${tasks(known)}: ask again without it.`;
}

/** English; names and texts of directives stay Vietnamese. */
export const EN: Phrases = {
  role: (role) => ROLE[role],
  state: STATE,
  period: periodOf,
  row: (ordinal) => `row ${ordinal}`,
  topic: (words) => `“${words}”`,
  heading: {
    lead: (number) => `Leads (${number})`,
    coordinate: (number) => `Coordinates (${number})`,
    member: (number) => `As a member of a group that is named (${number})`,
    all: (number) => `${tasks(number)}, by deadline`,
  },
  comingNext: (days) => `Nothing is due in the next ${days} days. Within a month come:`,
  furtherHeading: 'Next days in this period:',
  further: (task, owners, day) => `${printDate(day)}: ${task}${owners === '' ? '' : ` (${owners})`}`,
  omitted: {
    member: (number) =>
      `It also coordinates on ${tasks(number)} as a member of a group (“các sở, ngành” …): ask without “coordinate” to see them.`,
    'group-led': (number) =>
      `The document also assigns ${tasks(number)} to a group that it belongs to: ask what the document assigns to see them.`,
    'no-date': (number) => `Left out: ${tasks(number)} without a day (ask “without deadline” to see them).`,
    replaced: (number) => `Not counted: ${tasks(number)} of documents that were replaced.`,
    finished: (number) =>
      `Left out: ${tasks(number)} reported as done or no longer in force (ask “done” to see them).`,
    overdue: (number) => `There ${are(number)} also ${tasks(number)} overdue: ask “overdue” to see them.`,
  },
  supplied: (label, fields) =>
    `${label}: ${fields.map((field) => FIELD[field] ?? field).join(', ')} added by the maintainer; the document here does not say.`,
  noReports:
    'The state is reckoned from the deadlines in the documents alone; no agency has reported results yet.',
  byReports: (unreported) =>
    unreported === 0
      ? 'The state is reckoned from the deadlines in the documents and the reports received.'
      : `The state is reckoned from the deadlines in the documents and the reports received; nobody has reported on ${tasks(unreported)} of these.`,
  progress: PROGRESS_EN,
  implied: (number) =>
    `${tasks(number)}: the deadline is taken from a heading, not stated in the task itself.`,
  withoutOwner: (number) => `${tasks(number)}: no lead agency is named.`,
  oneTask,
  severalTasks: (number) => `${tasks(number)} fit the question:`,
  count,
  ranking: ({ first, count: number, least }) =>
    `${first} leads the ${least ? 'fewest' : 'most'}: ${tasks(number)}.`,
  documentTasks: (number, shown) =>
    shown < number ? `It assigns ${tasks(number)}; the first ${shown}:` : `It assigns ${tasks(number)}:`,
  documentWithoutTasks: 'No task was found in this document.',
  outsideDocument: (printed) => `${printed} is not among the documents here. They mention it so:`,
  indicators: (number, total, met) =>
    met === null ? `${number} indicators:` : `${number} of ${total} indicators ${met ? 'met' : 'not met'}:`,
  chooseAgency: (printed) => `“${printed}” may be several agencies. Which one:`,
  chooseDocument: (count) => `${count} documents are as asked for. Which one:`,
  moreFacts: 'Also:',
  nearestFact: 'No sentence here surely answers this; the nearest is:',
  partAsked: (clauses) => `On “${clauses.join('”, “')}”:`,
  partNearest: (clauses) => `On “${clauses.join('”, “')}” no sentence surely answers; the nearest is:`,
  partNotTold: (clauses) => `On “${clauses.join('”, “')}” the documents here do not say.`,
  matterTasks: (number, shown) =>
    shown < number
      ? `${number} tasks are about this; the ${shown} nearest to it:`
      : shown === 1
        ? 'The task about this:'
        : `${number} tasks are about this:`,
  matterFacts: 'The documents say:',
  unknownAgency: (printed, near) =>
    [
      `“${printed}” is no agency that the directives or the list of agencies know.`,
      ...(near.length === 0 ? [] : [`Did you mean ${near.join(' or ')}?`]),
    ].join('\n'),
  whichOwnAgency: (printed) =>
    `Which agency is “${printed}”? Ask again with its name, for example “What must Sở Nội vụ do?”.`,
  impossiblePeriod: (printed) =>
    `There is no “${printed}” in the calendar; ask again with a day, month or quarter that exists.`,
  formerName: (printed, name) => `${printed} is now ${name}; the answer is for ${name}.`,
  corpus: (number) => `${number} documents are here:`,
  unknownDocument: (printed) => `“${printed}” is not among the documents here, and none of them mentions it.`,
  noTask,
  noPlace: (places, label) => `${label} has no ${[...new Set(places)].join(', ')}.`,
  placeLeft: (number) => `${number} more passages stand here; see the document.`,
  product: (words) => `product: ${words}`,
  noRow: (ordinal) => `There is no task number ${ordinal} in the annexes here.`,
  noRelation: (label) =>
    label === null ? 'The documents here do not say.' : `The documents here do not say this of ${label}.`,
  noIndicators: 'The documents here hold no such indicator.',
  notSaid: (label, parts) =>
    `The copy here of ${label.replace(/ \([^)]*\)$/u, '')} does not say ${parts.map((part) => HEAD_PART[part]).join(', ')}.`,
  notInCorpus: 'The documents here do not say.',
  emptyCorpus: 'There are no documents yet.',
  outOfScope: 'That is not its job: only tasks and contents of the directives are answered here.',
  smallTalk: 'Hello. Ask about tasks, deadlines and contents of the province’s directives.',
  help: 'Answers about tasks, deadlines and contents of the directives, each with document number and section.',
  examples,
};
