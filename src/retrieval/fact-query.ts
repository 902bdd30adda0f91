import type { Question } from '../question/question.ts';
import { yearOf } from '../vietnamese/calendar.ts';
import { type WantedToken, wantedTokens } from './coverage.ts';
import type { PassageQuery } from './library.ts';
import { contentRuns } from './question-words.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question as the search for facts sees it. */
export interface FactQuery {
  readonly wanted: readonly WantedToken[];
  readonly terms: PassageQuery['terms'];
  readonly phrases: readonly string[];
  /** The year that the question names, or null. */
  readonly year: number | null;
}

/** The content words of a question, weighted. The year of a named period is no word: it says which document. */
export function queryOf(
  question: Question,
  vocabulary: Vocabulary,
  background: ReadonlySet<string>,
): FactQuery {
  const year = yearAsked(question);
  const runs = contentRuns(withCanonicalNames(question)).map((run) => withoutYear(run, year));
  const wanted = weighted(wantedTokens(runs, vocabulary), vocabulary, background);
  return {
    wanted,
    terms: wanted
      .filter(({ folded }) => vocabulary.weight(folded) >= TELLING)
      .map(({ folded }) => ({ folded, marked: null, weight: 1 })),
    phrases: runs.flatMap((run) => pairsOf(run, vocabulary)),
    year,
  };
}

/** Syllables of less weight stand in most passages: their pairs are looked for, they alone are not. */
const TELLING = 1.2;
/** Share of its weight that the province's own name keeps: it stands everywhere and tells nothing. */
const BACKGROUND = 0.15;
/** What a syllable counts whose neighbours the corpus never puts beside it: it is of a word that is not there. */
const STRANGE = 1.6;

function weighted(
  wanted: readonly WantedToken[],
  vocabulary: Vocabulary,
  background: ReadonlySet<string>,
): WantedToken[] {
  return wanted.map((want, index) => {
    if (background.has(want.folded)) return { ...want, weight: want.weight * BACKGROUND };
    const left = wanted[index - 1];
    const right = want.joined ? wanted[index + 1] : undefined;
    const before = left?.joined === true ? left : undefined;
    if (before === undefined && right === undefined) return want;
    const known =
      (before !== undefined && vocabulary.pairCount(before.folded, want.folded) > 0) ||
      (right !== undefined && vocabulary.pairCount(want.folded, right.folded) > 0);
    return known ? want : { ...want, weight: want.weight * STRANGE };
  });
}

/** "Sở KH&CN" is looked for by its whole name. */
function withCanonicalNames({ text, agencies }: Question): string {
  let named = text;
  for (const { printed, candidates } of agencies) {
    const [agency] = candidates;
    if (agency === undefined || candidates.length !== 1) continue;
    const bare = !/[^\p{ASCII}]/u.test(text);
    if (!bare || printed.length < agency.name.length) named = named.replace(printed, ` ${agency.name} `);
  }
  return named;
}

function yearAsked({ period }: Question): number | null {
  if (period === null) return null;
  const [from, to] = [yearOf(period.period.from), yearOf(period.period.to)];
  return from === to ? from : null;
}

function withoutYear(run: readonly Token[], year: number | null): Token[] {
  if (year === null) return [...run];
  return run.filter(({ folded }, index) => {
    if (folded === String(year)) return false;
    return !(folded === 'nam' && run[index + 1]?.folded === String(year));
  });
}

/** Neighbours that the corpus puts side by side too. */
function pairsOf(run: readonly Token[], vocabulary: Vocabulary): string[] {
  return run.slice(1).flatMap((token, index) => {
    const left = run[index]?.folded ?? '';
    return vocabulary.pairCount(left, token.folded) > 0 ? [`${left} ${token.folded}`] : [];
  });
}
