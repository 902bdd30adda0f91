import { join } from 'node:path';
import { SPLITS, type Split } from '../own-questions.ts';
import { type AskedCorpus, questionSets } from '../question-sets.ts';

/** Directives whose tasks readers listed, asked as one corpus. */
export interface TaskCorpus {
  readonly corpus: AskedCorpus;
  /** Its half; null where that of each directive's own questions tells. */
  readonly split: Split | null;
}

/** Those whose figures are told together. */
export interface TaskSet {
  readonly name: string;
  readonly parts: readonly TaskCorpus[];
}

/** Offices whose directives make a corpus, a plan with its table, a conclusion, a letter, a report and one more each. */
const OFFICES: Readonly<Record<string, Split>> = { 'thanh-hoa': 'calibration', 'lam-dong': 'held-out' };

/**
 * The sets of questions, of which the shipped corpus is known to the program; short directives of many kinds and habits of
 * writing; and those of two offices. Who wrote the last two listed their tasks as well.
 */
export function taskSets(project: string): readonly TaskSet[] {
  const golden = join(project, 'tests/golden');
  const withoutFacts = (name: string, directives: string): AskedCorpus => ({
    name,
    directives,
    sideFiles: join(project, 'corpus'),
    questions: [],
  });
  return [
    ...questionSets(project).map(({ name, corpora }) => ({
      name,
      parts: corpora.map((corpus) => ({
        corpus,
        split: corpus.name === 'corpus' ? ('calibration' as const) : null,
      })),
    })),
    {
      name: 'more directives',
      parts: SPLITS.map((split) => ({
        corpus: withoutFacts('more directives', join(golden, 'more-directives', split)),
        split,
      })),
    },
    {
      name: 'offices',
      parts: Object.entries(OFFICES).map(([office, split]) => ({
        corpus: withoutFacts(office, join(golden, 'offices', office)),
        split,
      })),
    },
  ];
}
