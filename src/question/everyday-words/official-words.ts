import { fold } from '../../vietnamese/fold.ts';
import type { SearchWord } from '../../vietnamese/search-words.ts';
import { THESAURUS } from './thesaurus.ts';

/** Words of everyday speech in a text, and what directives write for them. */
export interface OfficialWords {
  /** Offsets of the everyday words in the text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** One or several ways to say it: "hộ kinh doanh". */
  readonly official: readonly string[];
}

interface Entry {
  readonly marked: readonly string[];
  readonly folded: readonly string[];
  readonly official: readonly string[];
}

let byFirst: ReadonlyMap<string, readonly Entry[]> | null = null;

/**
 * What directives would write for the words of a text: "tiệm" is "cửa hàng", "chia tay" is "ly hôn". The longest phrase
 * counts. Typed without tone marks a phrase of several syllables is still known; one syllable could be anything.
 */
export function officialWords(words: readonly SearchWord[]): OfficialWords[] {
  byFirst ??= readThesaurus();
  const found: OfficialWords[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const entry = byFirst.get(words[at]?.folded ?? '')?.find((one) => standsAt(one, words, at));
    const [first, last] = [words[at], words[at + (entry?.marked.length ?? 1) - 1]];
    if (entry === undefined || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, official: entry.official });
    at += entry.marked.length - 1;
  }
  return found;
}

function standsAt({ marked, folded }: Entry, words: readonly SearchWord[], at: number): boolean {
  for (let step = 0; step < folded.length; step += 1) {
    const [word, syllable] = [words[at + step], folded[step]];
    if (word?.folded !== syllable) return false;
    if (word?.marked !== marked[step] && (folded.length === 1 || word?.marked !== syllable)) return false;
  }
  return true;
}

function readThesaurus(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const line of THESAURUS.split('\n')) {
    const [official, everyday] = line.split(':').map((part) => part.trim());
    if (official === undefined || everyday === undefined || official.startsWith('#')) continue;
    const ways = official.split('/').map((way) => way.trim());
    for (const phrase of everyday.split(',').map((words) => words.trim())) {
      const entry = { marked: phrase.split(/\s+/u), folded: fold(phrase).split(/\s+/u), official: ways };
      const first = entry.folded[0] ?? '';
      entries.set(first, [...(entries.get(first) ?? []), entry]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.marked.length - a.marked.length);
  return entries;
}
