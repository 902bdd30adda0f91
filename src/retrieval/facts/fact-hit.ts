import type { FactHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { wholeEnumeration } from './enumerations.ts';
import type { Candidate } from './fact-search.ts';
import { sliceQuote } from './slice-quote.ts';

/** A candidate as a fact with its place in the source; `candidates` are all that were judged. */
export function factHit(
  candidate: Candidate,
  candidates: readonly Candidate[],
  library: Pick<Library, 'reader'>,
): FactHit {
  const { reader } = library;
  const { passage, coverage, score } = candidate;
  const { start, end } = wholeEnumeration(passage.quote.text, candidate);
  const source = reader.sourceOf(passage.document);
  const isWhole = start === 0 && end === passage.quote.text.length;
  const quote = isWhole || source === null ? passage.quote : sliceQuote(source, passage.quote, start, end);
  const others = alsoIn(candidate, candidates, library);
  return { passage, sentence: quote.text, quote, coverage, score, alsoIn: others };
}

/** Where else the words of a candidate stand: in near-duplicates of its passage, and in passages that were judged as well. */
function alsoIn(
  candidate: Candidate,
  candidates: readonly Candidate[],
  { reader }: Pick<Library, 'reader'>,
): FactHit['alsoIn'] {
  const { passage, hit, start: from, end } = candidate;
  const text = passage.quote.text.slice(from, end);
  const others = [...hit.sameAs, ...candidates.map((one) => one.passage)].filter(
    ({ id }) => id !== passage.id,
  );
  return [...new Map(others.map((other) => [other.id, other])).values()].flatMap((other) => {
    const start = other.quote.text.indexOf(text);
    const source = reader.sourceOf(other.document);
    if (start < 0 || source === null) return [];
    return [{ passage: other, quote: sliceQuote(source, other.quote, start, start + text.length) }];
  });
}
