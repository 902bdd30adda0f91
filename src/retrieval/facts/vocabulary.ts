import type { Reader } from '../library.ts';
import { type Token, tokensOf } from './tokens.ts';

/** How often syllables and pairs of syllables occur in the passages of one generation of the index. */
export interface Vocabulary {
  readonly passages: number;
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

interface Kept {
  readonly generation: number;
  readonly vocabulary: Vocabulary;
}

const kept = new WeakMap<Reader, Kept>();

/** The vocabulary of what the reader serves now; made once for each generation. */
export function vocabularyOf(reader: Reader): Vocabulary {
  const known = kept.get(reader);
  if (known?.generation === reader.generation) return known.vocabulary;
  const vocabulary = buildVocabulary(textsOf(reader));
  kept.set(reader, { generation: reader.generation, vocabulary });
  return vocabulary;
}

/** Counts the syllables of texts. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const frequency = new Map<string, number>();
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const marked = new Set<string>();
  const markedPairs = new Set<string>();
  let passages = 0;
  for (const text of texts) {
    passages += 1;
    countTokens(tokensOf(text), { frequency, counts, pairs, marked, markedPairs });
  }
  const documentFrequency = (folded: string): number => frequency.get(folded) ?? 0;
  return {
    passages,
    documentFrequency,
    pairCount: (left, right) => pairs.get(`${left} ${right}`) ?? 0,
    hasMarkedPair: (left, right) => markedPairs.has(`${left} ${right}`),
    hasMarked: (syllable) => marked.has(syllable),
    count: (folded) => counts.get(folded) ?? 0,
    weight: (folded) => Math.log(1 + (passages + 1) / (documentFrequency(folded) + 0.5)),
  };
}

interface Counters {
  readonly frequency: Map<string, number>;
  readonly counts: Map<string, number>;
  readonly pairs: Map<string, number>;
  readonly marked: Set<string>;
  readonly markedPairs: Set<string>;
}

function countTokens(
  tokens: readonly Token[],
  { frequency, counts, pairs, marked, markedPairs }: Counters,
): void {
  let before: Token | null = null;
  for (const token of tokens) {
    add(counts, token.folded);
    marked.add(token.marked);
    if (before !== null) {
      add(pairs, `${before.folded} ${token.folded}`);
      markedPairs.add(`${before.marked} ${token.marked}`);
    }
    before = token;
  }
  for (const folded of new Set(tokens.map((token) => token.folded))) add(frequency, folded);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function* textsOf(reader: Reader): Generator<string> {
  for (const { id } of reader.directives()) {
    for (const { text } of reader.passages(id)) yield text;
  }
}
