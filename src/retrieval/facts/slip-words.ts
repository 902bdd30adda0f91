import type { CorpusWords } from '../../question/slips/corpus-words.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Reader } from '../library.ts';
import { type Vocabulary, type VocabularyReader, vocabularyOf } from './vocabulary.ts';

/** The words of the documents that a reader serves now, for slips of questions to be mended against. */
export function slipWords(reader: VocabularyReader & Pick<Reader, 'similarSyllables'>): CorpusWords {
  const vocabulary = vocabularyOf(reader);
  return {
    count: (marked) => reader.termStatistics('marked', marked).occurrences,
    countFolded: vocabulary.count,
    pairs: (left, right) => vocabulary.pairCount(lastOf(left, vocabulary), firstOf(right, vocabulary)),
    markedPairs: (left, right) => reader.termStatistics('marked', `${left} ${right}`).occurrences,
    similar: (folded) => reader.similarSyllables(folded),
    isShortForm: (typed) => vocabulary.shortForms.longForm(typed) !== null,
  };
}

/** The last word of what a word stands for: "hanh chinh" for "TTHC" ends with "chinh". */
function lastOf(typed: string, { words }: Vocabulary): string {
  return words(typed).at(-1)?.folded ?? fold(typed);
}

function firstOf(typed: string, { words }: Vocabulary): string {
  return words(typed)[0]?.folded ?? fold(typed);
}
