import { type KeptText, stretchesOf } from '../kept-text.ts';
import type { AskedAnswer } from './asked-answer.ts';
import type { CountedNoun } from './noun-patterns.ts';
import { FIGURES, TOLD_BEFORE } from './tell-patterns.ts';
import type { ToldValue } from './told-value.ts';

/** Characters around a figure in which its noun is looked for. */
const AROUND = 60;

/** Figures, those that count the noun that is asked for first of all. */
export function toldFigures(told: KeptText, { counted, outOf }: AskedAnswer): ToldValue[] {
  const { folded, plain } = told;
  return told.once(figuresIn).map(({ start, end }) => {
    const behind = folded.slice(end, end + AROUND);
    const before = folded.slice(Math.max(0, start - AROUND), start);
    const grade = gradeOf(behind, before, counted);
    return {
      start,
      end,
      grade: outOf !== null && numberOf(plain.slice(start, end)) > outOf ? grade * TOO_MANY : grade,
    };
  });
}

function figuresIn({ plain }: KeptText) {
  return stretchesOf(plain, FIGURES);
}

/** "318 vụ" where it is asked how many of 21. */
const TOO_MANY = 0.3;

function numberOf(printed: string): number {
  const whole = printed.split(/[/,]/u)[0] ?? '';
  return Number(whole.replaceAll('.', '')) || 0;
}

function gradeOf(behind: string, before: string, counted: readonly CountedNoun[]): number {
  if (counted.length === 0) return /^\s*%/u.test(behind) ? 0.5 : TOLD_BEFORE.test(before) ? 0.9 : 0.6;
  const grades = counted.map((noun) => nounGrade(behind, before, noun));
  const best = Math.max(...grades);
  return /^\s*(?:%|(?:trieu|ty|ti) dong|dong)/u.test(behind) ? best * OTHER_UNIT : best;
}

/** "100% trạm" counts trạm too, in its way. */
const OTHER_UNIT = 0.8;

function nounGrade(behind: string, before: string, noun: CountedNoun): number {
  if (noun.whole.test(behind)) return 1;
  if (noun.before.test(before)) return 0.9;
  if (noun.near.test(behind)) return 0.75;
  return noun.inRow.test(before) ? 0.7 : 0.25;
}
