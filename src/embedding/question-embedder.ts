import type { QuestionEmbedder, QuestionMeaning, TextMeaning } from './embedder.ts';
import { Lazy } from './lazy.ts';
import { ModelFilesFailure } from './model-failure.ts';
import { type ModelSettings, modelId } from './model-settings.ts';
import { Recent } from './recent.ts';
import { keptStaticModel, readStaticModel, StaticModel } from './static/static-model.ts';

/** Questions whose meaning is kept: a follow-up and a question that is asked again need no second run. */
const KEPT = 200;

/** A loaded model. `now` gives null where it cannot answer at once. */
interface Loaded {
  now(question: string): QuestionMeaning | null;
  textNow(text: string): TextMeaning | null;
  later(question: string): QuestionMeaning | Promise<QuestionMeaning>;
}

/**
 * Turns questions into vectors in this thread. Nothing is loaded before the first question. A model that an ingest kept in
 * one file is read at once: waiting for it would have the question gathered for twice. Any other is loaded by the first
 * `prepare`; any number of them at once load it once, and after a failure the next one tries again.
 * @throws ModelFilesFailure where the manifest of the model is damaged.
 */
export function questionEmbedder(settings: ModelSettings): QuestionEmbedder {
  const recent = new Recent<string, QuestionMeaning>(KEPT);
  const model = new Lazy(() => readModel(settings));
  let loaded: Loaded | null = null;
  let isLookedFor = false;
  const atOnce = () => {
    if (loaded === null && !isLookedFor) loaded = keptModel(settings);
    isLookedFor = true;
    return loaded;
  };

  return {
    model: modelId(settings),
    dimension: settings.dimension,
    recall(question) {
      const known = recent.get(question);
      if (known !== undefined) return known;
      const meaning = atOnce()?.now(question) ?? null;
      if (meaning !== null) recent.set(question, meaning);
      return meaning;
    },
    meaningOf: (text) => loaded?.textNow(text) ?? null,
    async prepare(question) {
      const ready = atOnce() ?? (await model.get());
      loaded = ready;
      if (recent.get(question) === undefined) recent.set(question, await ready.later(question));
    },
  };
}

/** Null where none was kept, or its files are not whole: `prepare` says why. */
function keptModel(settings: ModelSettings): Loaded | null {
  try {
    const kept = settings.isStatic ? keptStaticModel(settings) : null;
    return kept === null ? null : loadedStatic(new StaticModel(kept));
  } catch (error) {
    if (error instanceof ModelFilesFailure) return null;
    throw error;
  }
}

function loadedStatic(model: StaticModel): Loaded {
  const meaning = (question: string) => model.questionMeaning(question);
  return { now: meaning, later: meaning, textNow: (text) => model.meaningOf(text) };
}

async function readModel(settings: ModelSettings): Promise<Loaded> {
  if (settings.isStatic) return loadedStatic(new StaticModel(await readStaticModel(settings)));
  const { readContextualModel } = await import('./contextual-model.ts');
  const model = await readContextualModel(settings);
  return { now: () => null, textNow: () => null, later: (question) => model.questionMeaning(question) };
}
