import { withoutEverydayForms } from '../../question/everyday-forms.ts';
import { normaliseQuestion } from '../../question/normalise-question.ts';
import { questionText } from '../../question/question-text.ts';
import type { ReportedState } from '../../register/progress-event.ts';
import { fold } from '../../vietnamese/fold.ts';
import { readOneReport } from './read-one-report.ts';
import type { ReportContext } from './report-context.ts';
import { COMMAND, REPORT_BREAK } from './report-patterns.ts';
import type { ReadReport, TaskReport } from './task-report.ts';

/**
 * Reads a line of chat as a report of how tasks stand: "/xong 3", "dòng 2 đang trình ký, 70%", "xong nhiệm vụ kho dữ
 * liệu, QĐ 123/QĐ-UBND ngày 20/9/2026", "dòng 1 xong; dòng 2 đang làm 50%". A question gives "no-report". Pure; the
 * same text and context give the same value; never throws.
 */
export function readReport(text: string, context: ReportContext): ReadReport {
  const typed = withoutEverydayForms(normaliseQuestion(text.replaceAll('\n', '; ')));
  const command = COMMAND.exec(fold(typed));
  if (command === null && typed.startsWith('/')) return { kind: 'no-report' };
  const body = typed.slice(command?.[0].length ?? 0);
  const commanded = stateOf(command);
  const parts = partsOf(body).map((part) =>
    readOneReport({ question: questionText(part), isCommand: command !== null, commanded }, context),
  );
  const failed = parts.find(({ kind }) => kind !== 'reports');
  const [only] = parts;
  if (failed !== undefined) {
    // A part that says nothing of its own ("; gửi kèm bản scan") belongs to the whole.
    return parts.length > 1 && failed.kind === 'no-report'
      ? readOneReport({ question: questionText(body), isCommand: command !== null, commanded }, context)
      : failed;
  }
  if (parts.length === 1 && only !== undefined) return only;
  return together(parts.flatMap((part) => (part.kind === 'reports' ? part.reports : [])));
}

/** One report about a task; the last counts where two are. */
function together(reports: readonly TaskReport[]): ReadReport {
  const byKey = new Map(reports.map((report) => [report.task.key, report]));
  return { kind: 'reports', reports: [...byKey.values()] };
}

function stateOf(command: RegExpExecArray | null): ReportedState | null {
  const { done, running, paused, void: gone } = command?.groups ?? {};
  if (done !== undefined) return 'done';
  if (running !== undefined) return 'running';
  if (paused !== undefined) return 'paused';
  return gone === undefined ? null : 'void';
}

function partsOf(body: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of fold(body).matchAll(REPORT_BREAK)) {
    parts.push(body.slice(start, index));
    start = index + mark.length;
  }
  const all = [...parts, body.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
  return all.length === 0 ? [''] : all;
}
