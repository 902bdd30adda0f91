import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateTasks } from '../../scripts/evaluate/tasks/evaluate-tasks.ts';
import { readLabelledTasks } from '../../scripts/evaluate/tasks/labelled-task.ts';
import { type LabelledDirective, labelledDirectives } from '../../scripts/evaluate/tasks/read-labelled.ts';
import { readTaskQuestions, type TaskQuestion } from '../../scripts/evaluate/tasks/task-question.ts';
import { taskSets } from '../../scripts/evaluate/tasks/task-sets.ts';
import { verbatim } from '../../src/directive/source.ts';
import { PROJECT } from '../repository/modules.ts';

const GOLDEN = join(PROJECT, 'tests/golden');
const PARTS = taskSets(PROJECT).flatMap(({ parts }) => parts);
const LABELLED = PARTS.flatMap(({ corpus, split }) =>
  labelledDirectives(corpus, join(GOLDEN, 'tasks'), split),
);

function timesIn(text: string, quote: string): number {
  return text.split(quote).length - 1;
}

describe('the tasks that readers listed', () => {
  it('are of every directive, some of them held out', () => {
    const files = PARTS.flatMap(({ corpus }) => readdirSync(corpus.directives)).filter((file) =>
      file.endsWith('.txt'),
    );
    expect(LABELLED.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    expect(LABELLED.filter(({ split }) => split === 'held-out')).toHaveLength(30);
  });

  it.each(LABELLED)('stand once in their directive: $document', ({ path, labels }: LabelledDirective) => {
    const text = verbatim(readFileSync(path, 'utf8'));
    const quotes = readLabelledTasks(labels).map(({ quote }) => verbatim(quote));
    expect(quotes.filter((quote) => timesIn(text, quote) !== 1)).toEqual([]);
  });
});

/** What is read today, less a few tasks: a rule that helps one office must not cost the others. */
const LEAST = { found: 0.87, whole: 0.65, beyond: 0.1 };

describe('the tasks that are read', () => {
  const halves = evaluateTasks(PROJECT, null).flatMap(({ set, counts }) =>
    counts.map((count) => ({ of: `${set}, ${count.split}`, ...count })),
  );

  it.each(halves)('are most of those that readers listed, and little else: $of', (count) => {
    expect(count.found / count.wanted).toBeGreaterThan(LEAST.found);
    expect(count.whole / count.wanted).toBeGreaterThan(LEAST.whole);
    expect(count.beyond / count.read).toBeLessThan(LEAST.beyond);
  });
});

describe('the questions on them', () => {
  it.each(PARTS.map(({ corpus }) => corpus).filter(({ name }) => existsSync(questionsOf(name))))(
    'name tasks that are listed: $name',
    ({ name }) => {
      const listed = new Set(
        LABELLED.flatMap(({ document, labels }) =>
          readLabelledTasks(labels).map(({ quote }) => `${document}: ${quote}`),
        ),
      );
      const questions = readTaskQuestions(questionsOf(name));
      const named = questions.flatMap(({ tasks, optional }) => [...tasks, ...optional]);
      expect(
        named.map(({ document, quote }) => `${document}: ${quote}`).filter((at) => !listed.has(at)),
      ).toEqual([]);
      expect(questions.filter((question) => !isOfItsKind(question)).map(({ id }) => id)).toEqual([]);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    },
  );
});

/** One task names one, nothing names none; a fact is told by words to cite or to say; a list may be empty of what it must hold. */
function isOfItsKind({ kind, tasks, optional, cites, says }: TaskQuestion): boolean {
  if (kind === 'list') return tasks.length + optional.length > 0;
  if (kind === 'fact') return (cites ?? says) !== undefined;
  return kind === 'none' ? tasks.length === 0 : tasks.length > 0;
}

function questionsOf(name: string): string {
  return join(GOLDEN, 'task-questions', `${name}.json`);
}
