import type { AskedAgency, Question } from '../question/question.ts';
import type { Period } from '../vietnamese/calendar.ts';
import { type PeriodShape, shapeOf } from './period-shape.ts';
import type { Phrases } from './phrases/phrases.ts';

const NOTHING_TO_SHOW: ReadonlySet<Question['intent']> = new Set(['help', 'small-talk', 'out-of-scope']);
/** Questions whose topic words narrow a list; for a fact they are the question itself. */
const WITH_TOPIC: ReadonlySet<Question['intent']> = new Set([
  'tasks',
  'count',
  'ranking',
  'task',
  'indicators',
]);

/** What was understood: "Sở Khoa học và Công nghệ · chủ trì · Quý III/2026"; null when nothing was named. */
export function understood(question: Question, say: Phrases): string | null {
  if (NOTHING_TO_SHOW.has(question.intent)) return null;
  const { agencies, role, state, progress, documents, row, topic, intent, places = [], product } = question;
  const parts = [
    ...agencies.map((agency) => nameInRole(agency, say)),
    ...(role === 'any' || agencies.some((agency) => agency.role !== undefined) ? [] : [say.role(role)]),
    ...(state === null ? [] : [say.state[state]]),
    ...(progress === null ? [] : [say.progress.filter[progress]]),
    ...documents.map(({ printed }) => printed),
    ...new Set(places.map((place) => place.printed)),
    ...(row === null ? [] : [say.row(row.ordinal)]),
    ...(product === undefined ? [] : [say.product(product.printed)]),
    ...(topic.length > 0 && WITH_TOPIC.has(intent) ? [say.topic(topic.join(' '))] : []),
    ...periodWords(question, say),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

// Shapes that a fact's question names in its own words: "từ đầu năm 2026" is no deadline from one day to another.
const LOOSE: ReadonlySet<PeriodShape> = new Set(['range', 'until', 'since']);

function periodWords(question: Question, say: Phrases): string[] {
  const { period, intent } = question;
  if (period === null) return [];
  const isLoose = LOOSE.has(shapeOf(period.period)) && !WITH_TOPIC.has(intent);
  return isLoose ? [period.printed].filter((words) => words !== '') : periodsAsked(question).map(say.period);
}

/** The periods asked for. */
export function periodsAsked({ period, alsoPeriods }: Question): readonly Period[] {
  return period === null ? [] : [period, ...alsoPeriods].map((asked) => asked.period);
}

/** "Công an tỉnh (chủ trì)", where agencies are asked for in different roles. */
function nameInRole(agency: AskedAgency, say: Phrases): string {
  return agency.role === undefined ? agencyName(agency) : `${agencyName(agency)} (${say.role(agency.role)})`;
}

/** The name that was resolved; as typed where it was not. */
export function agencyName({ printed, candidates }: AskedAgency): string {
  const [only, second] = candidates;
  return only === undefined || second !== undefined ? printed : only.name;
}
