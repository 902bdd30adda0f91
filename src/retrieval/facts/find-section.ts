import type { Passage } from '../../directive/passage.ts';
import type { Library } from '../library.ts';
import { coverageOf } from './coverage.ts';
import type { FactSearch } from './fact-search.ts';
import { headingCredits } from './headings.ts';
import { readPassage } from './passage-units.ts';

/** The passages under one heading that a question asks for, in their order. */
export interface FoundSection {
  readonly passages: readonly Passage[];
  /** 0 to 1: how much of the question the headings hold. */
  readonly coverage: number;
}

/** Passages of a section that are shown; the section has a number to look it up by. */
const SHOWN = 6;
/** The innermost heading must hold this share of the question by itself. */
const OWN_SHARE = 0.15;

/** The section whose headings say most of what is asked ("Bài học kinh nghiệm là gì?"); null when none says any. */
export function findSection(
  { query, vocabulary, hits }: FactSearch,
  { reader }: Library,
): FoundSection | null {
  let best: { readonly passage: Passage; readonly coverage: number } | null = null;
  for (const { passage } of hits) {
    const { headings, lastHeading } = readPassage(passage, vocabulary);
    const coverage = coverageOf(query.wanted, headingCredits(query.wanted, headings, vocabulary));
    if (coverage <= (best?.coverage ?? 0)) continue;
    const own = coverageOf(query.wanted, headingCredits(query.wanted, lastHeading, vocabulary));
    if (own >= OWN_SHARE) best = { passage, coverage };
  }
  if (best === null) return null;
  const { passage: inside, coverage } = best;
  const depth = inside.headings.length;
  const members = reader
    .passages(inside.document)
    .filter(
      ({ part, headings }) =>
        part === inside.part && inside.headings.every((heading, level) => headings[level] === heading),
    );
  const leaves = members.filter(({ headings }) => headings.length >= depth);
  return { passages: leaves.slice(0, SHOWN), coverage };
}
