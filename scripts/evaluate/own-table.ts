import { share, table } from '../benchmark/markdown.ts';
import type { OwnCounts } from './count-own.ts';

const ANSWERED = [
  'questions',
  'split',
  'n',
  'right citation',
  'cited first',
  'partial, right',
  'partial, other',
  'refused',
  'wrong',
];
const UNANSWERED = ['questions', 'split', 'n', 'refused', 'partial', 'wrongly answered'];

/** Two Markdown tables: what became of the questions that the directives answer, and of those that they do not. */
export function ownTables(counts: readonly OwnCounts[]): string {
  const answerable = counts.filter(({ kind }) => kind !== 'unanswerable');
  const unanswerable = counts.filter(({ kind }) => kind === 'unanswerable');
  return `${table([ANSWERED, ...answerable.map(answeredRow)])}\n${table([UNANSWERED, ...unanswerable.map(unansweredRow)])}`;
}

function answeredRow(counts: OwnCounts): string[] {
  const { kind, split, questions, right, rightFirst, partialRight, partialOther, refused, wrong } = counts;
  const shares = [right, rightFirst, partialRight, partialOther, refused, wrong];
  return [kind, split, String(questions), ...shares.map((count) => share(count / questions))];
}

function unansweredRow(counts: OwnCounts): string[] {
  const { kind, split, questions, refused, partialOther, wrong } = counts;
  return [
    kind,
    split,
    String(questions),
    ...[refused, partialOther, wrong].map((count) => share(count / questions)),
  ];
}
