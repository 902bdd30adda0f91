import { collapseSpace } from '../../vietnamese/letters.ts';
import {
  AMOUNT_TURN,
  HOW_FAR_TURN,
  LOOSE_EDGE,
  MARKED_STATE,
  NOUN_STANDS_IN,
  STATE_FIRST,
  STATE_WORDS,
  TIME_WORDS,
  VALUE_TURN,
} from './part-patterns.ts';

/** A clause of a question with what it leaves unsaid: the matter of another, and the noun that is counted there. */
export function asWhole(clauses: readonly string[], at: number): string {
  const clause = (clauses[at] ?? '').replace(HOW_FAR_TURN, 'được bao nhiêu');
  const other = at === 0 ? (clauses[1] ?? '') : (clauses[0] ?? '');
  if (at === 0 && matterOf(clause) !== '') return clause;
  const counted = isUncounted(clause) ? countedIn(other) : '';
  const matter = matterOf(counted === '' ? other : other.replace(counted, ' '));
  return collapseSpace(`${matter} ${withCounted(clause, counted)}`);
}

/** What a clause is about: without the words that ask, what says only how a value stands, and its times. */
function matterOf(clause: string): string {
  const opened = clause.replace(STATE_FIRST, ' ');
  const kept = [TIME_WORDS, VALUE_TURN, STATE_WORDS, MARKED_STATE].reduce(without, opened);
  return collapseSpace(kept.replaceAll(/[,;?.]+(?=\s|$)/gu, ' '));
}

function without(text: string, pattern: RegExp): string {
  const lower = text.toLowerCase();
  return Array.from(lower.matchAll(pattern))
    .reduceRight(
      (kept, { 0: { length }, index }) => `${kept.slice(0, index)} · ${kept.slice(index + length)}`,
      text,
    )
    .replaceAll('·', ' ');
}

function lastTurn(clause: string): { readonly end: number } | null {
  const turn = Array.from(clause.toLowerCase().matchAll(AMOUNT_TURN)).at(-1);
  return turn === undefined ? null : { end: turn.index + turn[0].length };
}

/** "làm được bao nhiêu rồi", "mấy chiếc": no noun is counted. */
function isUncounted(clause: string): boolean {
  const turn = lastTurn(clause);
  return turn !== null && matterOf(clause.slice(turn.end).replace(NOUN_STANDS_IN, '')) === '';
}

/** The noun behind "bao nhiêu" with what belongs to it: "thửa đất". */
function countedIn(clause: string): string {
  const turn = lastTurn(clause);
  if (turn === null) return '';
  const behind = clause.slice(turn.end);
  const ends = [STATE_WORDS, TIME_WORDS, LOOSE_EDGE].map((pattern) => behind.toLowerCase().search(pattern));
  const end = Math.min(...ends.map((one) => (one === -1 ? behind.length : one)));
  return behind
    .slice(0, end)
    .replace(/[\s,;?.]+$/u, '')
    .trim();
}

function withCounted(clause: string, counted: string): string {
  const turn = lastTurn(clause);
  if (counted === '' || turn === null) return clause;
  return `${clause.slice(0, turn.end)} ${counted}${clause.slice(turn.end).replace(NOUN_STANDS_IN, '')}`;
}
