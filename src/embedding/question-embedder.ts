import type { QuestionEmbedder, QuestionMeaning, TextMeaning } from './embedder.ts';
import { Lazy } from './lazy.ts';
import { type ModelSettings, modelId } from './model-settings.ts';
import { Recent } from './recent.ts';

/** Questions whose meaning is kept: a follow-up and a question that is asked again need no second run. */
const KEPT = 200;

/** A loaded model. `now` gives null where it cannot answer at once. */
interface Loaded {
  now(question: string): QuestionMeaning | null;
  textNow(text: string): TextMeaning | null;
  later(question: string): QuestionMeaning | Promise<QuestionMeaning>;
}

/**
 * Turns questions into vectors in this thread. Nothing is loaded before the first `prepare`; any number of them at
 * once load the model once. After a failure the next `prepare` tries again.
 * @throws ModelFilesFailure where the manifest of the model is damaged.
 */
export function questionEmbedder(settings: ModelSettings): QuestionEmbedder {
  const recent = new Recent<string, QuestionMeaning>(KEPT);
  const model = new Lazy(() => readModel(settings));
  let loaded: Loaded | null = null;

  return {
    model: modelId(settings),
    dimension: settings.dimension,
    recall(question) {
      const known = recent.get(question);
      if (known !== undefined) return known;
      const meaning = loaded?.now(question) ?? null;
      if (meaning !== null) recent.set(question, meaning);
      return meaning;
    },
    meaningOf: (text) => loaded?.textNow(text) ?? null,
    async prepare(question) {
      loaded = await model.get();
      if (recent.get(question) === undefined) recent.set(question, await loaded.later(question));
    },
  };
}

async function readModel(settings: ModelSettings): Promise<Loaded> {
  if (settings.isStatic) {
    const { readStaticModel, StaticModel } = await import('./static/static-model.ts');
    const model = new StaticModel(await readStaticModel(settings));
    const meaning = (question: string) => model.questionMeaning(question);
    return { now: meaning, later: meaning, textNow: (text) => model.meaningOf(text) };
  }
  const { readContextualModel } = await import('./contextual-model.ts');
  const model = await readContextualModel(settings);
  return { now: () => null, textNow: () => null, later: (question) => model.questionMeaning(question) };
}
