import { isAmongMany } from './among-many.ts';
import type { AnswerType } from './answer-type-patterns.ts';
import { lacksMost } from './asked-most.ts';
import { isOnlyPlanned } from './asked-state.ts';
import { lacksUnit } from './asked-unit.ts';
import { doesOther } from './asked-verb.ts';
import { type Best, mainOf } from './best-told.ts';
import type { Telling } from './find-told.ts';
import { opposedIn } from './opposites.ts';
import { partAround } from './part-around.ts';
import type { Tells } from './tells.ts';
import { askedInReason } from './told-causes.ts';
import { isOfOtherYear } from './told-year.ts';

/** What speaks against a text although a value of the asked type stands there. */
type Against = Pick<
  Tells,
  | 'noMost'
  | 'bracketed'
  | 'amongMany'
  | 'otherYear'
  | 'opposed'
  | 'noUnit'
  | 'noPer'
  | 'onlyPlanned'
  | 'otherVerb'
  | 'askedInReason'
>;

const AMOUNTS: ReadonlySet<AnswerType> = new Set(['figure', 'money', 'share', 'rank']);
const DOERS: ReadonlySet<AnswerType> = new Set(['agency', 'person']);

/** What speaks against what is told best. */
export function againstOf(
  telling: Telling,
  best: readonly Best[],
  weights: ReadonlyMap<string, number>,
): Against {
  const { told, answer } = telling;
  const { text, lower } = told;
  const main = mainOf(best);
  const isAmount = AMOUNTS.has(main.type);
  const isCount = main.type === 'figure';
  const reason = best.find(({ type, grade }) => type === 'cause' && grade > 0);
  const doer = best.find(({ type, grade }) => DOERS.has(type) && grade > 0);
  const cased = answer.isBare ? told.folded : lower;
  return {
    noMost: answer.most === null ? 0 : lacksMost(answer.most, lower),
    bracketed: Number(main.grade > 0 && isBracketed(text, main.start)),
    amongMany: Number(isCount && isAmongMany(told, telling.isSaid)),
    otherYear: isAmount ? isOfOtherYear(answer.years, told, main) : 0,
    opposed: answer.sides.length === 0 ? 0 : opposedIn(answer.sides, cased, partAround(cased, main)),
    noUnit: answer.unit === null ? 0 : lacksUnit(answer.unit, lower),
    noPer: Number(answer.per !== null && isAmount && !answer.per.test(told.folded)),
    onlyPlanned: answer.asksDone ? isOnlyPlanned(told) : 0,
    otherVerb: doer === undefined ? 0 : doesOther(answer.verb, told.folded, doer.end),
    askedInReason: reason === undefined ? 0 : askedInReason(text, reason, weights),
  };
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** How surely each sign alone speaks against a text: seldom met where the text answers. */
const SURENESS: Readonly<Partial<Record<keyof Omit<Tells, 'against'>, number>>> = {
  opposed: 0.9,
  otherYear: 0.9,
  otherCount: 0.9,
  noPer: 0.8,
  later: 0.8,
  noUnit: 0.7,
  askedInReason: 0.7,
  noMost: 0.6,
  otherVerb: 0.25,
  onlyPlanned: 0.4,
  amongMany: 0.4,
  shortList: 0.3,
};
const WEIGHED = Object.entries(SURENESS) as readonly (readonly [keyof Omit<Tells, 'against'>, number])[];

/** How surely any of these signs speaks against a text; each is rare, so that they are learned better together. */
export function anyAgainst(tells: Omit<Tells, 'against'>): number {
  return 1 - WEIGHED.reduce((left, [name, sure]) => left * (1 - sure * tells[name]), 1);
}
