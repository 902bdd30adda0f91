import { fold } from '../../vietnamese/fold.ts';
import type { AnswerKind } from './answer-kinds.ts';
import {
  ASKS,
  HOW_MANY,
  HOW_MANY_PERCENT,
  NO_NOUN,
  ORDINAL,
  SHORT_FORM_AI,
  TURNS,
} from './asked-kind-patterns.ts';
import { NAMED } from './asked-name-patterns.ts';
import { withoutAskingSlips } from './asking-slips.ts';

export type { AnswerKind } from './answer-kinds.ts';

/** What the turn of a question asks for. */
export interface AskedKinds {
  /** The question as typed, NFC. */
  readonly text: string;
  readonly kinds: ReadonlySet<AnswerKind>;
  /** Folded nouns that are counted, one or two syllables: "tram", "tien ich". */
  readonly counted: readonly string[];
  /** Patterns of the names or numbers that are asked for, of printed text: "xã nào", "tại quyết định nào". */
  readonly named: readonly RegExp[];
  /** Folded nouns of which a number is asked for: "điều mấy". */
  readonly ordinals: readonly string[];
  /** Offsets in the question of the words that ask: "bao nhiêu", "nào", "ai". */
  readonly turns: readonly number[];
}

/** What the turn of a question, as typed, asks for. */
export function askedKinds(text: string): AskedKinds {
  const typedText = text.normalize('NFC');
  const lower = loweredTurns(typedText);
  const kinds = new Set(ASKS.filter(({ asks }) => lower.search(asks) !== -1).map(({ kind }) => kind));
  if (HOW_MANY_PERCENT.test(lower)) kinds.add('share').add('figure');
  if (lower.search(ORDINAL) !== -1) kinds.delete('figure');
  const named = NAMED.flatMap(({ asks, tells }) => (lower.search(asks) === -1 ? [] : [tells]));
  if (named.length > 0) kinds.add('name');
  return {
    text: typedText,
    kinds,
    counted: countedIn(lower),
    named,
    ordinals: Array.from(lower.matchAll(ORDINAL), ({ groups }) => fold(groups?.noun ?? '')),
    turns: turnsIn(lower),
  };
}

/** Offsets of the words that ask, see `AskedKinds.turns`. */
export function askingTurns(text: string): number[] {
  return turnsIn(loweredTurns(text.normalize('NFC')));
}

function turnsIn(lower: string): number[] {
  return Array.from(lower.matchAll(TURNS), ({ index }) => index);
}

/** A question (NFC) as it is looked through for words that ask: lower case, slips mended, of the same length. */
export function loweredTurns(text: string): string {
  return withoutAskingSlips(text.replace(SHORT_FORM_AI, '  ').toLowerCase());
}

/** The nouns behind "bao nhiêu", folded. */
function countedIn(lower: string): string[] {
  return Array.from(lower.matchAll(HOW_MANY)).flatMap(({ 0: turn, index }) => {
    const [noun, second] = lower
      .slice(index + turn.length)
      .trimStart()
      .split(/[^\p{L}\p{N}%]+/u);
    if (noun === undefined || noun === '' || NO_NOUN.has(fold(noun))) return [];
    const isAlone = second === undefined || second === '' || NO_NOUN.has(fold(second));
    return [fold(isAlone ? noun : `${noun} ${second}`)];
  });
}
