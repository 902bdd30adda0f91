import type { Block } from '../../answer/answer.ts';
import { indicatorFigures } from '../../answer/phrases/indicator-figures.ts';
import type { Indicator } from '../../directive/indicator.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import { style } from './style.ts';
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
  return wrap(indicatorFigures(indicator, words), screen.width, { first: '    ', rest: '      ' });
}
