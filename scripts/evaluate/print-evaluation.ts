import { machine } from '../benchmark/markdown.ts';
import type { AskedOwn } from './ask-own.ts';
import type { Evaluation } from './evaluation.ts';
import type { EvaluationOptions } from './options.ts';
import { ownTables } from './own-table.ts';
import { searchTable } from './search-table.ts';
import { taskFailures, taskTable } from './tasks/task-table.ts';

/** What a run measured, as Markdown or as one JSON document. */
export function printEvaluation(
  { tasks, own, search }: Evaluation,
  { json, failures }: Pick<EvaluationOptions, 'json' | 'failures'>,
): string {
  if (json) return `${JSON.stringify({ machine: machine(), tasks, own, search }, null, 2)}\n`;
  const sections = search.map(
    ({ benchmark, passages, rows }) =>
      `## Search: ${benchmark} (${passages} passages)\n\n${searchTable(rows)}`,
  );
  const read = tasks.map(({ set, counts }) => `## Tasks read: ${set}\n\n${taskTable(counts)}`);
  const misread = tasks.map(
    ({ set, directives }) => `## Tasks not as wanted: ${set}\n\n${taskFailures(directives)}`,
  );
  const answers = own.map(
    ({ set, counts }) => `## Answers to the own questions: ${set}\n\n${ownTables(counts)}`,
  );
  const listed = own.map(
    ({ set, unwanted }) => `## Not as wanted: ${set}\n\n${unwanted.map(failureOf).join('\n')}\n`,
  );
  return [
    `${machine()}\n`,
    ...read,
    ...answers,
    ...sections,
    ...(failures ? [...misread, ...listed] : []),
  ].join('\n');
}

function failureOf({ question, said, answer, quote }: AskedOwn): string {
  const wanted = question.expected.map(({ quote: words }) => `“${words}”`).join(' or ');
  const given = quote === null ? (answer.split('\n', 1)[0] ?? '') : `“${quote}”`;
  return [
    `- ${question.id} (${question.split}): ${question.question}`,
    `  - ${said}: ${given}`,
    `  - wanted: ${wanted === '' ? 'a refusal' : wanted}; ${question.reason}`,
  ].join('\n');
}
