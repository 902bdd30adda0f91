import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnQuestions } from '../evaluate/own-questions.ts';

/** The questions that the five directives are asked. */
export interface AskedQuestions {
  /** Examples of the guide: what stands in backquotes in its list of questions. Most are answered from the table of tasks. */
  readonly guide: readonly string[];
  /** The project's own questions of fact, answerable or not. */
  readonly own: readonly string[];
}

/** Reads both lists from the project's folder. */
export function askedQuestions(project: string): AskedQuestions {
  const guide = readFileSync(join(project, 'docs/huong-dan/hoi-dap.md'), 'utf8');
  const list = guide.split('\n').filter((line) => line.startsWith('- ') && line.includes(': `'));
  return {
    guide: list.flatMap((line) => Array.from(line.matchAll(/`([^`]+)`/gu), (match) => match[1] ?? '')),
    own: readOwnQuestions(join(project, 'tests/golden/questions')).map(({ question }) => question),
  };
}
