import type { Indicator } from '../../directive/indicator.ts';
import type { AnswerLabels } from './labels/answer-labels.ts';

/** "mục tiêu ≥ 95 % · kết quả 94,31 % · chưa đạt": as far as the table gives it. */
export function indicatorFigures(indicator: Indicator, words: AnswerLabels): string {
  const unit = indicator.unit === null ? '' : ` ${indicator.unit}`;
  const parts = [
    named(words.target, indicator.target, unit),
    named(words.result, indicator.result, unit),
    indicator.met === null ? '' : words.met(indicator.met),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function named(label: string, value: string | null, unit: string): string {
  return value === null || value === '' ? '' : `${label} ${value}${value.includes('%') ? '' : unit}`;
}
