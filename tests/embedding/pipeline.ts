import { env, type FeatureExtractionPipeline, pipeline } from '@xenova/transformers';
import type { ModelSettings } from '../../src/embedding/model-settings.ts';

/** The model as @xenova/transformers runs it: what our own way must agree with. */
export function referencePipeline({ folder, name }: ModelSettings): Promise<FeatureExtractionPipeline> {
  Object.assign(env, { allowRemoteModels: false, localModelPath: folder });
  return pipeline('feature-extraction', name);
}

/** A text's vector from the reference: mean of its pieces, at unit length. */
export async function referenceVector(run: FeatureExtractionPipeline, text: string): Promise<Float32Array> {
  const { data } = await run(text, { pooling: 'mean', normalize: true });
  return Float32Array.from(data as Float32Array);
}
