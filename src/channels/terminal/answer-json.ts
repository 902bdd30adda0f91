import type { Answer, Block, TaskLine } from '../../answer/answer.ts';
import type { Citation } from '../../directive/citation.ts';
import type { SourceSpan } from '../../directive/source.ts';
import { render } from './render.ts';
import { UNBROKEN } from './screen.ts';
import { type TaskJson, taskJson } from './task-json.ts';

/** A citation for other programs: `quote` word for word, `spans` its offsets (UTF-16) in the source file. */
export interface CitationJson {
  readonly document: string;
  readonly documentNumber: string | null;
  readonly label: string;
  readonly locator: string;
  readonly quote: string;
  readonly spans: readonly SourceSpan[];
}

/** An answer for other programs. `answer` is what the terminal shows, lines not broken. */
export interface AnswerJson {
  readonly question: string;
  readonly asOf: string;
  readonly kind: Answer['kind'];
  /** True where what is shown is not what was asked for, only what is nearest to it. */
  readonly isPartial: boolean;
  readonly answer: string;
  readonly tasks: readonly TaskJson[];
  readonly citations: readonly CitationJson[];
  readonly notes: readonly string[];
  readonly elapsedMs: number;
}

/** The JSON of an answer; `elapsedMs` is what the question took, without starting and opening. */
export function answerJson(answer: Answer, elapsedMs: number): AnswerJson {
  return {
    question: answer.question,
    asOf: answer.asOf,
    kind: answer.kind,
    isPartial: answer.isPartial,
    answer: render(answer, UNBROKEN),
    tasks: taskLinesOf(answer).map((line) => taskJson(line.task, line.citation, line)),
    citations: distinct(answer.blocks.flatMap(citationsOf)).map(citationJson),
    notes: answer.notes,
    elapsedMs: Math.round(elapsedMs * 100) / 100,
  };
}

/** The rows of every list of tasks in an answer, in order. */
function taskLinesOf(answer: Answer): TaskLine[] {
  return answer.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
}

function citationsOf(block: Block): readonly Citation[] {
  switch (block.kind) {
    case 'task-list':
    case 'indicator-list':
      return block.lines.map((line) => line.citation);
    case 'quote':
    case 'table-row':
      return [block.citation, ...(block.alsoIn ?? [])];
    case 'document-card':
    case 'fact':
      return [block.citation];
    case 'count':
    case 'ranking':
      return block.citations;
    case 'notice':
    case 'choice':
      return [];
  }
}

function distinct(citations: readonly Citation[]): Citation[] {
  const byPlace = new Map<string, Citation>();
  for (const citation of citations) {
    const place = `${citation.document}\n${citation.locator}\n${citation.quote.text}`;
    if (!byPlace.has(place)) byPlace.set(place, citation);
  }
  return [...byPlace.values()];
}

function citationJson(citation: Citation): CitationJson {
  const { document, documentNumber, label, locator, quote } = citation;
  return { document, documentNumber, label, locator, quote: quote.text, spans: quote.spans };
}
