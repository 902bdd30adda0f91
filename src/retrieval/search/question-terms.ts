import { isMarked, type SearchWord, searchWords } from '../../vietnamese/search-words.ts';
import { ShortForms } from '../../vietnamese/short-forms.ts';
import type { Reader, WordTerm } from '../library.ts';
import { shortFormsOf } from '../short-forms-of.ts';
import type { LeftOut } from './search-components.ts';
import { type Spelling, spellingsOf } from './spellings.ts';

/**
 * What one word adds with just the tone marks that were typed, beside the same word without marks (measured on own
 * questions: MRR@10 .815 without, .819; with the whole weight no more than without).
 */
const MARKED = 0.5;
/** What a pair of neighbouring words counts beside its two words. */
const PAIR = 1;
/**
 * Single words that more than this share of many passages hold are looked for only beside their neighbours (measured on
 * legal questions, ALQAC: MRR@10 .817 → .822).
 */
const COMMON = 0.5;
const MANY = 100;

const NO_SHORT_FORMS = new ShortForms([]);

/**
 * The words of a question and their pairs, without tone marks and, where it has some, with them; each term once: that
 * a question says a word twice tells nothing (measured).
 */
export function questionTerms(text: string, reader: TermReader, without: LeftOut): WordTerm[] {
  const shortForms = without.has('short-forms') ? NO_SHORT_FORMS : shortFormsOf(reader);
  const words = searchWords(text.normalize('NFC'), shortForms);
  const marked = !without.has('marked') && words.some(isMarked);
  const spelled = words.map((word, at): readonly Spelling[] =>
    without.has('slips')
      ? [{ ...word, weight: 1 }]
      : spellingsOf(word, { before: words[at - 1], after: words[at + 1], reader }),
  );
  const weights = new Map<string, WordTerm>();
  const add = (term: WordTerm) => {
    const key = `${term.form} ${term.term}`;
    if ((weights.get(key)?.weight ?? 0) < term.weight) weights.set(key, term);
  };
  for (const term of singleTerms(spelled, { reader, marked, without })) add(term);
  if (!without.has('bigrams')) for (const term of pairTerms(spelled, marked)) add(term);
  return [...weights.values()];
}

/** What is needed of the index to read a question. */
export type TermReader = Pick<Reader, 'termStatistics' | 'similarSyllables' | 'passageCount' | 'shortForms'>;

function singleTerms(
  spelled: readonly (readonly Spelling[])[],
  { reader, marked, without }: { reader: TermReader; marked: boolean; without: LeftOut },
): WordTerm[] {
  const passages = reader.passageCount();
  const isCommon = (folded: string) =>
    !without.has('telling') &&
    passages >= MANY &&
    reader.termStatistics('folded', folded).passages > passages * COMMON;
  return spelled.flat().flatMap((word) => (isCommon(word.folded) ? [] : bothForms(word, 1, marked)));
}

function pairTerms(spelled: readonly (readonly Spelling[])[], marked: boolean): WordTerm[] {
  return spelled.slice(1).flatMap((words, index) =>
    (spelled[index] ?? []).flatMap((left) =>
      words.flatMap((right) =>
        bothForms(
          {
            marked: `${left.marked} ${right.marked}`,
            folded: `${left.folded} ${right.folded}`,
            weight: Math.min(left.weight, right.weight),
          },
          PAIR,
          marked,
        ),
      ),
    ),
  );
}

function bothForms(
  { folded, marked: typed, weight }: Pick<SearchWord, 'folded' | 'marked'> & { readonly weight: number },
  share: number,
  marked: boolean,
): WordTerm[] {
  const bare: WordTerm = { form: 'folded', term: folded, weight: weight * share };
  return marked ? [bare, { form: 'marked', term: typed, weight: weight * share * MARKED }] : [bare];
}
