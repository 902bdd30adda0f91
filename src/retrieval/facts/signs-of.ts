import type { Library } from '../library.ts';
import { bestCosine } from '../search/best-cosine.ts';
import type { Signs } from './answerability.ts';
import type { FactSearch, RankedUnit } from './fact-search.ts';
import { PART_MISSING, WORD_MISSING } from './gaps.ts';

/** The signs that the best of ranked sentences answers; null where there is none. */
export function signsOf(
  ranked: readonly RankedUnit[],
  { query }: Pick<FactSearch, 'query'>,
  library: Pick<Library, 'reader' | 'meaning'>,
): Signs | null {
  const [best, second] = ranked;
  if (best === undefined) return null;
  const { core, coverage, gaps, fit, ofYear, score, text } = best.unit;
  return {
    core: Math.min(core, coverage) * (gaps.part ? PART_MISSING : 1) * (gaps.word ? WORD_MISSING : 1),
    missing: gaps.missing,
    hole: gaps.hole,
    misfit: 1 - fit,
    otherYear: 1 - ofYear,
    margin: score <= 0 ? 0 : 1 - (second?.unit.score ?? 0) / score,
    cosine: cosineOf(query.said, text, library),
  };
}

/** Of the question and the nearest window of the sentence; null without a model, or vectors of it in the index. */
function cosineOf(
  question: string,
  sentence: string,
  { reader, meaning }: Pick<Library, 'reader' | 'meaning'>,
): number | null {
  if (meaning === null || reader.vectorModel() !== meaning.model) return null;
  const asked = meaning.recall(question);
  const said = asked === null ? null : meaning.meaningOf(sentence);
  if (asked === null || said === null) return null;
  return bestCosine(asked.vector, said.windows);
}
