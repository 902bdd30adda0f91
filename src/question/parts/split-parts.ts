import {
  BESIDE_PLAN,
  IS_BETWEEN,
  JOINED,
  OPENS_CLAUSE,
  PLAN_ALONE,
  STOPPED,
  UNSTOPPED,
  VALUE_TURN,
} from './part-patterns.ts';
import { asWhole } from './whole-part.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One of the things that a question asks for. */
export interface QuestionPart {
  /** The clause as typed. */
  readonly clause: string;
  /** The same as a question of its own, with what the clause leaves to the others. */
  readonly text: string;
}

/** More than these are a list of wishes, not a question. */
const MOST = 3;

/** What a question asks first, second, …; empty where it asks one thing. */
export function partsOf(text: string): readonly QuestionPart[] {
  const lower = text.toLowerCase();
  const turns = spansOf(VALUE_TURN, lower);
  const [first, second] = turns;
  if (first === undefined) return [];
  if (second === undefined) return besidePlan(text, lower, first);
  const clauses = clausesOf(text, lower, [first, ...turns.slice(1)]);
  const isMany = clauses.length >= 2 && clauses.length <= MOST;
  return isMany ? clauses.map((clause, at) => ({ clause, text: asWhole(clauses, at) })) : [];
}

/** The clauses of a question that each ask for a value: parted between the words that ask. */
function clausesOf(text: string, lower: string, turns: readonly [Span, ...Span[]]): string[] {
  const [first] = turns;
  const cuts = turns.slice(1).flatMap((turn, at) => {
    const before = turns[at] ?? first;
    const cut = cutBetween(lower, before.end, turn.start);
    return cut === null ? [] : [cut];
  });
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts.map((start, at) => tidy(text.slice(start, cuts[at]?.start ?? text.length)));
}

/** Where the second of two clauses begins: at the sign that a clause of its own follows; else at the first sign. */
function cutBetween(lower: string, from: number, to: number): Span | null {
  const between = lower.slice(0, to);
  const signs = [STOPPED, JOINED, UNSTOPPED].map((pattern) =>
    spansOf(pattern, between).filter(({ start }) => start >= from),
  );
  const [stopped = [], joined = [], unstopped = []] = signs;
  const opens = ({ end }: Span) => OPENS_CLAUSE.test(lower.slice(end));
  const open = unstopped.map(({ start }) => ({ start, end: start }));
  return stopped.find(opens) ?? joined.find(opens) ?? open[0] ?? stopped[0] ?? joined[0] ?? null;
}

/** "… bao nhiêu so với kế hoạch", "… so với số chợ được giao": what was set is asked for as well. */
function besidePlan(text: string, lower: string, turn: Span): QuestionPart[] {
  const [beside] = Array.from(lower.matchAll(BESIDE_PLAN));
  const plan = beside?.groups?.plan;
  if (beside === undefined || plan === undefined || beside.index < turn.end) return [];
  if (lower.slice(0, beside.index).search(IS_BETWEEN) !== -1) return [];
  const end = beside.index + beside[0].length;
  const said = text.slice(end - plan.length, end);
  const asked = tidy(text.slice(0, beside.index));
  const set = PLAN_ALONE.test(said.toLowerCase()) ? 'phải' : said;
  return [
    { clause: asked, text: asked },
    { clause: said, text: asWhole([asked, `${set} bao nhiêu`], 1) },
  ];
}

/** Without the signs and the "và" that led to the next clause. */
function tidy(clause: string): string {
  return clause.replace(/[\s,;?.]+(?:(?:và|va|and|so)\s*)?$/u, '').trim();
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
