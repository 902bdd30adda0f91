import { type SearchWord, searchWords } from '../../vietnamese/search-words.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';
import type { Reader } from '../library.ts';
import { shortFormsOf } from '../short-forms-of.ts';

/** How often syllables and pairs of syllables occur in the passages of one generation of the index. */
export interface Vocabulary {
  readonly passages: number;
  readonly shortForms: ShortForms;
  /** The syllables of a text, its short forms spelled out. */
  readonly words: (text: string) => SearchWord[];
  /** Passages that hold the folded syllable. */
  documentFrequency(folded: string): number;
  /** Times that the folded syllables stand side by side. */
  pairCount(left: string, right: string): number;
  /** Whether the syllables stand side by side with just these tone marks. */
  hasMarkedPair(left: string, right: string): boolean;
  /** Whether the syllable occurs with just these tone marks. */
  hasMarked(marked: string): boolean;
  /** Times that the folded syllable occurs. */
  count(folded: string): number;
  /** Inverse document frequency in nats; a syllable that occurs nowhere weighs most. */
  weight(folded: string): number;
}

/** What is needed of the index to know its words. */
export type VocabularyReader = Pick<Reader, 'generation' | 'passageCount' | 'termStatistics' | 'shortForms'>;

interface Kept {
  readonly generation: number;
  readonly vocabulary: Vocabulary;
}

const kept = new WeakMap<VocabularyReader, Kept>();

/**
 * The vocabulary of what the reader serves now. Nothing is counted ahead: a syllable or pair is looked up in the
 * statistics of the index when it is first asked for, so that the first question costs as little at a million passages.
 */
export function vocabularyOf(reader: VocabularyReader): Vocabulary {
  const known = kept.get(reader);
  if (known?.generation === reader.generation) return known.vocabulary;
  const vocabulary = readVocabulary(reader);
  kept.set(reader, { generation: reader.generation, vocabulary });
  return vocabulary;
}

type Form = 'folded' | 'marked';
type Statistics = ReturnType<Reader['termStatistics']>;

function readVocabulary(reader: VocabularyReader): Vocabulary {
  const shortForms = shortFormsOf(reader);
  const passages = reader.passageCount();
  const folded = lookUp(reader, 'folded');
  const marked = lookUp(reader, 'marked');
  const foldedPair = lookUpPairs(reader, 'folded');
  const markedPair = lookUpPairs(reader, 'marked');
  return {
    passages,
    shortForms,
    words: (text) => searchWords(text, shortForms),
    documentFrequency: (syllable) => folded(syllable).passages,
    pairCount: (left, right) => foldedPair(left, right).occurrences,
    hasMarkedPair: (left, right) => markedPair(left, right).occurrences > 0,
    hasMarked: (syllable) => marked(syllable).occurrences > 0,
    count: (syllable) => folded(syllable).occurrences,
    weight: (syllable) => Math.log(1 + (passages + 1) / (folded(syllable).passages + 0.5)),
  };
}

/** Terms that are remembered of each form: those of some hundred questions. */
const MOST_KEPT = 100_000;

function lookUp(reader: VocabularyReader, form: Form): (term: string) => Statistics {
  const known = new Map<string, Statistics>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const found = reader.termStatistics(form, term);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(term, found);
    return found;
  };
}

/** Kept by the left syllable, then by the right one: to put them together takes longer than to look them up. */
function lookUpPairs(reader: VocabularyReader, form: Form): (left: string, right: string) => Statistics {
  const known = new Map<string, Map<string, Statistics>>();
  let size = 0;
  return (left, right) => {
    const before = known.get(left)?.get(right);
    if (before !== undefined) return before;
    const found = reader.termStatistics(form, `${left} ${right}`);
    if (size >= MOST_KEPT) {
      known.clear();
      size = 0;
    }
    const behind = known.get(left) ?? new Map<string, Statistics>();
    known.set(left, behind.set(right, found));
    size += 1;
    return found;
  };
}
