import type { AskedKinds } from '../asked-kinds.ts';
import { type KeptText, keptText } from '../kept-text.ts';
import { againstOf, anyAgainst } from './against.ts';
import type { AnswerType } from './answer-type-patterns.ts';
import { type AskedAnswer, askedAnswer } from './asked-answer.ts';
import { type Beside, besideEach, type Weighing } from './beside-told.ts';
import { type Best, mainOf } from './best-told.ts';
import { findTold, saidIn, type Telling } from './find-told.ts';
import { placeWords } from './placed-words.ts';
import { AT_REST, LACK_OF, type Lack, NO_LACK, type Tells } from './tells.ts';
import type { ToldValue } from './told-value.ts';
import { type ToldWhich, toldWhich } from './told-which.ts';

/** The folded syllables that a question is about; a map says what each counts, of a set each counts the same. */
export type Content = ReadonlySet<string> | ReadonlyMap<string, number>;

/** How well a printed text tells what a question asks for. */
export function tellsOf(text: string, asked: AskedKinds, content: Content): Tells {
  const answer = askedAnswer(asked);
  if (answer.types.size === 0) return AT_REST;
  const { telling, which, weights, best } = readTold(text, answer, content);
  const tells = {
    ...AT_REST,
    ...summary(best),
    ...lacks(best),
    asks: 1,
    noNoun: which === null ? 0 : 1 - which.noun,
    onlyCounted: which?.onlyCounted ?? 0,
    otherCount: which?.otherCount ?? 0,
    shortList: which?.shortList ?? 0,
    ...againstOf(telling, best, weights),
  };
  return { ...tells, against: anyAgainst(tells) };
}

/** Of less a value is of something else: "41" where "bao nhiêu cây" is asked and chợ are counted. */
const OF_WHAT_IS_ASKED = 0.4;

/** The values of a text that tell what a question asks for, as printed; the one that tells it best first. */
export function printedValues(text: string, asked: AskedKinds, content: Content): string[] {
  const answer = askedAnswer(asked);
  if (answer.types.size === 0) return [];
  const { values, best } = readTold(text, answer, content);
  const told = [mainOf(best), ...values.flatMap((one) => one.values)].filter(
    ({ grade }) => grade >= OF_WHAT_IS_ASKED,
  );
  return [...new Set(told.map(({ start, end }) => text.slice(start, end)))];
}

function readTold(text: string, answer: AskedAnswer, content: Content) {
  const told = keptText(text);
  const telling = { told, answer, isSaid: saidIn(answer, content) };
  const which = answer.types.has('which') ? toldWhich(told, answer, telling.isSaid) : null;
  const weights = 'get' in content ? content : new Map(Array.from(content, (word) => [word, 1]));
  const values = valuesOf(telling, which);
  return { telling, which, weights, values, best: bestOfEach(values, told, weights, answer) };
}

interface TypeValues {
  readonly type: AnswerType;
  readonly values: readonly ToldValue[];
}

/** Values of one type that are looked at in a text: the surest. */
const LOOKED_AT = 16;

function valuesOf(telling: Telling, which: ToldWhich | null): TypeValues[] {
  return Array.from(telling.answer.types, (type) => {
    const values = type === 'which' ? (which?.values ?? []) : findTold(type, telling);
    const isMany = values.length > LOOKED_AT;
    return {
      type,
      values: isMany ? values.toSorted((a, b) => b.grade - a.grade).slice(0, LOOKED_AT) : values,
    };
  });
}

const NONE = {
  ...{ start: 0, end: 0, grade: 0 },
  ...{ beside: 0, shared: 0, rival: 0, lost: 1, later: 0, turnBeside: 0, turnLost: 1 },
};

/** The best value of each type. Where none is told at all the text is not looked through. */
function bestOfEach(
  found: readonly TypeValues[],
  told: KeptText,
  weights: ReadonlyMap<string, number>,
  answer: AskedAnswer,
): Best[] {
  if (found.every(({ values }) => values.length === 0)) return found.map(({ type }) => ({ type, ...NONE }));
  const weighing = weighingOf(weights, answer);
  const words = placeWords(told, weights);
  return found.map(({ type, values }) => ({
    type,
    ...bestOf(values, besideEach(values, words, weighing)),
  }));
}

const nearKept = new WeakMap<AskedAnswer, Weighing>();

/** What the words that a question is about count, and how near they stand to those that ask; made once for each question. */
function weighingOf(weights: ReadonlyMap<string, number>, answer: AskedAnswer): Weighing {
  const known = nearKept.get(answer);
  if (known?.weights === weights) return known;
  const near = new Map(
    Array.from(weights.keys()).flatMap((word) => {
      const nearness = answer.near.get(word);
      return nearness === undefined ? [] : [[word, nearness] as const];
    }),
  );
  const weighing = { weights, near };
  nearKept.set(answer, weighing);
  return weighing;
}

/** What a value counts that stands beside nothing of the question, and what its governing words count beside its own. */
const ALONE = 0.3;
const GOVERNED = 0.6;

function bestOf(values: readonly ToldValue[], besides: readonly Beside[]): Omit<Best, 'type'> {
  let best = NONE;
  let most = 0;
  values.forEach((value, index) => {
    const at = besides[index];
    if (at === undefined) return;
    const worth = value.grade * (ALONE + at.beside + GOVERNED * at.shared);
    if (worth > most) [best, most] = [{ ...at, ...value }, worth];
  });
  return best;
}

/** Types whose values stand anywhere: what is said behind them may well be meant. */
const LOOSE: ReadonlySet<AnswerType> = new Set(['yesNo', 'manner', 'purpose', 'need', 'subject']);

/** Of several types that are asked for the mean is told, and the best one says where. */
function summary(best: readonly Best[]): Pick<Tells, 'told' | keyof Beside> {
  const told = best.reduce((sum, { grade }) => sum + grade, 0) / best.length;
  const { beside, shared, rival, lost, later: behind, turnBeside, turnLost, type } = mainOf(best);
  const later = LOOSE.has(type) ? 0 : behind;
  return { told, beside, shared, rival, lost, later, turnBeside, turnLost };
}

/** What is asked and not told. A figure of another noun is no lack of figures. */
function lacks(best: readonly Best[]): Record<Lack | 'noCount', number> {
  const lacking = { ...NO_LACK };
  for (const { type, grade } of best) {
    const name = LACK_OF[type];
    const lack = type === 'figure' ? Number(grade === 0) : 1 - grade;
    lacking[name] = Math.max(lacking[name], lack);
    if (type === 'figure') lacking.noCount = 1 - grade;
  }
  return lacking;
}
