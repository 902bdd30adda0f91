import type { ClassCounts } from '../../retrieval/evidence.ts';
import type { OverdueWords, ProgressPhrases } from './progress-phrases.ts';

function silent(count: number): string {
  return count === 0 ? '' : ` (${count} without a report)`;
}

function classes({ of, unreported, undated, void: gone, all }: ClassCounts): string {
  const known = [
    `done in time ${of['done-in-time']}`,
    `done late ${of['done-late']}`,
    `open, within time ${of['open-in-time']}${silent(unreported['open-in-time'])}`,
    `open, overdue ${of['open-late']}${silent(unreported['open-late'])}`,
  ];
  const others = [
    ...(undated.all === 0
      ? []
      : [`${undated.all} without a due day${undated.done === 0 ? '' : ` (${undated.done} done)`}`]),
    ...(gone === 0 ? [] : [`${gone} no longer in force`]),
  ];
  const apart = others.length === 0 ? '' : ` Outside these four: ${others.join('; ')}.`;
  return `Of ${all} tasks: ${known.join('; ')}.${apart}`;
}

function overdueSummary({ day, count, agencies, buckets, shown }: OverdueWords): string {
  const late = buckets
    .filter(({ count: number }) => number > 0)
    .map(({ from, to, count: number }) =>
      to === Number.POSITIVE_INFINITY ? `over ${from - 1} days: ${number}` : `${from}–${to} days: ${number}`,
    );
  const twice =
    shown === count
      ? ''
      : ` A task with several leads stands under each (${shown} lines) and is counted once in the total.`;
  return `On ${day}, ${count} tasks of ${agencies} agencies and groups are overdue (${late.join('; ')}).${twice}`;
}

/** English; names and texts of directives stay Vietnamese. */
export const PROGRESS_EN: ProgressPhrases = {
  unreported: 'no report yet',
  filter: {
    done: 'reported done',
    'done-in-time': 'done in time',
    'done-late': 'done late',
    running: 'under way',
    paused: 'paused',
    void: 'no longer in force',
    'no-report': 'without a report',
    open: 'not reported done',
    'open-in-time': 'open, within time',
    'open-late': 'open, overdue',
    any: 'how they stand',
  },
  classes,
  done: (day) => `done on ${day}`,
  running: 'under way',
  paused: (day) => `paused since ${day}`,
  void: (day) => `no longer in force since ${day}`,
  overdue: {
    summary: overdueSummary,
    heading: (agency, count, longest) =>
      `${agency ?? 'No lead agency named'}: ${count} overdue, the longest by ${longest} days`,
    none: (day) => `On ${day} no task is overdue.`,
    undated: (count) => `${count} tasks bear no due day and so are not counted as overdue.`,
  },
  percent: (percent) => `${percent}%`,
  document: (kind, number, day) =>
    `${kind === null ? 'document' : kind} ${number}${day === null ? '' : ` of ${day}`}`,
  labels: {
    lead: 'Lead',
    state: 'State',
    evidence: 'Evidence',
    note: 'Note',
    before: 'In place of the report before',
  },
  askToConfirm: (count) =>
    count === 1 ? 'Please confirm this report:' : `Please confirm these ${count} reports:`,
  confirmHint: 'Nothing is written until you confirm.',
  ambiguous: 'This may be about several tasks. Which one:',
  written: (count) => (count === 1 ? 'The report is written.' : `${count} reports are written.`),
  undoHint: 'It can be taken back for 10 minutes.',
  refused: {
    badNumber: (printed) =>
      `“${printed}” is not how a document is numbered; give number and symbol, like 123/QĐ-UBND or 45/SKHCN-VP.`,
    noSuchDay: (printed) => `There is no day “${printed}” in the calendar; give it again, like 20/9/2026.`,
    futureDay: (day) => `${day} is still to come; only what has happened by today can be reported.`,
    unclearDay: (printed) => `“${printed}” is no single day; give the day, like 20/9/2026.`,
    percentTooHigh: (percent) => `${percent}% is more than 100%; give a figure from 0 to 100.`,
    runningAtHundred: 'At 100% and still under way? Say “done” if it is done, else give less than 100%.',
    doneBelowHundred: (percent) =>
      `Done, yet at ${percent}%? Leave the figure out if it is done, else say “under way, ${percent}%”.`,
    noLine: (line) => `The last list has no task on line ${line}; look at the numbers again.`,
    nothingShown:
      'Which task is this about? Type “việc của tôi” to see the list, then report by line: done 3.',
    whichLine: 'The last list has several tasks; add the number of a line, like: done 3.',
    noTask: (words) =>
      `No task fits “${words}”; type “việc của tôi” to see the list, then report by line: done 3.`,
    noState: 'How does it stand? Add “done”, “under way 70%”, “paused” or “no longer in force”.',
    otherAgency: (task, own) =>
      own === null
        ? `Nothing can be reported on “${task}”: you are not linked to an agency yet; ask the maintainer.`
        : `Nothing can be reported on “${task}”: ${own} neither leads nor coordinates it. The host can report for every agency.`,
    taskGone: (task) =>
      `“${task}” is no longer in the directives here, so nothing was written; look at the list and report again.`,
  },
  undone: {
    withdrawals: (tasks) => `Taken back: the report on ${tasks.map((task) => `“${task}”`).join(', ')}.`,
    'too-late': 'More than 10 minutes have passed, so it cannot be taken back; report again to put it right.',
    'not-yours': 'Only the person who reported can take it back; report again to put it right.',
    'undone-already': 'This report was taken back already.',
    unknown: 'There is no such report.',
  },
};
