import { HOW_MANY, HOW_MANY_PERCENT } from '../asked-kind-patterns.ts';
import type { AskedKinds } from '../asked-kinds.ts';
import {
  AMOUNT_FIRST,
  type AnswerType,
  ASKS_SUBJECT,
  ASKS_TIME,
  ASKS_WHICH_ONES,
  COVERS_NOUN,
  IS_WHO,
  NAMES_DOCUMENT,
  TYPE_TURNS,
} from './answer-type-patterns.ts';
import { countedInMillions } from './asked-unit.ts';

/** Whether a question asks which one of a noun, and whether for its name ("… tên là gì"). */
interface AskedNoun {
  readonly asksNoun: boolean;
  readonly asksName: boolean;
}

/** The types of answers that a question asks for; `lower` is its text, in lower case and its slips mended. */
export function askedTypes(
  asked: AskedKinds,
  lower: string,
  { asksNoun, asksName }: AskedNoun,
): ReadonlySet<AnswerType> {
  const types = new Set(TYPE_TURNS.filter(({ asks }) => lower.search(asks) !== -1).map(({ type }) => type));
  const all = new Set([...types, ...amounts(asked, lower, types), ...fromKinds(asked, lower)]);
  if (NAMES_DOCUMENT.test(lower) && lower.search(ASKS_SUBJECT) !== -1) all.add('subject');
  if (all.size === 0 && asked.turns.length === 0 && lower.search(AMOUNT_FIRST) === 0) all.add('figure');
  if (all.has('often')) all.delete('time');
  if (all.has('signer')) all.delete('person');
  if (all.has('signer') || all.has('person')) all.delete('agency');
  if (all.has('address')) all.delete('place');
  if (asksName) all.delete('person');
  const asksWhichOnes = asksName || lower.search(ASKS_WHICH_ONES) !== -1;
  const isCovered = !asksWhichOnes && [...all].some((type) => COVERS_NOUN.has(type));
  if (asksNoun && asked.ordinals.length === 0 && !isCovered) all.add('which');
  return all;
}

/** How much: of "bao nhiêu", or of a noun such as "kinh phí" where nothing else is asked. */
function amounts({ kinds, turns }: AskedKinds, lower: string, types: ReadonlySet<AnswerType>): AnswerType[] {
  const asksAmount = lower.search(HOW_MANY) !== -1 || HOW_MANY_PERCENT.test(lower);
  if (!asksAmount && turns.length > 0) return [];
  if (NO_AMOUNTS.some((type) => types.has(type))) return [];
  if (kinds.has('money') && countedInMillions(lower).length === 0) return ['money'];
  if (kinds.has('share')) return ['share'];
  return kinds.has('figure') && !types.has('money') ? ['figure'] : [];
}

/** "số bao nhiêu" · "mấy giờ" · "thứ mấy" */
const NO_AMOUNTS = ['hour', 'rank', 'document', 'often'] as const;

function fromKinds({ kinds }: AskedKinds, lower: string): AnswerType[] {
  const found: AnswerType[] = [];
  // "dự án đã hưởng thời hạn 60 ngày" names a time and asks for none.
  if (kinds.has('day') || (kinds.has('time') && (!kinds.has('figure') || lower.search(ASKS_TIME) !== -1)))
    found.push('time');
  if (kinds.has('cause')) found.push('cause');
  if (kinds.has('need')) found.push('need');
  if (kinds.has('place')) found.push('place');
  if (kinds.has('person') && lower.search(IS_WHO) !== -1) found.push('person');
  else if (kinds.has('who')) found.push('agency');
  return found;
}
