import type { Note, Severity } from '../../directive/note.ts';
import type { Moment, Outcome } from '../moment.ts';
import { NEWS } from '../phrases/news-phrases.ts';
import { textReply } from '../reply.ts';

const PAGE = 10;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** "/ghichu 2": a page of what the corpus leaves unclear, errors first. */
export function showNotes({ desk }: Moment, argument: string): Outcome {
  const notes = desk
    .notes()
    .toSorted((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  if (notes.length === 0) return { replies: [textReply(NEWS.noNotes)] };
  const pages = Math.ceil(notes.length / PAGE);
  const page = Math.min(Math.max(Math.trunc(Number(argument)) || 1, 1), pages);
  const lines = [
    NEWS.notesPage(page, pages, notes.length),
    ...notes.slice((page - 1) * PAGE, page * PAGE).map(noteLine),
    ...(page < pages ? [NEWS.nextPage(page + 1)] : []),
  ];
  return { replies: [textReply(lines.join('\n'))] };
}

function noteLine({ severity, document, locator, message }: Note): string {
  const place = [document === '' ? NEWS.wholeCorpus : document, ...(locator ? [locator] : [])].join(', ');
  return `- ${NEWS.severity[severity]} · ${place}: ${message}`;
}
