import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgencyRegistry } from '../../../src/directive/agencies/agency-registry.ts';
import { readAgenciesFile } from '../../../src/ingestion/agencies/agencies-file.ts';
import { readDirective } from '../../../src/ingestion/read-directive.ts';
import { extractTasks } from '../../../src/ingestion/tasks/extract-tasks.ts';
import type { Split } from '../own-questions.ts';
import type { AskedCorpus } from '../question-sets.ts';
import { type JudgedDirective, judgeTasks } from './judge-tasks.ts';
import { readLabelledTasks } from './labelled-task.ts';

/** A directive whose tasks a reader listed. */
export interface LabelledDirective {
  /** File name without ending. */
  readonly document: string;
  readonly file: string;
  readonly path: string;
  readonly labels: string;
  readonly split: Split;
}

/**
 * The directives of a corpus for which a folder of labels, `<corpus>/<directive>.json`, has a list. Held out are those whose
 * questions are, or all of them where `split` says so.
 */
export function labelledDirectives(
  { name, directives, questions }: AskedCorpus,
  folder: string,
  split: Split | null = null,
): LabelledDirective[] {
  const heldOut = new Set(
    questions
      .filter(({ split }) => split === 'held-out')
      .flatMap(({ expected }) => expected.map(({ document }) => document)),
  );
  return readdirSync(directives).flatMap((file) => {
    const document = documentOf(file);
    const labels = join(folder, name.replaceAll(' ', '-'), `${document}.json`);
    return existsSync(labels)
      ? [
          {
            document,
            file,
            path: join(directives, file),
            labels,
            split: split ?? (heldOut.has(document) ? 'held-out' : 'calibration'),
          },
        ]
      : [];
  });
}

/** Reads one directive and holds its tasks against the labelled ones. */
export function judgeDirective(
  { document, file, path, labels }: LabelledDirective,
  agencies: AgencyRegistry,
): JudgedDirective {
  const source = readFileSync(path, 'utf8').normalize('NFC');
  const read = readDirective({ file, source, side: null, agencies });
  const { tasks } = extractTasks(read, agencies);
  return judgeTasks(document, readLabelledTasks(labels), { tasks, agencies });
}

/** The agencies of a corpus folder. Throws where its file is malformed. */
export function agenciesOf(corpus: string): AgencyRegistry {
  const name = 'agencies.yaml';
  const read = readAgenciesFile(readFileSync(join(corpus, name), 'utf8'), name);
  if ('problems' in read) throw new TypeError(read.problems.join('\n'));
  return new AgencyRegistry(read.catalogue);
}

function documentOf(file: string): string {
  return file.replace(/\.[^.]+$/u, '');
}
