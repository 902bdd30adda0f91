import { performance } from 'node:perf_hooks';
import { answerJson } from '../../src/channels/terminal/answer-json.ts';
import type { QuestionEmbedder } from '../../src/embedding/embedder.ts';
import { shippedModel } from '../../src/embedding/model-settings.ts';
import type { IndexReader } from '../../src/store/index-reader.ts';
import { parseIsoDate } from '../../src/vietnamese/calendar.ts';
import { type BuiltProgram, builtProgram } from './built-program.ts';
import { type GraphRecall, graphRecall } from './graph-recall.ts';
import type { Job } from './jobs.ts';
import { measureQuestions, type QuestionFigures, type QuestionRun } from './measure-questions.ts';
import { megabytesNow, peakMegabytes } from './memory.ts';
import { ownSearch, type SearchMode } from './own-search.ts';
import type { PlantedQuestion } from './plant-questions.ts';

/** What a fresh process that reads an index needed and gave. Milliseconds, MB. */
export interface SearchFigures {
  readonly mode: SearchMode;
  /** From opening the index to the first answer of `ask`, the loading of the model that building kept included. */
  readonly firstMs: number;
  /** From opening the index until its vectors were all loaded; 0 where none are wanted. */
  readonly vectorsMs: number;
  readonly servingMb: number;
  readonly peakMb: number;
  /** The search over passages. */
  readonly search: QuestionFigures;
  /**
   * The same questions through the whole program: understood, gathered, composed. A hit is the document cited. Null for
   * a search that the program does not do.
   */
  readonly ask: QuestionFigures | null;
  /** Null where no vectors were asked. */
  readonly recall: GraphRecall | null;
}

type Measured = Pick<SearchFigures, 'firstMs' | 'vectorsMs' | 'search' | 'ask'>;

/** Questions that are also answered by a scan of all windows. */
const COMPARED = 40;

/** Opens an index that was built before, and asks it the planted questions, in this process. */
export async function measureSearch(job: Extract<Job, { kind: 'search' }>): Promise<SearchFigures> {
  const built = await builtProgram();
  const started = performance.now();
  const reader = built.IndexReader.open(job.data);
  if (!(reader instanceof built.IndexReader)) throw new Error(`no index in ${job.data}: ${reader}`);
  try {
    const model = { ...shippedModel(), keptIn: job.data };
    const meaning = job.mode === 'words' ? null : built.questionEmbedder(model);
    const measured = await measure(built, { reader, meaning }, { ...job.run, mode: job.mode, started });
    const memory = { servingMb: megabytesNow(), peakMb: peakMegabytes() };
    const sample = job.run.questions.slice(0, COMPARED).map(({ text }) => text);
    const isCompared = job.mode === 'meaning' && meaning !== null;
    const recall = isCompared ? await graphRecall(sample, { reader, meaning, data: job.data }) : null;
    return { mode: job.mode, ...measured, ...memory, recall };
  } finally {
    reader.close();
  }
}

async function measure(
  built: BuiltProgram,
  { reader, meaning }: { readonly reader: IndexReader; readonly meaning: QuestionEmbedder | null },
  { mode, started, ...run }: QuestionRun & { readonly mode: SearchMode; readonly started: number },
): Promise<Measured> {
  const asOf = parseIsoDate('2026-07-15');
  if (asOf === null) throw new RangeError('no such day');
  const library = { reader, agencies: new built.AgencyRegistry(reader.agencies()), progress: null, meaning };
  const answer = async (text: string) => {
    const { answer: given } = await built.ask(library, { text, asOf, previous: null });
    return answerJson(given, 0).citations.map(({ document }) => document);
  };
  await answer(run.warmUp[0]?.text ?? '');
  const firstMs = performance.now() - started;
  if (meaning !== null) await reader.vectorsReady();
  const vectorsMs = meaning === null ? 0 : performance.now() - started;
  const search = await measureQuestions(ownSearch(built, { reader, meaning }, mode), run);
  if (mode === 'meaning') return { firstMs, vectorsMs, search, ask: null };
  const questions = run.questions.map((question) => ({ ...question, answer: documentOf(question) }));
  return { firstMs, vectorsMs, search, ask: await measureQuestions(answer, { ...run, questions }) };
}

/** "<document>#<n>" → "<document>" */
function documentOf({ answer }: PlantedQuestion): string {
  return answer.slice(0, answer.lastIndexOf('#'));
}
