import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import type { Reader } from '../library.ts';
import { isFunctionWord } from './question-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is needed of the index to tell what letters stand for. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly reader: Pick<Reader, 'pairsOfInitials'>;
}

/** "CSDLQG" · "CS2" · "bv": capitals, or consonants that are no syllable; no part of a number, a name or an address. */
const INITIALS =
  /(?<![\p{L}\p{N}/&.@-])(?:\p{Lu}{2,8}|[bcdđghklmnpqrstvx]{2,6})\d{0,3}(?!\.?[\p{L}\p{N}]|[/&@-])/gu;

/**
 * A question with short forms that no list knows spelled out as the documents write them: neighbouring words that begin
 * with these letters ("CSDLQG": "cơ sở dữ liệu quốc gia"). Of several the one that the documents put beside the same
 * neighbours is taken, the others are kept as other ways; letters that stand for nothing in the documents stay.
 */
export function withInitialsSpelledOut(question: Question, known: Known): Question {
  const { about } = question;
  if (about === about.toUpperCase()) return question;
  const ways = new Map<string, readonly string[]>();
  const taken = [...question.agencies, ...question.documents, question.period].flatMap((mention) =>
    mention === null || mention.printed === '' ? [] : [mention.printed],
  );
  const spelled = new Map<string, string>();
  const said = about.replace(INITIALS, (printed: string, at: number) => {
    if (taken.some((mention) => isWithin(about, mention, at))) return printed;
    const [long, ...others] = longForms(
      printed,
      aroundIn(about, at, printed.length, known.vocabulary),
      known,
    );
    if (long === undefined) return printed;
    if (others.length > 0) ways.set(long, others);
    spelled.set(printed, long);
    return long;
  });
  if (spelled.size === 0) return question;
  return {
    ...question,
    about: said,
    topic: question.topic.map((word) => spelled.get(word) ?? word),
    otherWays: new Map([...(question.otherWays ?? []), ...ways]),
  };
}

function isWithin(text: string, mention: string, at: number): boolean {
  const start = text.indexOf(mention);
  return start >= 0 && at >= start && at < start + mention.length;
}

/** The folded words on both sides of a stretch, short forms spelled out; empty where there is none. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

function aroundIn(text: string, at: number, length: number, { words }: Vocabulary): Neighbours {
  const [before, after] = [text.slice(0, at), text.slice(at + length)];
  const touches = (side: string, edge: RegExp) => (edge.test(side) ? words(side) : []);
  return {
    before: touches(before, /[\p{L}\p{N}][\s“"(]*$/u).at(-1)?.folded ?? '',
    after: touches(after, /^[\s”")]*[\p{L}\p{N}]/u)[0]?.folded ?? '',
  };
}

/** Ways that are kept beside the likeliest, if they are worth no less than this share of it. */
const OTHERS = 2;
const AS_GOOD = 0.4;
/**
 * How bound words must be to each other to be one phrase (their co-occurrence over the geometric mean of their counts, Church
 * and Hanks 1990 in another form), alone and beside neighbours that the documents put there as well.
 */
const BOUND = 0.3;
const BOUND_BESIDE = 0.15;
/** The same where the letters are a word as well: "DA" may be "da". */
const BOUND_WORD = 0.25;
/** Once is no word, unless it stands beside the same neighbours. */
const FEWEST = 2;

interface LongForm {
  readonly words: readonly string[];
  /** How often the rarest of its pairs stands in the documents. */
  readonly occurrences: number;
  /** How closely its words are bound to each other, 0 to 1. */
  readonly bond: number;
  /** Times that the documents put it beside the neighbours that it has here. */
  readonly beside: number;
}

/** What the letters can stand for, the likeliest first; none where they are a word of the documents themselves. */
function longForms(printed: string, around: Neighbours, { vocabulary, reader }: Known): string[] {
  const letters = printed.replace(/\d+$/u, '');
  const figures = printed.slice(letters.length);
  const itself = fold(printed);
  if (vocabulary.shortForms.longForm(letters) !== null) return [];
  const isWord = isSyllable(itself) || vocabulary.count(itself) > 0;
  if (isWord && besideOf([itself], around, vocabulary) > 0) return [];
  const forms = phrasesOf([...letters], reader)
    .map(({ words, occurrences }): LongForm => {
      const said = figures === '' ? words : [...words, figures];
      return {
        words: said,
        occurrences,
        bond: bondOf(words, vocabulary),
        beside: besideOf(said, around, vocabulary),
      };
    })
    .filter((form) => isLikely(form, isWord))
    .sort((a, b) => worthOf(b) - worthOf(a));
  const [best] = forms;
  if (best === undefined) return [];
  return forms
    .filter((form) => worthOf(form) >= AS_GOOD * worthOf(best))
    .slice(0, 1 + OTHERS)
    .map(({ words }) => words.join(' '));
}

function isLikely({ beside, bond, occurrences }: LongForm, isWord: boolean): boolean {
  if (isWord) return beside > 0 && bond >= BOUND_WORD;
  return beside > 0 ? bond >= BOUND_BESIDE : bond >= BOUND && occurrences >= FEWEST;
}

function worthOf({ bond, occurrences, beside }: LongForm): number {
  return bond * Math.log(1 + occurrences) * (1 + Math.log(1 + beside));
}

/** Abbreviations leave out function words and hold no others. */
function isContent(word: string): boolean {
  return isSyllable(fold(word)) && !isFunctionWord(word);
}

/** Phrases that are kept at each letter, the most frequent first. */
const MOST = 200;

/** Rows of neighbouring words that begin with these letters. */
function phrasesOf(
  letters: readonly string[],
  reader: Known['reader'],
): { readonly words: readonly string[]; readonly occurrences: number }[] {
  const [first = '', second = '', ...rest] = letters;
  const pairsOf = (left: string, right: string) =>
    reader.pairsOfInitials(left, right).filter((pair) => [pair.left, pair.right].every(isContent));
  let phrases = pairsOf(first, second).map(({ left, right, occurrences }) => ({
    words: [left, right],
    occurrences,
  }));
  let last = second;
  for (const letter of rest) {
    const pairs = pairsOf(last, letter);
    phrases = phrases
      .flatMap(({ words, occurrences }) =>
        pairs
          .filter(({ left }) => left === words.at(-1))
          .map((pair) => ({
            words: [...words, pair.right],
            occurrences: Math.min(occurrences, pair.occurrences),
          })),
      )
      .sort((a, b) => b.occurrences - a.occurrences)
      .slice(0, MOST);
    last = letter;
  }
  return phrases;
}

/** The geometric mean over pairs of how bound the two words are to each other. */
function bondOf(words: readonly string[], { pairCount, count }: Vocabulary): number {
  const folded = words.map(fold);
  const bonds = folded.slice(1).map((right, index) => {
    const left = folded[index] ?? '';
    return pairCount(left, right) / Math.max(1, Math.sqrt(count(left) * count(right)));
  });
  return bonds.reduce((product, bond) => product * bond, 1) ** (1 / Math.max(1, bonds.length));
}

/** Times that the documents put words beside the neighbours. */
function besideOf(
  words: readonly string[],
  { before, after }: Neighbours,
  { pairCount }: Vocabulary,
): number {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const left = before === '' ? 0 : pairCount(before, fold(first));
  return left + (after === '' ? 0 : pairCount(fold(last), after));
}
