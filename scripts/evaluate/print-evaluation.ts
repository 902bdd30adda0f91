import { machine } from '../benchmark/markdown.ts';
import type { AskedOwn } from './ask-own.ts';
import type { Evaluation } from './evaluation.ts';
import type { EvaluationOptions } from './options.ts';
import { ownTables } from './own-table.ts';
import { searchTable } from './search-table.ts';
import { taskFailures, taskQuestionFailures, taskQuestionTable, taskTable } from './tasks/task-table.ts';

/** What a run measured, as Markdown or as one JSON document. */
export function printEvaluation(
  { tasks, taskQuestions, own, search }: Evaluation,
  { json, failures }: Pick<EvaluationOptions, 'json' | 'failures'>,
): string {
  if (json) return `${JSON.stringify({ machine: machine(), tasks, taskQuestions, own, search }, null, 2)}\n`;
  const figures = [
    ...tasks.map(({ set, counts }) => `## Tasks read: ${set}\n\n${taskTable(counts)}`),
    ...taskQuestions.map(
      ({ set, counts }) => `## Questions about tasks: ${set}\n\n${taskQuestionTable(counts)}`,
    ),
    ...own.map(({ set, counts }) => `## Answers to the own questions: ${set}\n\n${ownTables(counts)}`),
    ...search.map(
      ({ benchmark, passages, rows }) =>
        `## Search: ${benchmark} (${passages} passages)\n\n${searchTable(rows)}`,
    ),
  ];
  const listed = [
    ...tasks.map(({ set, directives }) => `## Tasks not as wanted: ${set}\n\n${taskFailures(directives)}`),
    ...taskQuestions.map(
      ({ set, asked }) => `## Questions about tasks not as wanted: ${set}\n\n${taskQuestionFailures(asked)}`,
    ),
    ...own.map(({ set, unwanted }) => `## Not as wanted: ${set}\n\n${unwanted.map(failureOf).join('\n')}\n`),
  ];
  return [`${machine()}\n`, ...figures, ...(failures ? listed : [])].join('\n');
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
