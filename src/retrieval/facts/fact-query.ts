import type { Question } from '../../question/question.ts';
import { yearOf } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import type { SearchWord } from '../../vietnamese/search-words.ts';
import { askingTurns } from './asked-kinds.ts';
import { withoutCountOfAnswer } from './count-of-answer.ts';
import { type WantedToken, wantedTokens } from './coverage.ts';
import { type Mending, mendWords } from './mend-words.ts';
import { type OtherWords, otherWordsFor } from './other-words.ts';
import { type ProperName, properNames } from './proper-names.ts';
import { contentRuns } from './question-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question as the search for facts sees it. */
export interface FactQuery {
  readonly wanted: readonly WantedToken[];
  /** What each folded syllable of them counts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Other words for some of the wanted ones: those of directives for those of everyday speech. */
  readonly otherWords: readonly OtherWords[];
  /** The folded words that it asks about, without names. */
  readonly content: readonly string[];
  /** What is searched for: the question with the names of agencies spelled out and those of documents left out. */
  readonly text: string;
  /** What it asks about in its own words, slips put right and short forms spelled out: to be compared by meaning. */
  readonly said: string;
  /** The year that the question names, or null. */
  readonly year: number | null;
  /** For each wanted syllable, how near it stands to the words that ask: 1 beside them, towards 0 far away. */
  readonly nearness: readonly number[];
  /** Folded syllables of the named time, without its year. */
  readonly when: readonly string[];
  /** The named time as typed, folded; empty where none is, or where something is to be compared with it. */
  readonly time: string;
}

function withProperNames(
  wanted: readonly WantedToken[],
  words: readonly SearchWord[],
  names: readonly ProperName[],
): WantedToken[] {
  return wanted.map((want, index) => {
    const at = words[index]?.start ?? -1;
    const properName = names.findIndex(({ start, end }) => at >= start && at < end);
    return properName < 0 ? want : { ...want, properName };
  });
}

/** A neighbour that can be half of the same word: a syllable, no code or figure. */
function neighbour(want: WantedToken | undefined): WantedToken | undefined {
  return want !== undefined && isSyllable(want.folded) ? want : undefined;
}

/** The content words of a question, weighted. The year of a named period is no word: it says which document. */
export function queryOf(question: Question, mending: Mending, background: ReadonlySet<string>): FactQuery {
  const { vocabulary } = mending;
  const year = yearAsked(question);
  const { rest, names, time } = partNames(question, vocabulary);
  const mend = (run: readonly SearchWord[]) => (question.language === 'en' ? run : mendWords(run, mending));
  const runs = contentRuns(rest, vocabulary).map((run) => mend(withoutYear(run, year)));
  const named = names.map(vocabulary.words);
  const proper = properNames(rest, vocabulary.words(rest), background);
  const when = [withoutYear(vocabulary.words(time), year)];
  const wanted = [
    ...withProperNames(weighted(wantedTokens(runs, vocabulary), vocabulary, background), runs.flat(), proper),
    ...wantedTokens(when, vocabulary).map((want) => ({
      ...want,
      weight: want.weight * TIME,
      isAside: true,
      run: runs.length + named.length,
    })),
    ...wantedTokens(named, vocabulary).map((want) => ({
      ...want,
      weight: want.weight * NAME,
      isAside: true,
      run: runs.length + (want.run ?? 0),
      ...(named.length === 1 ? { isName: true } : {}),
    })),
  ];
  const otherWords = otherWordsFor(
    { words: vocabulary.words(rest), content: runs.flat(), ways: question.otherWays },
    vocabulary,
  );
  return {
    wanted,
    weights: new Map(wanted.map(({ folded, weight }) => [folded, weight])),
    otherWords,
    content: runs
      .flat()
      .filter(({ marked }) => !background.has(marked))
      .map(({ folded }) => folded),
    text: [
      rest,
      ...names,
      time,
      ...otherWords.filter(({ isSought }) => isSought).map(({ printed }) => printed),
    ].join(' '),
    said: [...runs.flat().map(({ marked }) => marked), ...names, time].join(' '),
    year,
    when: when.flat().map(({ folded }) => folded),
    time: COMPARES.test(fold(question.about)) ? '' : fold(time),
    nearness: nearnessOf(runs.flat(), rest, wanted.length),
  };
}

// "giảm bao nhiêu so với giữa tháng 5"
const COMPARES = /(?<!\p{L})(?:so voi|so cung|compared)(?!\p{L})/u;

/** Syllables over which what is asked about fades into what it is asked of. */
const NEAR = 3;

function nearnessOf(content: readonly SearchWord[], rest: string, length: number): number[] {
  const turns = askingTurns(rest);
  const starts = [...rest.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  const placeOf = (offset: number) => starts.filter((start) => start < offset).length;
  const asking = turns.length === 0 ? [-1] : turns.map(placeOf);
  return Array.from({ length }, (_, index) => {
    const word = content[index];
    if (word === undefined) return 0;
    const place = placeOf(word.start);
    const gap = Math.min(...asking.map((turn) => Math.abs(turn - place)));
    return Math.exp((1 - gap) / NEAR);
  });
}

/** Share of its weight that the province's own name keeps: it stands everywhere and tells nothing. */
const BACKGROUND = 0.15;
/** Share of its weight that an agency's name keeps: many sentences hold it, few say what is asked about it. */
const NAME = 0.35;
/** Share of its weight that a named time keeps: "6 tháng cuối năm" says which document more than what about. */
const TIME = 0.25;
/** "cuộc họp ngày 31/10/2025" says which document, and a meeting as well. */
const MEETING = /(?<!\p{L})(?:họp|hop|meeting)(?!\p{L})/iu;
/** "bao nhiêu xã, phường": they are counted, none is named */
const COUNTED = /(?<!\p{L})(?:bao nhi[êe]u|m[ấa]y)\s+$/iu;
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
    if (background.has(want.marked)) return { ...want, weight: want.weight * BACKGROUND, isAside: true };
    if (!isSyllable(want.folded)) return want;
    const before = neighbour(wanted[index - 1]?.joined === true ? wanted[index - 1] : undefined);
    const after = neighbour(want.joined ? wanted[index + 1] : undefined);
    if (before === undefined && after === undefined) return want;
    const known =
      (before !== undefined && vocabulary.pairCount(before.folded, want.folded) > 0) ||
      (after !== undefined && vocabulary.pairCount(want.folded, after.folded) > 0);
    return known ? want : { ...want, weight: want.weight * STRANGE, isStrange: true };
  });
}

/**
 * A question without the agencies and the corpus documents that it names, and the agencies' whole names ("Sở KH&CN" is
 * looked for as "Sở Khoa học và Công nghệ"; a document says where to look). What stands before the name in a mention
 * ("Giám đốc Sở KH&CN") stays in the question.
 */
function partNames(
  { about, agencies, documents, period }: Question,
  vocabulary: Vocabulary,
): { readonly rest: string; readonly names: readonly string[]; readonly time: string } {
  const time = period !== null && about.includes(period.printed) ? period.printed : '';
  const asked = withoutCountOfAnswer(about);
  let rest = time === '' ? asked : asked.replace(time, ` ${BREAK} `);
  for (const { printed, candidates } of documents) {
    const said = MEETING.test(printed) ? 'cuộc họp' : '';
    if (candidates.length > 0) rest = rest.replace(printed, ` ${BREAK} ${said} ${BREAK} `);
  }
  const names: string[] = [];
  for (const { printed, candidates } of agencies) {
    const [agency] = candidates;
    if (agency === undefined || candidates.length !== 1 || isPartOf(printed, agency.name, vocabulary))
      continue;
    if (COUNTED.test(rest.slice(0, rest.indexOf(printed)))) continue;
    rest = rest.replace(printed, ` ${titleBefore(printed, agency.name, vocabulary)} ${BREAK} `);
    names.push(isCode(printed, vocabulary) ? printed : agency.name);
  }
  return { rest, names, time };
}

/** "ICISE" as the documents write it: it stands beside the whole name as well. */
function isCode(printed: string, { words, hasMarked }: Vocabulary): boolean {
  const [only, second] = words(printed);
  return only !== undefined && second === undefined && !isSyllable(only.folded) && hasMarked(only.marked);
}

/** "Giám đốc" of "Giám đốc Sở KH&CN"; empty where the mention begins with the name or shares no word with it. */
function titleBefore(printed: string, name: string, { words }: Vocabulary): string {
  const known = new Set(words(name).map(({ folded }) => folded));
  const start = words(printed).find(({ folded }) => known.has(folded))?.start ?? 0;
  return printed.slice(0, start);
}

/** "FPT" of "Tập đoàn FPT" stays where it was typed: what stands around it may be another's name. */
function isPartOf(printed: string, name: string, { words }: Vocabulary): boolean {
  const [only, second] = words(printed);
  const known = words(name);
  return second === undefined && known.length > 1 && known.some(({ folded }) => folded === only?.folded);
}

function yearAsked({ period }: Question): number | null {
  if (period === null) return null;
  const [from, to] = [yearOf(period.period.from), yearOf(period.period.to)];
  return from === to ? from : null;
}

function withoutYear(run: readonly SearchWord[], year: number | null): SearchWord[] {
  if (year === null) return [...run];
  return run.filter(({ folded }, index) => {
    if (folded === String(year)) return false;
    return !(folded === 'nam' && run[index + 1]?.folded === String(year));
  });
}
