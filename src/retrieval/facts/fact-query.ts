import type { Question } from '../../question/question.ts';
import { yearOf } from '../../vietnamese/calendar.ts';
import { shortFormsIn } from '../../vietnamese/short-forms.ts';
import type { PassageQuery } from '../library.ts';
import { type WantedToken, wantedTokens } from './coverage.ts';
import { contentRuns } from './question-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question as the search for facts sees it. */
export interface FactQuery {
  readonly wanted: readonly WantedToken[];
  /** The folded words that it asks about, without names. */
  readonly content: readonly string[];
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
  const { rest, names } = partNames(question);
  const runs = contentRuns(rest).map((run) => withoutYear(run, year));
  const named = names.map(tokensOf);
  const wanted = [
    ...weighted(wantedTokens(runs, vocabulary), vocabulary, background),
    ...wantedTokens(named, vocabulary).map((want) => ({
      ...want,
      weight: want.weight * NAME,
      run: runs.length + (want.run ?? 0),
      isName: true,
    })),
  ];
  const short = runs.flatMap((run) => shortFormsIn(run.map(({ folded }) => folded)));
  return {
    wanted,
    content: runs.flatMap((run) => run.map(({ folded }) => folded)),
    terms: [
      ...wanted.map(({ folded }) => folded).filter((folded) => isTelling(folded, vocabulary)),
      ...short,
    ].map((folded) => ({ folded, marked: null, weight: 1 })),
    phrases: [...runs, ...named].flatMap((run) => pairsOf(run, vocabulary)),
    year,
  };
}

/** Syllables that stand in a larger share of many passages are looked for only beside their neighbours. */
const TELLING = 0.4;
const MANY = 100;

function isTelling(folded: string, { passages, documentFrequency }: Vocabulary): boolean {
  return passages < MANY || documentFrequency(folded) <= passages * TELLING;
}

/** Share of its weight that the province's own name keeps: it stands everywhere and tells nothing. */
const BACKGROUND = 0.15;
/** Share of its weight that an agency's name keeps: many sentences hold it, few say what is asked about it. */
const NAME = 0.35;
/** "cuộc họp ngày 31/10/2025" says which document, and a meeting as well. */
const MEETING = /(?<!\p{L})(?:họp|hop|meeting)(?!\p{L})/iu;
/** A function word: neighbours on its two sides are none. */
const BREAK = 'là';
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
    return known ? want : { ...want, weight: want.weight * STRANGE, isStrange: true };
  });
}

/**
 * A question without the agencies and the corpus documents that it names, and the agencies' whole names ("Sở KH&CN" is
 * looked for as "Sở Khoa học và Công nghệ"; a document says where to look). What stands before the name in a mention
 * ("Giám đốc Sở KH&CN") stays in the question.
 */
function partNames({ about, agencies, documents }: Question): {
  readonly rest: string;
  readonly names: readonly string[];
} {
  let rest = about;
  for (const { printed, candidates } of documents) {
    const said = MEETING.test(printed) ? 'cuộc họp' : '';
    if (candidates.length > 0) rest = rest.replace(printed, ` ${BREAK} ${said} ${BREAK} `);
  }
  const names: string[] = [];
  for (const { printed, candidates } of agencies) {
    const [agency] = candidates;
    if (agency === undefined || candidates.length !== 1 || isPartOf(printed, agency.name)) continue;
    rest = rest.replace(printed, ` ${titleBefore(printed, agency.name)} ${BREAK} `);
    names.push(agency.name);
  }
  return { rest, names };
}

/** "Giám đốc" of "Giám đốc Sở KH&CN"; empty where the mention begins with the name or shares no word with it. */
function titleBefore(printed: string, name: string): string {
  const known = new Set(tokensOf(name).map(({ folded }) => folded));
  const start = tokensOf(printed).find(({ folded }) => known.has(folded))?.start ?? 0;
  return printed.slice(0, start);
}

/** "FPT" of "Tập đoàn FPT" stays where it was typed: what stands around it may be another's name. */
function isPartOf(printed: string, name: string): boolean {
  const [only, second] = tokensOf(printed);
  const known = tokensOf(name);
  return second === undefined && known.length > 1 && known.some(({ folded }) => folded === only?.folded);
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
