import { creditsOf, type Searched, searched, type WantedToken } from './coverage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Chains of headings that are kept: passages of a section share one. */
const MOST_KEPT = 2_000;

const kept = new WeakMap<Vocabulary['words'], Map<string, Searched>>();

/** Headings made ready to be looked through, once for all passages under them. */
export function searchedHeadings(
  headings: readonly string[],
  { words }: Pick<Vocabulary, 'words'>,
): Searched {
  const known = kept.get(words) ?? new Map<string, Searched>();
  kept.set(words, known);
  const text = headings.join(' | ');
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const made = searched(words(text));
  known.set(text, made);
  return made;
}

const creditsKept = new WeakMap<readonly WantedToken[], Map<Searched, readonly number[]>>();

/** What each wanted syllable is worth in headings, see `creditsOf`; looked for once for each question. */
export function headingCredits(
  wanted: readonly WantedToken[],
  headings: Searched,
  vocabulary: Vocabulary,
): readonly number[] {
  const known = creditsKept.get(wanted) ?? new Map<Searched, readonly number[]>();
  creditsKept.set(wanted, known);
  const before = known.get(headings);
  if (before !== undefined) return before;
  const credits = creditsOf(wanted, headings, vocabulary);
  known.set(headings, credits);
  return credits;
}
