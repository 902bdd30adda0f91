import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../../src/app.ts';
import type { TaskQuestionSection, TaskSection } from '../evaluation.ts';
import { ownCorpus } from '../own-corpus.ts';
import type { Split } from '../own-questions.ts';
import { askTaskQuestions } from './ask-task-questions.ts';
import { countTaskQuestions, type SplitTaskQuestion } from './count-task-questions.ts';
import { countTasks } from './count-tasks.ts';
import { readLabelledTasks } from './labelled-task.ts';
import { agenciesOf, judgeDirective, labelledDirectives } from './read-labelled.ts';
import { readTaskQuestions } from './task-question.ts';
import { type TaskCorpus, taskSets } from './task-sets.ts';

/** The tasks that are read in the directives of which a reader listed them, set by set. */
export function evaluateTasks(project: string, split: Split | null): TaskSection[] {
  const agencies = agenciesOf(join(project, 'corpus'));
  return taskSets(project).flatMap(({ name, parts }) => {
    const directives = parts
      .flatMap((part) => labelledDirectives(part.corpus, labelsIn(project), part.split))
      .filter((directive) => split === null || directive.split === split)
      .map((directive) => ({ split: directive.split, judged: judgeDirective(directive, agencies) }));
    return directives.length === 0 ? [] : [{ set: name, counts: countTasks(directives), directives }];
  });
}

/** Asks the questions about tasks, each of its corpus, set by set. A corpus is held out where its directives are. */
export async function evaluateTaskQuestions(
  project: string,
  split: Split | null,
  folder: string,
): Promise<TaskQuestionSection[]> {
  const sections: TaskQuestionSection[] = [];
  for (const { name, parts } of taskSets(project)) {
    const asked: SplitTaskQuestion[] = [];
    for (const part of parts) {
      const path = join(project, 'tests/golden/task-questions', `${part.corpus.name}.json`);
      const all = existsSync(path) ? await askCorpus(part, path, { project, folder }) : [];
      asked.push(...all.filter((one) => split === null || one.split === split));
    }
    if (asked.length > 0) sections.push({ set: name, counts: countTaskQuestions(asked), asked });
  }
  return sections;
}

async function askCorpus(
  { corpus, split: given }: TaskCorpus,
  questions: string,
  { project, folder }: { readonly project: string; readonly folder: string },
): Promise<SplitTaskQuestion[]> {
  const directives = labelledDirectives(corpus, labelsIn(project), given);
  const split = directives.some((one) => one.split === 'held-out') ? 'held-out' : 'calibration';
  const own = join(folder, `tasks-${corpus.name}`);
  const library = await openLibrary({ corpus: ownCorpus(corpus, own), data: join(own, 'data') });
  try {
    const labels = new Map(
      directives.map(({ document, labels }) => [document, readLabelledTasks(labels)] as const),
    );
    const asked = await askTaskQuestions(library, readTaskQuestions(questions), labels);
    return asked.map((one) => ({ split: one.question.split ?? split, asked: one }));
  } finally {
    library.close();
  }
}

function labelsIn(project: string): string {
  return join(project, 'tests/golden/tasks');
}
