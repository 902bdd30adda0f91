import type { Block } from '../../answer/answer.ts';
import type { Indicator } from '../../directive/indicator.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import { style } from './style.ts';
import type { TerminalWords } from './words/terminal-words.ts';
import { numbered, wrap } from './wrap.ts';

/** Targets with what was reached, each with its source. */
export function renderIndicatorList(block: Extract<Block, { kind: 'indicator-list' }>, look: Look): string[] {
  const { screen, words } = look;
  return block.lines.flatMap(({ number, indicator, citation }) => [
    ...numbered(number, indicator.name, screen.width),
    ...figures(indicator, look).map((line) => (indicator.met === false ? style('red', line, screen) : line)),
    ...renderSource(citation, { screen, words }),
  ]);
}

function figures(indicator: Indicator, { screen, words }: Look): string[] {
  const unit = indicator.unit === null ? '' : ` ${indicator.unit}`;
  const parts = [
    named(words.target, indicator.target, unit),
    named(words.result, indicator.result, unit),
    verdict(indicator, words),
  ];
  const text = parts.filter((part) => part !== '').join(' · ');
  return wrap(text, screen.width, { first: '    ', rest: '      ' });
}

function named(label: string, value: string | null, unit: string): string {
  return value === null || value === '' ? '' : `${label} ${value}${value.includes('%') ? '' : unit}`;
}

function verdict({ met }: Indicator, words: TerminalWords): string {
  return met === null ? '' : words.met(met);
}
