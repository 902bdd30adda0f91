import { type Passage, rowWords } from '../../directive/passage.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { SearchWord } from '../../vietnamese/search-words.ts';
import { type Searched, searched } from './coverage.ts';
import { searchedHeadings } from './headings.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sentences that may answer together; offsets into the text that is read, tokens of the passage from `firstToken` up to `endToken`. */
export interface PassageUnit extends Stretch {
  readonly sentences: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A passage read once for all questions. */
export interface ReadPassage {
  /** The quote's text; of a row of a table its cells under the words that head their columns. */
  readonly text: string;
  /** `text` without tone marks, of the same length. */
  readonly folded: string;
  readonly own: Searched;
  readonly headings: Searched;
  readonly lastHeading: Searched;
  readonly units: readonly PassageUnit[];
  /** A row of a table, which answers as a whole. */
  readonly isRow: boolean;
}

const MOST_SENTENCES = 3;
const LONGEST = 900;
/** "Phụ lục, STT 23" · "Phụ lục I, TT 4" */
const ROW = /(?<!\p{L})(?:STT|TT)\s/u;

const kept = new WeakMap<Passage, ReadPassage>();

/** The sentences, their neighbours and the syllables of a passage. A table row is one unit. */
export function readPassage(passage: Passage, vocabulary: Pick<Vocabulary, 'words'>): ReadPassage {
  const known = kept.get(passage);
  if (known !== undefined) return known;
  const { cells, locator, quote } = passage;
  const text = cells === undefined ? quote.text : rowWords(cells);
  const tokens = vocabulary.words(text);
  const isRow = cells !== undefined || ROW.test(locator);
  const read: ReadPassage = {
    text,
    folded: fold(text),
    own: searched(tokens),
    headings: searchedHeadings(passage.headings, vocabulary),
    lastHeading: searchedHeadings(passage.headings.slice(-1), vocabulary),
    units: unitsOf(text, tokens, isRow),
    isRow,
  };
  kept.set(passage, read);
  return read;
}

function unitsOf(text: string, tokens: readonly SearchWord[], isRow: boolean): PassageUnit[] {
  const sentences = isRow
    ? [{ start: 0, end: text.length }]
    : sentencesOf(text).map((one) => withoutBullet(text, one));
  const units: PassageUnit[] = [];
  for (let size = 1; size <= MOST_SENTENCES; size += 1) {
    sentences.forEach((first, index) => {
      const last = sentences[index + size - 1];
      if (last === undefined || (size > 1 && last.end - first.start > LONGEST)) return;
      units.push({
        start: first.start,
        end: last.end,
        sentences: size,
        ...tokenRange(tokens, first.start, last.end),
      });
    });
  }
  return units;
}

/** "- Mạng 5G …" is quoted from its first word. */
const BULLET = /^[-–+•]\s+/u;

function withoutBullet(text: string, { start, end }: Stretch): Stretch {
  const bullet = BULLET.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + bullet, end };
}

function tokenRange(
  tokens: readonly SearchWord[],
  start: number,
  end: number,
): { readonly firstToken: number; readonly endToken: number } {
  const firstToken = tokens.findIndex((token) => token.start >= start);
  if (firstToken < 0) return { firstToken: tokens.length, endToken: tokens.length };
  const after = tokens.findIndex((token, index) => index >= firstToken && token.start >= end);
  return { firstToken, endToken: after < 0 ? tokens.length : after };
}
