import { fold } from '../../../vietnamese/fold.ts';
import { DOER_TURN } from './against-patterns.ts';

/** Small words between a doer and the verb. */
const SMALL: ReadonlySet<string> = new Set(
  `da dang se duoc phai chiu co trach nhiem la giao nhiem vu tiep tuc khan truong chu dong truc lam the thi nay do va cung tap trung`.split(
    /\s+/u,
  ),
);
/** Words behind the turn that are no verb. */
const NO_VERB: ReadonlySet<string> = new Set('của trong tại ở vậy thế nhỉ à gì về và hay để'.split(' '));

/** The folded verb of which the doer is asked: "Ai đã trồng …", "đơn vị nào chủ trì"; empty where none stands behind the turn. */
export function askedVerb(lower: string): readonly string[] {
  const turn = Array.from(lower.matchAll(DOER_TURN)).at(-1);
  if (turn === undefined) return [];
  const behind = syllablesOf(lower.slice(turn.index + turn[0].length)).filter((one) => !SMALL.has(fold(one)));
  const [verb] = behind;
  return verb === undefined || NO_VERB.has(verb) ? [] : behind.slice(0, 2).map(fold);
}

/** Characters behind a doer in which its verb stands. */
const NEAR = 60;
const LATER = 0.2;
const BEFORE = 0.4;

/** 0 where a doer that ends at an offset of a folded text does what is asked, 1 where nobody there does. */
export function doesOther(verb: readonly string[], folded: string, end: number): number {
  if (verb.length === 0 || folded.includes('|')) return 0;
  const part = folded.slice(end).split(/[;.](?!\S)/u)[0] ?? '';
  const first = syllablesOf(part.slice(0, NEAR))
    .filter((one) => !SMALL.has(one))
    .slice(0, 2);
  const [head = ''] = verb;
  if (part.slice(0, NEAR).includes(verb.join(' ')) || first.includes(head)) return 0;
  if (syllablesOf(part).includes(head)) return LATER;
  return syllablesOf(folded).includes(head) ? BEFORE : 1;
}

function syllablesOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
