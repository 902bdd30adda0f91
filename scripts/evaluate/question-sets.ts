import { join } from 'node:path';
import { type OwnQuestion, readOwnQuestions } from './own-questions.ts';

/** Questions of our own and the directives that they were written for. */
export interface QuestionSet {
  readonly name: string;
  /** Folder of the directives. */
  readonly directives: string;
  /** Folder of the corpus whose agencies and short forms they are read with. */
  readonly sideFiles: string;
  readonly questions: readonly OwnQuestion[];
}

/**
 * The questions on the shipped corpus, and those on directives of other fields, kinds and provinces (written for this, their
 * people and figures invented), which tell how well the program reads what it was not made with.
 */
export function questionSets(project: string): readonly [QuestionSet, QuestionSet] {
  const corpus = join(project, 'corpus');
  const golden = join(project, 'tests/golden');
  return [
    {
      name: 'corpus',
      directives: corpus,
      sideFiles: corpus,
      questions: readOwnQuestions(join(golden, 'questions')),
    },
    {
      name: 'other directives',
      directives: join(golden, 'other-directives'),
      sideFiles: corpus,
      questions: readOwnQuestions(join(golden, 'other-questions')),
    },
  ];
}
