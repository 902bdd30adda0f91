import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { findTopic } from '../../question/mentions/find-topic.ts';
import { blank, type QuestionText, questionText, type Span } from '../../question/question-text.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { namesTask, type ReportMentions } from './report-mentions.ts';
import { CLAUSE_BREAK, REASON } from './report-patterns.ts';
import { PLAIN_STATE_WORDS } from './reported-state-words.ts';

/** Longer notes are cut. */
const LONGEST = 300;

/** A clause of a report, as offsets into its text. */
type Clause = Span;

/** The clauses of a text, in order; marks between them belong to none. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(CLAUSE_BREAK)) {
    clauses.push({ start, end: index });
    start = index + mark.length;
  }
  return [...clauses, { start, end: text.length }].filter(({ end, start: from }) => end > from);
}

/**
 * What a report says besides what was understood: further clauses as typed, and the words after "vì"; of a report that
 * names its task by words, not the clause that holds them. Null where nothing is left.
 */
export function noteOfReport(
  { because, left, lines, evidence, stateSpan }: ReportMentions,
  agencies: Pick<AgencyRegistry, 'find'>,
): string | null {
  const holds = (clause: Clause, span: Span) => clause.start <= span.start && span.end <= clause.end;
  const isNamed = namesTask(lines);
  const clauses = clausesOf(left.text).filter((clause) => {
    const names = !isNamed && stateSpan !== null && holds(clause, stateSpan);
    return !names && !evidence.spans.some((span) => holds(clause, span));
  });
  const who = agencies.find(left.rest).filter(({ end }) => end <= (stateSpan?.start ?? 0));
  const said = saidIn(blank(left, who), clauses);
  const reason = because === null ? '' : left.text.slice(because.start, because.end).replace(REASON, '');
  return cutNote([...said, reason].filter((part) => part.trim() !== '').join(', '));
}

/** Clauses that say more than a state, as typed. */
function saidIn({ rest }: QuestionText, clauses: readonly Clause[]): string[] {
  return clauses
    .map(({ start, end }) => collapseSpace(rest.slice(start, end).replaceAll('·', ' ')))
    .map((clause) => clause.replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/gu, ''))
    .filter(saysMore);
}

/** A note of bearable length; null for none. */
function cutNote(note: string): string | null {
  const whole = collapseSpace(note).replace(/^[\s,.:;–-]+|[\s,.;:–-]+$/gu, '');
  if (whole === '') return null;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …`;
}

const PLAIN = PLAIN_STATE_WORDS.split(',')
  .map((words) => fold(collapseSpace(words)))
  .sort((one, other) => other.length - one.length);

function saysMore(clause: string): boolean {
  const folded = PLAIN.reduce(
    (left, words) => left.replace(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu'), ' '),
    fold(clause),
  );
  return findTopic(questionText(collapseSpace(folded)), 'vi').length > 0;
}
