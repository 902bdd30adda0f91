import { reviewNotes } from '../../conversation/news/review-notes.ts';
import type { Note, Severity } from '../../directive/note.ts';
import { harmless } from './harmless.ts';
import { answerScreen, type Streams, writeJson } from './streams.ts';
import { style } from './style.ts';
import { wrap } from './wrap.ts';

const SEVERITY_LOOKS = { error: 'red', warning: 'yellow', info: 'dim' } as const;
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cần xem',
  info: 'ghi nhận',
};

/** Lists what the corpus leaves unclear, by document; errors first. Unclear text is no failure: the exit code is 0. */
export function checkCommand(
  library: Parameters<typeof reviewNotes>[0],
  { json }: { json: boolean },
  streams: Streams,
): 0 {
  const notes = reviewNotes(library);
  if (json) writeJson(streams, notes);
  else streams.output.write(`${checkLines(notes, streams).join('\n')}\n`);
  return 0;
}

function checkLines(notes: readonly Note[], streams: Streams): string[] {
  if (notes.length === 0) return ['Không có điểm nào cần xem lại.'];
  const documents = [...new Set(notes.map((note) => note.document))];
  const lines = documents.flatMap((document) => [
    style('bold', document === '' ? 'Cả kho văn bản' : harmless(document), answerScreen(streams)),
    ...notes
      .filter((note) => note.document === document)
      .toSorted(bySeverity)
      .flatMap((note) => noteLines(note, streams)),
    '',
  ]);
  return [...lines, `${notes.length} điểm.`];
}

function noteLines({ severity, locator, message }: Note, streams: Streams): string[] {
  const screen = answerScreen(streams);
  const place = locator === null || locator === '' ? '' : `${locator}: `;
  const text = `${SEVERITY_WORDS[severity]} · ${place}${message}`;
  return wrap(text, screen.width, { first: '  ', rest: '    ' }).map((line) =>
    style(SEVERITY_LOOKS[severity], line, screen),
  );
}

function bySeverity(a: Note, b: Note): number {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}
