import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModelFilesFailure } from './model-failure.ts';
import { readManifest } from './model-manifest.ts';
import { STEP, WINDOW } from './windows.ts';

/** Which model turns text into vectors, and how it wants to be used. */
export interface ModelSettings {
  /** Absolute folder of models; a model's files lie in `folder/name`, and one that is fetched is kept there. */
  readonly folder: string;
  /** "vi-hanh-chinh-256", or the name under which the model is fetched: "Xenova/multilingual-e5-small". */
  readonly name: string;
  /** True for the model that comes with the package: it is never looked for in the network. */
  readonly isShipped: boolean;
  /** What the model wants before a question and before a passage ("query: "). A static model uses neither. */
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly dimension: number;
  /** How the vectors of a text's pieces become one: their average, or that of the first piece. */
  readonly pooling: 'mean' | 'cls';
  /**
   * True for a bag of pieces: a piece has the same vector in every text, its weight is that vector's length, and a
   * text's vector is their sum. Such a model runs without a network of layers, and gives vectors of pieces.
   */
  readonly isStatic: boolean;
  /** Folder in which what a static model comes to is kept, so that it need not be run at each start; nowhere if not given. */
  readonly keptIn?: string;
}

const MODELS = fileURLToPath(new URL('../../models', import.meta.url));
const SHIPPED = 'vi-hanh-chinh-256';

/**
 * The model that comes with the package.
 * @throws ModelFilesFailure where its manifest is missing or damaged.
 */
export function shippedModel(): ModelSettings {
  const manifest = readManifest(MODELS, SHIPPED);
  if (manifest === null) {
    throw new ModelFilesFailure(SHIPPED, join(MODELS, SHIPPED), 'thiếu tệp manifest.json');
  }
  const { queryPrefix, passagePrefix, dimension, pooling, isStatic } = manifest;
  const usage = { queryPrefix, passagePrefix, dimension, pooling, isStatic };
  return { folder: MODELS, name: SHIPPED, isShipped: true, ...usage };
}

/**
 * Names a model and its use; vectors of two names are never compared. A model with a manifest is known by the
 * content of its files, another by its name. Example: "vi-hanh-chinh-256@1f0c66b0a1d2".
 */
export function modelId(settings: ModelSettings): string {
  const { folder, name, queryPrefix, passagePrefix, dimension, pooling } = settings;
  const files = readManifest(folder, name)?.files ?? {};
  const sums = Object.entries(files).map(([path, { sha256 }]) => `${path} ${sha256}`);
  const use = [queryPrefix, passagePrefix, dimension, pooling, WINDOW, STEP];
  const digest = createHash('sha256').update(JSON.stringify([sums.sort(), use]));
  return `${name}@${digest.digest('hex').slice(0, 12)}`;
}
