import { fold } from '../../../vietnamese/fold.ts';
import { isSyllable } from '../../../vietnamese/is-syllable.ts';
import { NO_NOUN } from '../asked-kind-patterns.ts';
import {
  ASKS_MILLIONS,
  ASKS_PER,
  ASKS_UNIT,
  CLOCK_BEFORE,
  MULTIPLIERS,
  UNIT_KINDS,
} from './asked-unit-patterns.ts';

/** A unit in which an amount is asked for, as it stands behind a figure of a text in lower case. */
export interface AskedUnit {
  readonly same: RegExp;
  /** Other units of its kind. */
  readonly kin: RegExp;
}

const UNITS = UNIT_KINDS.flatMap((kind) =>
  kind.map((unit) => ({ unit, asks: behindTurn(unit), ...told(unit, kind) })),
);

/** The unit that a question (lower case) asks in: "bao nhiêu phút", "mấy triệu lượt"; null where none is named. */
export function askedUnit(lower: string): AskedUnit | null {
  for (const { 0: turn, index } of lower.matchAll(ASKS_UNIT)) {
    const behind = lower.slice(index + turn.length);
    const found = UNITS.filter(({ asks }) => asks.test(behind)).at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

/** "bao nhiêu triệu lượt": the noun behind the thousands or millions, folded; empty where money is meant. */
export function countedInMillions(lower: string): string[] {
  return Array.from(lower.matchAll(ASKS_MILLIONS)).flatMap(({ 0: turn, index }) => {
    const [noun = ''] = lower
      .slice(index + turn.length)
      .trimStart()
      .split(/[^\p{L}\p{N}]+/u);
    const folded = fold(noun);
    return noun === '' || NO_NOUN.has(folded) || MONEY.has(folded) ? [] : [folded];
  });
}

const MONEY: ReadonlySet<string> = new Set([
  'dong',
  'usd',
  'do',
  'vnd',
  'tien',
  'von',
  'kinh',
  'ngan',
  'roi',
]);

/** What the amount that is asked for is for ("mỗi ha", "đồng/khóa"), as a text in lower case, folded, has it; null where nothing is said. */
export function askedPer(lower: string): RegExp | null {
  const { each, one, slash } = ASKS_PER.exec(lower)?.groups ?? {};
  const unit = each ?? one ?? slash;
  // A slip of typing ("mỗi kháhc") names nothing that could be looked for.
  if (unit === undefined || !(isSyllable(fold(unit)) || UNIT_SIGN.test(unit))) return null;
  return new RegExp(
    `(?:/|(?<![a-z])(?:moi|mot|tung|binh quan|1|01)\\s+)\\s?(?:[a-z]+\\s+)?(?:${PER_FORMS.get(fold(unit)) ?? fold(unit)})(?![a-z])`,
    'u',
  );
}

const UNIT_SIGN = /^(?:kg|km|ha|m2|m3)$/u;

/** Other ways to write what an amount is for. */
const PER_FORMS: ReadonlyMap<string, string> = new Map([
  ['ky', 'ky|kg'],
  ['can', 'can|kg'],
  ['met', 'met|m2|m3|m'],
  ['nguoi', 'nguoi|hoc vien|khach|lao dong|can bo'],
  ['gia', 'gia|ho'],
]);

/** 0 where a figure of the asked unit stands in a text (lower case), 1 where none does nor one of its kind. */
export function lacksUnit({ same, kin }: AskedUnit, lower: string): number {
  if (stands(same, lower)) return 0;
  return stands(kin, lower) ? KIN : 1;
}

const KIN = 0.6;
/** Characters before the minutes of a clock. */
const CLOCK = 12;

function stands(unit: RegExp, lower: string): boolean {
  return Array.from(lower.matchAll(unit)).some(
    ({ 0: printed, index }) =>
      !(printed.endsWith('phút') && CLOCK_BEFORE.test(lower.slice(Math.max(0, index - CLOCK), index))),
  );
}

function behindTurn(unit: string): RegExp {
  return new RegExp(`^\\s*(?:${unit}|${fold(unit)})(?![\\p{L}\\p{N}])`, 'u');
}

function told(unit: string, kind: readonly string[]): AskedUnit {
  const others = kind.filter((other) => other !== unit);
  return { same: figureOf([unit]), kin: others.length === 0 ? /(?!)/gu : figureOf(others) };
}

/** "16,5 triệu lượt" · "8,6/10 điểm" · "| % | 75 |" */
function figureOf(units: readonly string[]): RegExp {
  const unit = units.join('|');
  return new RegExp(
    `(?<![\\p{L}\\d.,/])\\d[\\d.,]*(?:\\s*/\\s*\\d[\\d.,]*)?\\s*(?:(?:${MULTIPLIERS})\\s+)?(?:${unit})(?![\\p{L}\\p{N}])|(?<=[|\\s])(?:${unit})[\\s|]+\\d`,
    'gu',
  );
}
