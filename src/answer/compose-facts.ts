import type { Evidence, FactHit } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import { type Composed, type Composing, someCitations } from './composing.ts';

type FactsEvidence = Extract<Evidence, { kind: 'facts' }>;
type IndicatorsEvidence = Extract<Evidence, { kind: 'indicators' }>;

/** The sentence that answers, quoted; others that say nearly as much after it. */
export function composeFacts({ facts, isPartial }: FactsEvidence, composing: Composing): Composed {
  const [first, ...others] = facts;
  if (first === undefined) return { kind: 'none', blocks: [], notes: [] };
  if (isPartial) return nearest(facts, composing);
  const more: Block[] = others.length === 0 ? [] : [{ kind: 'notice', text: composing.say.moreFacts }];
  return {
    kind: 'passages',
    blocks: [
      factBlock(first, 1, composing),
      ...more,
      ...others.map((fact, index) => factBlock(fact, index + 2, composing)),
    ],
    notes: [],
  };
}

/** Nothing surely answers; what is nearest is shown as just that. */
function nearest(facts: readonly FactHit[], composing: Composing): Composed {
  const notice: Block = { kind: 'notice', text: composing.say.nearestFact };
  const blocks = facts.map((fact, index) => factBlock(fact, index + 1, composing));
  return { kind: 'none', blocks: [notice, ...blocks], notes: [] };
}

/** A sentence, or a row with its cells, that answers. */
export function factBlock(fact: FactHit, number: number, { cite }: Composing): Block {
  const { passage, sentence, quote } = fact;
  const context = passage.headings.at(-1) ?? null;
  const others = someCitations(fact.alsoIn.map((other) => cite({ ...other.passage, quote: other.quote })));
  const shown = { context, number, citation: cite({ ...passage, quote }) };
  const block = { ...shown, ...(others === null ? {} : { alsoIn: others }) };
  const [first, ...further] = quote.text === passage.quote.text ? (passage.cells ?? []) : [];
  return first === undefined
    ? { kind: 'quote', sentence, ...block }
    : { kind: 'table-row', cells: [first, ...further], ...block };
}

/** Indicators with target and result. */
export function composeIndicators(
  { indicators, total, met }: IndicatorsEvidence,
  { say, cite }: Composing,
): Composed {
  return {
    kind: 'indicators',
    blocks: [
      { kind: 'notice', text: say.indicators(indicators.length, total, met) },
      {
        kind: 'indicator-list',
        lines: indicators.map((indicator, index) => ({
          number: index + 1,
          indicator,
          citation: cite(indicator),
        })),
      },
    ],
    notes: [],
  };
}
