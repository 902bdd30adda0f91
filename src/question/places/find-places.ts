import { itemSteps, type PlaceStep } from '../../directive/place.ts';
import type { AskedPlace } from '../question.ts';
import type { QuestionText, Span } from '../question-text.ts';
import {
  ANNEX_WORDS,
  BESIDE,
  MORE_LETTERS,
  MORE_VALUES,
  OF_ANNEX,
  ONE_LETTER,
  PLACE_UNIT,
  UNITS,
  WITHIN,
} from './place-patterns.ts';

/** Places in a document that a question names, and where. */
export interface PlaceMention extends Span {
  readonly places: readonly AskedPlace[];
}

/** Where an annex is named: its words are no words of the matter. */
export function annexSpans({ folded }: QuestionText): Span[] {
  return Array.from(folded.matchAll(ANNEX_WORDS), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** One unit with its values: "mục II.3 với II.4". */
interface Unit extends Span {
  readonly rank: number;
  readonly values: readonly (readonly PlaceStep[])[];
}

/**
 * Every place that a question names, one or several ("mục II.3 với II.4", "điểm a, b khoản 2 Điều 3"), the steps of each
 * from the outermost. Documents are blanked already.
 */
export function findPlaces(question: QuestionText): PlaceMention[] {
  const inAnnex = OF_ANNEX.test(question.folded);
  return chainsOf(unitsOf(question), question).map((chain) => {
    const start = Math.min(...chain.map((unit) => unit.start));
    const end = Math.max(...chain.map((unit) => unit.end));
    const printed = question.text.slice(start, end);
    const widestFirst = chain.toSorted((one, other) => one.rank - other.rank);
    const paths = widestFirst.reduce<readonly (readonly PlaceStep[])[]>(
      (outer, { values }) => outer.flatMap((steps) => values.map((own) => [...steps, ...own])),
      [[]],
    );
    return { start, end, places: paths.map((steps) => ({ printed, steps, inAnnex })) };
  });
}

function unitsOf(question: QuestionText): Unit[] {
  const units: Unit[] = [];
  for (const match of question.folded.matchAll(PLACE_UNIT)) {
    const unit = unitAt(match, question);
    const last = units.at(-1);
    if (unit !== null && (last === undefined || last.end <= unit.start)) units.push(unit);
  }
  return units;
}

function unitAt(match: RegExpExecArray, { text, folded }: QuestionText): Unit | null {
  const { unit: word = '', value = '' } = match.groups ?? {};
  const kind = UNITS.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(word));
  if (kind === undefined) return null;
  const isOrdinal = /^(?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)$/u.test(value);
  if (isOrdinal && !/\sthu$/u.test(word)) return null;
  const at = match.index + word.length + (/^\s*/u.exec(match[0].slice(word.length))?.[0].length ?? 0);
  const typed = text.slice(at, at + value.length);
  if (ONE_LETTER.test(value) && kind.rank < 2 && typed === value) return null;
  const values = [stepsOf(typed, isOrdinal, kind.level)];
  let end = match.index + match[0].length;
  const more = ONE_LETTER.test(value) ? MORE_LETTERS : MORE_VALUES;
  for (let next = more.exec(folded.slice(end)); next !== null; next = more.exec(folded.slice(end))) {
    const from = end + next[0].length - (next.groups?.value?.length ?? 0);
    end += next[0].length;
    values.push(stepsOf(text.slice(from, end), false, kind.level));
  }
  return { start: match.index, end, rank: kind.rank, values };
}

function stepsOf(typed: string, isOrdinal: boolean, level: PlaceStep['level']): readonly PlaceStep[] {
  if (isOrdinal) return [{ level, ordinal: `thứ ${typed.toLowerCase()}` }];
  const [first, ...rest] = itemSteps(typed);
  return first === undefined ? [] : [{ ...first, level }, ...rest];
}

/** Units that make one place together ("điểm a | khoản 2 | Điều 3"); more of the same unit is one more place. */
function chainsOf(units: readonly Unit[], { folded }: QuestionText): readonly (readonly Unit[])[] {
  const chains: Unit[][] = [];
  for (const unit of units) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const between = last === undefined ? '' : folded.slice(last.end, unit.start);
    if (chain === undefined || last === undefined) chains.push([unit]);
    else if (last.rank === unit.rank && BESIDE.test(between))
      chain[chain.length - 1] = { ...last, end: unit.end, values: [...last.values, ...unit.values] };
    else if (WITHIN.test(between) && goesOn(chain, unit)) chain.push(unit);
    else chains.push([unit]);
  }
  return chains;
}

/** Steps get wider or narrower all the way. */
function goesOn(chain: readonly Unit[], unit: Unit): boolean {
  const ranks = [...chain, unit].map(({ rank }) => rank);
  const steps = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? rank));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}
