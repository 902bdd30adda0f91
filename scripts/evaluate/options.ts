import { parseArgs } from 'node:util';
import { SEARCH_COMPONENTS, type SearchComponent } from '../../src/retrieval/search/search-components.ts';
import { SPLITS, type Split } from './own-questions.ts';

/** What to evaluate. */
export interface EvaluationOptions {
  /** The project's own questions: whole answers and search. */
  readonly own: boolean;
  /** The tasks of directives whose tasks were listed by a reader. */
  readonly tasks: boolean;
  /** Folders in the layout of BEIR. */
  readonly beir: readonly string[];
  /** Components of the search to be left out, by name. */
  readonly without: readonly SearchComponent[];
  /** Whether each component is left out in turn as well. */
  readonly ablate: boolean;
  /** Whether other libraries search the same passages. */
  readonly peers: boolean;
  /** One half of the own questions; null for both. */
  readonly split: Split | null;
  /** One JSON document instead of tables. */
  readonly json: boolean;
  /** Whether each own question, or task, that is not as it should be is listed. */
  readonly failures: boolean;
}

export const USAGE = `npm run evaluate -- [options]
  --own              the own questions (the default where neither --tasks nor --beir is given)
  --tasks            the tasks of other directives, beside those that a reader listed
  --beir DIR         a benchmark in the layout of BEIR; may be repeated
  --without NAME     leave a component of the search out; may be repeated
  --no-ablation      do not leave out each component in turn
  --peers            also what other libraries find in the same passages
  --split NAME       calibration or held-out only (own questions)
  --failures         list each own question that is not answered, or task that is not read, as it should be
  --json             one JSON document
`;

/** Reads the arguments of the command. Throws a `TypeError` or `RangeError` where one is wrong. */
export function readOptions(words: readonly string[]): EvaluationOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      own: { type: 'boolean', default: false },
      tasks: { type: 'boolean', default: false },
      beir: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      'no-ablation': { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      split: { type: 'string' },
      json: { type: 'boolean', default: false },
      failures: { type: 'boolean', default: false },
    },
  });
  const { own, tasks, beir, peers, json, failures } = values;
  const without = values.without.map(componentCalled);
  const ablate = !values['no-ablation'] && without.length === 0;
  return {
    own: own || (beir.length === 0 && !tasks),
    tasks,
    beir,
    without,
    ablate,
    peers,
    json,
    failures,
    split: splitOf(values),
  };
}

function splitOf({ split: name }: { readonly split?: string | undefined }): Split | null {
  if (name === undefined) return null;
  const split = SPLITS.find((one) => one === name);
  if (split === undefined) throw new RangeError(`--split is one of ${SPLITS.join(', ')}`);
  return split;
}

function componentCalled(name: string): SearchComponent {
  const component = SEARCH_COMPONENTS.find((one) => one === name);
  if (component === undefined) throw new RangeError(`--without is one of ${SEARCH_COMPONENTS.join(', ')}`);
  return component;
}
