import { Failure } from '../directive/failure.ts';
import { type ModelSettings, modelId, shippedModel } from './model-settings.ts';

/** The model that a library is to use: none, one by its name and id, or one whose files cannot be used and why. */
export type ChosenModel =
  | { readonly kind: 'none' }
  | { readonly kind: 'usable'; readonly settings: ModelSettings; readonly id: string }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Looks up the model that was chosen: null means none, undefined the one that comes with the package. What it comes to is
 * kept in `keptIn`, where that is given. Loads nothing.
 */
export function chosenModel(choice: ModelSettings | null | undefined, keptIn?: string): ChosenModel {
  if (choice === null) return { kind: 'none' };
  try {
    const settings = { ...(choice ?? shippedModel()), ...(keptIn === undefined ? {} : { keptIn }) };
    return { kind: 'usable', settings, id: modelId(settings) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { kind: 'broken', reason: error.message };
  }
}
