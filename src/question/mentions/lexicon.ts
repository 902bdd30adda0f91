import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace, WORD_END, WORD_START } from '../../vietnamese/letters.ts';
import type { QuestionText, Span } from '../question-text.ts';
import { isTypedAs } from '../typed-as.ts';

const SYNTAX = /[.*+?^${}()|[\]\\]/gu;

/** A phrase of a lexicon met in a question. */
export interface LexiconHit<T> extends Span {
  readonly value: T;
}

/** What can find the phrases of a list. */
export interface Lexicon<T> {
  /** Hits in order, without overlaps, the longest phrase at each place. */
  readonly find: (question: QuestionText) => LexiconHit<T>[];
  /** Every phrase, folded, with its value. */
  readonly phrases: ReadonlyMap<string, T>;
  /** The same phrases with their marks, by their folded form. */
  readonly marked: ReadonlyMap<string, string>;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/**
 * Phrases by value, separated by commas, written with their tone marks. They are found with or without marks, but a single syllable
 * typed with other marks is another word ("nó" is not "nợ"). Those in `onlyMarked` are not found without marks.
 */
export function lexicon<T extends string>(
  phrases: Readonly<Record<T, string>>,
  onlyMarked: readonly string[] = [],
): Lexicon<T> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [value, list] of Object.entries<string>(phrases) as [T, string][]) {
    for (const phrase of list.split(',').map(collapseSpace)) {
      const folded = fold(phrase);
      entries.set(folded, [...(entries.get(folded) ?? []), { phrase, value }]);
    }
  }
  const longestFirst = [...entries.keys()].sort((one, other) => other.length - one.length);
  const source = longestFirst.map((phrase) => phrase.replace(SYNTAX, '\\$&')).join('|');
  const pattern = new RegExp(`${WORD_START}(?:${source})${WORD_END}`, 'gu');
  const needMarks = new Set(onlyMarked);
  const find = (question: QuestionText) =>
    Array.from(question.folded.matchAll(pattern)).flatMap((match) => {
      const printed = question.text.slice(match.index, match.index + match[0].length);
      const entry = entries
        .get(match[0])
        ?.find(({ phrase }) => isTypedAs(printed, phrase, needMarks.has(phrase)));
      if (entry === undefined) return [];
      return [{ start: match.index, end: match.index + match[0].length, value: entry.value }];
    });
  const values = [...entries].flatMap(([folded, [first]]) => (first ? [[folded, first.value] as const] : []));
  const marked = [...entries].flatMap(([folded, [first]]) =>
    first ? [[folded, first.phrase] as const] : [],
  );
  return { find, phrases: new Map(values), marked: new Map(marked) };
}
