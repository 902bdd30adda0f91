import type { Database, Statement } from 'better-sqlite3';
import { fold } from '../../vietnamese/fold.ts';
import { MARKED_PAIR_KEY } from './terms.ts';

/** Two neighbouring words as the texts have them, and how often they stand there. */
export interface WordPair {
  readonly left: string;
  readonly right: string;
  readonly occurrences: number;
}

const LETTERS = [
  ...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz',
];
/** Commoner pairs of one pair of letters than these are no more than chance. */
const MOST = 300;

/** Finds pairs of neighbouring words by their first letters. Good for one generation. */
export class InitialPairs {
  readonly #select: Statement<[string, string, string], [string, number]>;
  readonly #kept = new Map<string, readonly WordPair[]>();

  constructor(database: Database) {
    this.#select = database
      .prepare<[string, string, string], [string, number]>(
        `SELECT p.term, sum(p.text_occurrences) AS occurrences
         FROM segments s CROSS JOIN postings p ON p.segment = s.segment AND p.term >= ? AND p.term < ?
         WHERE p.term GLOB ? GROUP BY p.term HAVING occurrences > 0`,
      )
      .raw();
  }

  /** The pairs whose words begin with the two letters, the most frequent first; "d" stands for "đ" as well, "a" for "ấ". */
  of(left: string, right: string): readonly WordPair[] {
    const known = this.#kept.get(left + right);
    if (known !== undefined) return known;
    const seconds = writtenAs(right).join('');
    const pairs = writtenAs(left).flatMap((first) => {
      const from = MARKED_PAIR_KEY + first;
      return this.#select.all(from, `${from}\u{10FFFF}`, `${from}* [${seconds}]*`).map(toPair);
    });
    const found = pairs.toSorted((a, b) => b.occurrences - a.occurrences).slice(0, MOST);
    this.#kept.set(left + right, found);
    return found;
  }
}

/** The letters that a letter can stand for in an abbreviation: itself, or typed without its marks any of them. */
function writtenAs(letter: string): string[] {
  const lower = letter.toLowerCase();
  return LETTERS.filter((one) => one === lower || fold(one) === lower);
}

function toPair([key, occurrences]: readonly [string, number]): WordPair {
  const [left = '', right = ''] = key.slice(MARKED_PAIR_KEY.length).split(' ');
  return { left, right, occurrences };
}
