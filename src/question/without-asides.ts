import { fold } from '../vietnamese/fold.ts';
import { collapseSpace } from '../vietnamese/letters.ts';
import { ASKS_TASKS, COUNTS, EACH, PARTICLE, SERVES, USED_FOR, USED_FOR_ENGLISH } from './aside-patterns.ts';

/** What is left must still ask something. */
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * A question without what stands beside it: what the answer is for ("để Văn phòng đưa vào giao ban"), that it is asked of each by
 * itself ("từng sở một"), and particles that only colour it ("zậy", "hén"). As typed where too little would be left.
 */
export function withoutAsides(text: string): string {
  const bare = withoutParticle(text);
  const plain = [USED_FOR, SERVES, USED_FOR_ENGLISH].reduce(without, bare);
  const folded = fold(plain);
  const isOfEach = ASKS_TASKS.test(folded) && !COUNTS.test(folded);
  return isOfEach ? without(plain, EACH) : plain;
}

function withoutParticle(text: string): string {
  const particle = PARTICLE.exec(text.toLowerCase());
  if (particle === null) return text;
  return kept(text, text.slice(0, particle.index) + text.slice(particle.index + particle[0].length));
}

function without(text: string, pattern: RegExp): string {
  const turns = Array.from(fold(text).matchAll(pattern)).toReversed();
  return turns.reduce((left, { 0: turn, index }) => {
    const shorter = `${left.slice(0, index)} ${left.slice(index + turn.length)}`;
    return kept(left, shorter);
  }, text);
}

function kept(text: string, shorter: string): string {
  if (text === shorter) return text;
  const said = collapseSpace(shorter)
    .replace(/^[\s,;:–-]+/u, '')
    .replace(/\s+(?=[?.!,;])/gu, '');
  return (said.match(WORD)?.length ?? 0) >= FEWEST_WORDS ? said : text;
}
