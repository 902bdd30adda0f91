import { Failure } from '../../directive/failure.ts';
import { type IngestReport, reportLines } from './ingest-command.ts';

/** What is new in the corpus since the last time it was asked for, in lines; none when nothing is. */
export type CorpusNews = () => Promise<readonly string[]>;

/** Takes in a changed corpus and tells what changed. What keeps it from being taken in is told once, not at every line. */
export function newsOf(library: { readonly refresh: () => Promise<IngestReport | null> }): CorpusNews {
  let told = '';
  return async () => {
    try {
      const report = await library.refresh();
      told = '';
      return report === null ? [] : reportLines(report);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const isNew = error.message !== told;
      told = error.message;
      return isNew ? [error.message] : [];
    }
  };
}
