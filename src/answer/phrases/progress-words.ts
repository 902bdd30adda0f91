import { parseDocumentNumber } from '../../directive/document-number.ts';
import { KIND_NAMES, kindOfSymbol } from '../../directive/kind.ts';
import type { Language } from '../../question/question.ts';
import type { Evidence, ProgressReport } from '../../register/progress-event.ts';
import type { TaskProgress } from '../../register/task-progress.ts';
import { printDate } from '../../vietnamese/calendar.ts';
import type { ProgressPhrases } from './progress-phrases.ts';
import { progressPhrasesOf } from './progress-phrases-of.ts';

/** Longer notes are cut in a list. */
const NOTE_SHOWN = 120;

/** What a report says of a task; the part of `ProgressReport` that is shown. */
export type ShownReport = Pick<ProgressReport, 'state' | 'percent' | 'on' | 'note' | 'evidence'>;

/**
 * Where a task stands by what was reported: "hoàn thành ngày 20/9/2026 (Quyết định số 123/QĐ-UBND)", "đang thực hiện,
 * 70 %", "tạm dừng từ ngày 01/9/2026 (chờ kinh phí)"; "chưa có báo cáo" where nobody reported.
 */
export function progressWords({ report }: TaskProgress, language: Language): string {
  const say = progressPhrasesOf(language);
  if (report === null) return say.unreported;
  const because = [
    ...report.evidence.map((evidence) => evidenceWords(evidence, language, { dated: false })),
    ...(report.note === null ? [] : [clipped(report.note)]),
  ];
  return `${stateWords(report, say)}${because.length === 0 ? '' : ` (${because.join('; ')})`}`;
}

/** "đang thực hiện, 70 %" · "hoàn thành ngày 20/9/2026" */
export function stateWords(
  { state, percent, on }: Pick<ShownReport, 'state' | 'percent' | 'on'>,
  say: ProgressPhrases,
): string {
  const day = printDate(on);
  const words = state === 'running' ? say.running : say[state](day);
  const isPartly = percent !== null && state !== 'done' && state !== 'void';
  return isPartly ? `${words}, ${say.percent(percent)}` : words;
}

/** "Quyết định số 123/QĐ-UBND ngày 20/9/2026"; the address of a link. */
export function evidenceWords(
  evidence: Evidence,
  language: Language,
  { dated }: { readonly dated: boolean },
): string {
  if (evidence.kind === 'link') return evidence.url;
  const { number, date } = evidence;
  const kind = kindOfSymbol(parseDocumentNumber(number)?.symbol ?? '');
  const name = kind === null ? null : KIND_NAMES[kind];
  const printed = language === 'en' ? (name?.en[0] ?? null) : (name?.vi ?? null);
  return progressPhrasesOf(language).document(
    printed,
    number,
    dated && date !== null ? printDate(date) : null,
  );
}

function clipped(note: string): string {
  return note.length <= NOTE_SHOWN ? note : `${note.slice(0, note.lastIndexOf(' ', NOTE_SHOWN))} …`;
}
