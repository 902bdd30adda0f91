import { type Cite, citeFrom } from '../../answer/cite.ts';
import type { ProgressPhrases } from '../../answer/phrases/progress-phrases.ts';
import { progressPhrasesOf } from '../../answer/phrases/progress-phrases-of.ts';
import { evidenceWords, stateWords } from '../../answer/phrases/progress-words.ts';
import type { Task } from '../../directive/task.ts';
import type { Language } from '../../question/question.ts';
import { printDate } from '../../vietnamese/calendar.ts';
import type { AskedLibrary } from '../ask.ts';
import type { Reported, ReportRefusal, TaskReport } from './task-report.ts';
import type { Undone } from './undo-report.ts';

/** The words of a task are cut here where they are only meant to be recognised. */
const TASK_SHOWN = 160;

/** Where the words of a task are taken from, and the language to speak. */
export interface Speaking {
  readonly library: Pick<AskedLibrary, 'reader' | 'progress'>;
  readonly language: Language;
}

/**
 * What was understood, to be confirmed: task, who leads it, state, day, per cent, evidence, note, where it stands, and
 * the report that it takes the place of.
 */
export function confirmationWords(reports: readonly TaskReport[], { library, language }: Speaking): string {
  const say = progressPhrasesOf(language);
  const cite = citeFrom(library.reader.directives());
  const parts = reports.map((report, index) =>
    reportWords(report, { say, cite, library, language, number: reports.length === 1 ? null : index + 1 }),
  );
  return [say.askToConfirm(reports.length), ...parts, say.confirmHint].join('\n');
}

/** The question which of several tasks is meant; the tasks numbered from 1. */
export function ambiguityWords(reports: readonly TaskReport[], { library, language }: Speaking): string {
  const cite = citeFrom(library.reader.directives());
  const lines = reports.map(
    ({ task }, index) => `${index + 1}. ${shortTask(task.task)} (${placeOf(task, cite)})`,
  );
  return [progressPhrasesOf(language).ambiguous, ...lines].join('\n');
}

/** That reports were written, each in a line with what it took the place of, and that they can be taken back. */
export function writtenWords(reports: readonly TaskReport[], { library, language }: Speaking): string {
  const say = progressPhrasesOf(language);
  const lines = reports.flatMap(({ task, ...report }) => [
    `“${shortTask(task.task)}”: ${stateWords(report, say)}`,
    ...labelled(say.labels.before, beforeWords(task, { library, language })),
  ]);
  return [say.written(reports.length), ...lines, say.undoHint].join('\n');
}

/** What became of taking back; `taskOf` gives the words of a task by its key, null where it is gone. */
export function undoneWords(undone: Undone, { library, language }: Speaking): string {
  const { undone: say } = progressPhrasesOf(language);
  if (undone.kind !== 'withdrawals') return say[undone.kind];
  const byKey = new Map(library.reader.tasks().map((task) => [task.key, task.task]));
  return say.withdrawals(undone.reports.map(({ task }) => shortTask(byKey.get(task) ?? task)));
}

/** Why a report is not taken, and what to do. */
export function refusalWords(reason: ReportRefusal, language: Language): string {
  const { refused: say } = progressPhrasesOf(language);
  switch (reason.kind) {
    case 'bad-number':
      return say.badNumber(reason.printed);
    case 'no-such-day':
      return say.noSuchDay(reason.printed);
    case 'future-day':
      return say.futureDay(printDate(reason.day));
    case 'unclear-day':
      return say.unclearDay(reason.printed);
    case 'percent-too-high':
      return say.percentTooHigh(reason.percent);
    case 'running-at-hundred':
      return say.runningAtHundred;
    case 'done-below-hundred':
      return say.doneBelowHundred(reason.percent);
    case 'no-line':
      return say.noLine(reason.line);
    case 'nothing-shown':
      return say.nothingShown;
    case 'which-line':
      return say.whichLine;
    case 'no-task':
      return say.noTask(reason.words);
    case 'no-state':
      return say.noState;
    case 'other-agency':
      return say.otherAgency(shortTask(reason.task), reason.own);
    case 'task-gone':
      return say.taskGone(shortTask(reason.task));
  }
}

/** The words of a task, cut at a word. */
export function shortTask(words: string): string {
  return words.length <= TASK_SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', TASK_SHOWN))} …`;
}

interface Wording extends Speaking {
  readonly say: ProgressPhrases;
  readonly cite: Cite;
  readonly number: number | null;
}

function reportWords({ task, ...report }: TaskReport, wording: Wording): string {
  const { say, cite, language, number } = wording;
  const evidence = report.evidence.map((each) => evidenceWords(each, language, { dated: true }));
  const lead = task.lead.map(({ name }) => name);
  const fields: readonly (readonly [string, string])[] = [
    [say.labels.lead, lead.join(', ')],
    [say.labels.state, stateWithDay(report, say)],
    [say.labels.evidence, evidence.join('; ')],
    [say.labels.note, report.note ?? ''],
    [say.labels.before, beforeWords(task, wording)],
  ];
  return [
    `${number === null ? '' : `${number}. `}“${shortTask(task.task)}” (${placeOf(task, cite)})`,
    ...fields.flatMap(([label, text]) => labelled(label, text)),
  ].join('\n');
}

function labelled(label: string, text: string): string[] {
  return text === '' ? [] : [`${label}: ${text}`];
}

/** Where the task stood by the report before; empty where nobody reported. Without its note: others may read along. */
function beforeWords({ key }: Task, { library, language }: Speaking): string {
  const report = library.progress?.progressOf(key).report ?? null;
  return report === null ? '' : stateWithDay(report, progressPhrasesOf(language));
}

/** "đang thực hiện, 70 % (20/9/2026)": the day is said where the words of the state do not. */
function stateWithDay(report: Pick<Reported, 'state' | 'percent' | 'on'>, say: ProgressPhrases): string {
  const words = stateWords(report, say);
  return report.state === 'running' ? `${words} (${printDate(report.on)})` : words;
}

function placeOf(task: Task, cite: Cite): string {
  const { label, locator } = cite(task);
  return `${locator}, ${label}`;
}
