import { join } from 'node:path';
import type { QuestionMeaning, TextMeaning } from './embedder.ts';
import { isQuantized, loadModel } from './load-model.ts';
import { ModelFilesFailure } from './model-failure.ts';
import type { ModelSettings } from './model-settings.ts';
import { windowsOf } from './windows.ts';

/** A model that reads a text as a whole: the vector of a piece depends on its neighbours. Has no vectors of pieces. */
export interface ContextualModel {
  /** The vectors of a text's windows, each with the passage prefix before it. */
  meaningOf(text: string): Promise<TextMeaning>;
  /** The vector of a question, with the question prefix before it. */
  questionMeaning(question: string): Promise<QuestionMeaning>;
}

// "95,37%" is two: the same cut as in the windows that were measured
const SYLLABLE = /[\p{L}\p{M}\p{N}%]+/gu;

/**
 * Loads a model for the feature-extraction pipeline of @xenova/transformers.
 * @throws ModelFilesFailure or ModelFetchFailure where it cannot be used, or gives vectors of another dimension.
 */
export async function readContextualModel(settings: ModelSettings): Promise<ContextualModel> {
  const vectorOf = await loadModel(settings, async ({ pipeline }) => {
    const extract = await pipeline('feature-extraction', settings.name, { quantized: isQuantized(settings) });
    return async (text: string) => {
      const { data } = await extract(text, { pooling: settings.pooling, normalize: true });
      return Float32Array.from(data as Float32Array);
    };
  });
  checkDimension(settings, (await vectorOf(settings.queryPrefix)).length);
  return {
    async meaningOf(text) {
      const windows: Float32Array[] = [];
      for (const window of windowTexts(text)) windows.push(await vectorOf(settings.passagePrefix + window));
      return { windows, pieces: new Uint16Array(0) };
    },
    async questionMeaning(question) {
      return { vector: await vectorOf(settings.queryPrefix + question.normalize('NFC')), maxSim: null };
    },
  };
}

/** The windows of a text with what stands between their syllables: such models read punctuation and capitals. */
function windowTexts(text: string): string[] {
  const composed = text.normalize('NFC');
  const syllables = Array.from(composed.matchAll(SYLLABLE));
  return windowsOf(syllables.length).map(({ start, end }) => {
    const last = syllables[end - 1];
    return composed.slice(syllables[start]?.index ?? 0, last === undefined ? 0 : last.index + last[0].length);
  });
}

function checkDimension({ folder, name, dimension }: ModelSettings, found: number): void {
  if (found === dimension) return;
  const fault = `mô hình cho vector ${found} chiều, cấu hình ghi ${dimension}`;
  throw new ModelFilesFailure(name, join(folder, name), fault);
}
