import type { Passage } from '../../src/directive/passage.ts';
import type { Benchmark } from './benchmark.ts';
import type { OwnQuestion } from './own-questions.ts';
import { holdsWords } from './same-words.ts';

/** Our own answerable questions as a benchmark of search: a passage is wanted where it holds an expected quote. */
export function ownBenchmark(
  name: string,
  passages: readonly Passage[],
  questions: readonly OwnQuestion[],
): Benchmark {
  const judged = questions.map(({ id, question: text, kind, expected }) => {
    const wanted = passages.filter((passage) => expected.some((one) => isHeld(one, passage)));
    return { id, text, kind, wanted: new Map(wanted.map((passage) => [passage.id, 1])) };
  });
  return {
    name,
    passages: passages.map(({ id, headings, text }) => ({ id, title: headings.join(' · '), text })),
    questions: judged.filter(({ wanted }) => wanted.size > 0),
  };
}

function isHeld({ document, quote }: OwnQuestion['expected'][number], passage: Passage): boolean {
  if (passage.document !== document) return false;
  return holdsWords(passage.text, quote) || holdsWords(passage.quote.text, quote);
}
