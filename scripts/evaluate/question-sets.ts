import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnQuestion, readOwnQuestions } from './own-questions.ts';

/** Directives that are asked as one corpus, with the questions on them. */
export interface AskedCorpus {
  readonly name: string;
  /** Folder of the directives. */
  readonly directives: string;
  /** Folder of the corpus whose agencies and short forms they are read with. */
  readonly sideFiles: string;
  readonly questions: readonly OwnQuestion[];
}

/** Questions of our own whose figures are told together. */
export interface QuestionSet {
  readonly name: string;
  readonly corpora: readonly [AskedCorpus, ...AskedCorpus[]];
}

/**
 * The questions on the shipped corpus; those on twenty directives of other fields, kinds and provinces, asked as one corpus;
 * and those on small corpora, two directives each of two or three provinces. The directives of the last two were written for
 * this, their people and figures invented: they tell how well the program reads what it was not made with.
 */
export function questionSets(project: string): readonly [QuestionSet, QuestionSet, QuestionSet] {
  const corpus = join(project, 'corpus');
  const golden = join(project, 'tests/golden');
  const askedCorpus = (name: string, directives: string, questions: string): AskedCorpus => ({
    name,
    directives,
    sideFiles: corpus,
    questions: readOwnQuestions(questions),
  });
  const small = join(golden, 'small-corpora');
  const [first, ...others] = readdirSync(small)
    .toSorted()
    .map((name) => askedCorpus(name, join(small, name, 'directives'), join(small, name, 'questions')));
  if (first === undefined) throw new RangeError(small);
  return [
    { name: 'corpus', corpora: [askedCorpus('corpus', corpus, join(golden, 'questions'))] },
    {
      name: 'other directives',
      corpora: [
        askedCorpus('other directives', join(golden, 'other-directives'), join(golden, 'other-questions')),
      ],
    },
    { name: 'small corpora', corpora: [first, ...others] },
  ];
}
