import { availableParallelism } from 'node:os';
import type { TextEmbedder, TextMeaning } from './embedder.ts';
import { Lazy } from './lazy.ts';
import { type ModelSettings, modelId } from './model-settings.ts';
import { readStaticModel, StaticModel, type StaticModelData } from './static/static-model.ts';
import { ThreadPool } from './thread-pool.ts';

/** So few texts are embedded in this thread by a static model: it is done before a thread has started. */
const FEW = 64;

/** More threads than this wait for the one that stores what they make. */
const MOST_THREADS = 4;

/** The event loop gets its turn after so many texts of a static model, and after each of another. */
const TURN = 16;

/** Embeds one text. */
type EmbedText = (text: string) => TextMeaning | Promise<TextMeaning>;

/**
 * Turns many texts into vectors in worker threads, as many as the machine has cores (at most four) unless told.
 * Nothing is loaded and no thread is started before the first `embed`. Where no thread can be started, this one works,
 * as it does for a model that is not static: that one uses all cores by itself, and is safe in one thread only.
 * All meanings of one call are held in memory, about 2.5 kB a passage: give a large corpus in portions.
 * @throws ModelFilesFailure where the manifest of the model is damaged.
 */
export function textEmbedder(
  settings: ModelSettings,
  workers = Math.min(MOST_THREADS, availableParallelism()),
): TextEmbedder {
  const data = new Lazy(() => readStaticModel(settings));
  const own = new Lazy(() => (settings.isStatic ? staticText(data) : contextualText(settings)));
  const pool = new Lazy(async () => ThreadPool.start(await data.get(), workers));

  const close = async () => {
    data.take();
    own.take();
    await (await pool.take())?.close();
  };
  return {
    model: modelId(settings),
    dimension: settings.dimension,
    close,
    async embed(texts, onProgress = () => undefined) {
      if (texts.length === 0) return [];
      const isHere = workers < 1 || !settings.isStatic || texts.length < FEW;
      const threads = isHere ? null : await pool.get();
      if (threads === null)
        return embedHere(texts, await own.get(), { turn: settings.isStatic ? TURN : 1, onProgress });
      try {
        return await threads.embed(texts, onProgress);
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}

async function staticText(data: Lazy<StaticModelData>): Promise<EmbedText> {
  const model = new StaticModel(await data.get());
  return (text) => model.meaningOf(text);
}

async function contextualText(settings: ModelSettings): Promise<EmbedText> {
  const { readContextualModel } = await import('./contextual-model.ts');
  const model = await readContextualModel(settings);
  return (text) => model.meaningOf(text);
}

async function embedHere(
  texts: readonly string[],
  embed: EmbedText,
  { turn, onProgress }: { readonly turn: number; readonly onProgress: (done: number) => void },
): Promise<TextMeaning[]> {
  const meanings: TextMeaning[] = [];
  for (const text of texts) {
    meanings.push(await embed(text));
    const isTurn = meanings.length % turn === 0;
    if (isTurn) await new Promise((resolve) => setImmediate(resolve));
    if (isTurn || meanings.length === texts.length) onProgress(meanings.length);
  }
  return meanings;
}
