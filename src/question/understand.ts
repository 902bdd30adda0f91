import { decideIntent } from './decide-intent.ts';
import { agenciesAsked } from './find-agencies.ts';
import { followUp } from './follow-up.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { Intent, Question, RoleFilter, StateFilter } from './question.ts';
import { type ReadingContext, readQuestion } from './read-question.ts';
import type { Reading } from './reading.ts';

/** What a question is understood against: the clock, the agencies, the documents, and the question before it. */
export interface QuestionContext extends ReadingContext {
  readonly previous: Question | null;
}

/**
 * What a question asks, from its text. Works with and without tone marks, in Vietnamese and English, past small slips.
 * Never throws, whatever the text; the same text and context give the same value. A follow-up ("còn Công an tỉnh thì
 * sao?") takes from `previous` what it does not name.
 */
export function understand(text: string, { previous, ...context }: QuestionContext): Question {
  const reading = readQuestion(normaliseQuestion(text), context);
  const asked = questionOf(reading, context);
  return previous === null ? asked : followUp(asked, reading, previous);
}

function questionOf(reading: Reading, { asOf }: ReadingContext): Question {
  const intent = decideIntent(reading);
  const { cues, row, documents, periods } = reading;
  return {
    text: reading.question.text,
    asOf,
    language: reading.language,
    intent,
    agencies: agenciesAsked(reading.agencies),
    role: roleOf(reading),
    period: periods[0]?.asked ?? null,
    state: stateOf(reading, intent),
    documents: documents.map(({ document }) => document),
    row: row?.row ?? null,
    relation: intent === 'relation' ? reading.relation : null,
    met: intent === 'indicators' ? metOf(reading) : null,
    asked: askedOf(reading),
    rankBy: intent === 'ranking' ? (cues.has('least') ? 'least' : 'most') : null,
    topic: reading.topic,
    isFollowUp: false,
  };
}

function roleOf({ roles, agencies }: Reading): RoleFilter {
  const named = new Set(roles.map(({ value }) => value));
  if (named.size === 2) return 'any';
  if (named.has('coordinate')) return 'coordinate';
  return named.has('lead') || agencies.some(({ as }) => as === 'assignee') ? 'lead' : 'any';
}

/** The most telling of the states named. "When is X due" asks for a day, it is no state. */
function stateOf({ states }: Reading, intent: Intent): StateFilter | null {
  if (intent === 'indicators') return null;
  const order: readonly StateFilter[] = ['no-deadline', 'due-soon', 'overdue', 'due'];
  const state = order.find((one) => states.some(({ value }) => value === one)) ?? null;
  return intent === 'task' && state === 'due' ? null : state;
}

function metOf({ cues, states }: Reading): boolean | null {
  if (cues.has('not-met') || states.some(({ value }) => value === 'overdue')) return false;
  return cues.has('met') || cues.has('done') ? true : null;
}

function askedOf({ cues, row }: Reading): Question['asked'] {
  const asked = (['who', 'when', 'what'] as const).filter((name) => cues.has(name));
  return asked.length === 0 && row !== null ? ['what'] : asked;
}
