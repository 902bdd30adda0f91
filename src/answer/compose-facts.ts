import type { Evidence, FactHit } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import type { Composed, Composing } from './composing.ts';

type FactsEvidence = Extract<Evidence, { kind: 'facts' }>;
type IndicatorsEvidence = Extract<Evidence, { kind: 'indicators' }>;

/** The sentence that answers, quoted; others that say nearly as much after it. */
export function composeFacts({ facts, isPartial }: FactsEvidence, composing: Composing): Composed {
  const [first, ...others] = facts;
  if (first === undefined) return { kind: 'none', blocks: [], notes: [] };
  if (isPartial) return nearest(first, composing);
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

/** What was asked for is not said; what is nearest to it is shown as just that. */
function nearest(fact: FactHit, composing: Composing): Composed {
  const notice: Block = { kind: 'notice', text: composing.say.nearestFact };
  return { kind: 'passages', blocks: [notice, factBlock(fact, 1, composing)], notes: [] };
}

function factBlock({ passage, sentence, quote }: FactHit, number: number, { cite }: Composing): Block {
  const context = passage.headings.at(-1) ?? null;
  return { kind: 'quote', sentence, context, number, citation: cite({ ...passage, quote }) };
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
