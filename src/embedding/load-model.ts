import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ModelFetchFailure, ModelFilesFailure } from './model-failure.ts';
import { checkFiles } from './model-manifest.ts';
import type { ModelSettings } from './model-settings.ts';

/** The package that runs models. It takes some 70 ms to import, so only what loads a model does. */
export type Transformers = typeof import('@xenova/transformers');

// The package keeps its folders in one object for the whole process, so models are loaded one after the other.
let before: Promise<unknown> = Promise.resolve();

/**
 * Runs `load` with the package set up for one model: files come from the model's folder, and from the network only
 * for a model that is not shipped and not there; what is fetched is kept in that folder.
 * @throws ModelFilesFailure or ModelFetchFailure, whatever the package threw.
 */
export function loadModel<T>(
  settings: ModelSettings,
  load: (transformers: Transformers) => Promise<T>,
): Promise<T> {
  const loaded = before.then(() => loadAlone(settings, load));
  before = loaded.catch(() => undefined);
  return loaded;
}

async function loadAlone<T>(settings: ModelSettings, load: (transformers: Transformers) => Promise<T>) {
  const { folder, name } = settings;
  checkFiles(folder, name);
  const mayFetch = !settings.isShipped && !isComplete(settings);
  try {
    const transformers = await import('@xenova/transformers');
    const { env } = transformers;
    Object.assign(env, { allowRemoteModels: mayFetch, localModelPath: folder, cacheDir: folder });
    return await load(transformers);
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : String(error);
    if (mayFetch) throw new ModelFetchFailure(name, join(folder, name), cause);
    throw new ModelFilesFailure(name, join(folder, name), `không nạp được (${cause})`);
  }
}

function isComplete({ folder, name }: ModelSettings): boolean {
  const has = (path: string) => existsSync(join(folder, name, path));
  return has('tokenizer.json') && (has('onnx/model_quantized.onnx') || has('onnx/model.onnx'));
}

/** True to use the model's int8 file: always, unless the folder holds the full one only. */
export function isQuantized({ folder, name }: ModelSettings): boolean {
  const has = (path: string) => existsSync(join(folder, name, path));
  return has('onnx/model_quantized.onnx') || !has('onnx/model.onnx');
}
