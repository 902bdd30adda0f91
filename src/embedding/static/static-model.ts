import type { QuestionMeaning, TextMeaning } from '../embedder.ts';
import { checkFiles, readManifest } from '../model-manifest.ts';
import { type ModelSettings, modelId } from '../model-settings.ts';
import { windowsOf } from '../windows.ts';
import { type KeptModel, keepModel, readKeptModel } from './kept-model.ts';
import { maxSim } from './max-sim.ts';
import { type PieceTable, readPieceTable } from './piece-table.ts';
import { readTokenizer, type Tokenizer } from './read-tokenizer.ts';
import { segment } from './segment.ts';
import { type TextForm, textForm } from './text-form.ts';

/** A static model as plain data over shared memory: what a thread needs to run it, some 26 MB once for all threads. */
export interface StaticModelData {
  readonly tokenizer: Tokenizer;
  readonly table: PieceTable;
}

/**
 * Reads a static model from its folder, or what was kept of it before.
 * @throws ModelFilesFailure where it is missing, damaged or of another kind.
 */
export async function readStaticModel(settings: ModelSettings): Promise<StaticModelData> {
  const known = keptStaticModel(settings);
  if (known !== null) return known;
  const kept = keptAs(settings);
  const tokenizer = readTokenizer(settings);
  const table = await readPieceTable(settings, tokenizer.vocabulary.scores.length);
  if (kept !== null) keepModel(kept, { tokenizer, table });
  return { tokenizer, table };
}

/**
 * What was kept of a static model, at once; null where nothing was.
 * @throws ModelFilesFailure where files of its folder are missing or damaged.
 */
export function keptStaticModel(settings: ModelSettings): StaticModelData | null {
  const kept = keptAs(settings);
  if (kept === null) return null;
  checkFiles(settings.folder, settings.name);
  return readKeptModel(kept);
}

/** Null for a model that is not to be kept, or of which it is not known what files it has. */
function keptAs(settings: ModelSettings): KeptModel | null {
  const { folder, name, keptIn } = settings;
  if (keptIn === undefined || readManifest(folder, name) === null) return null;
  return { folder: keptIn, id: modelId(settings) };
}

/**
 * A model that is a bag of pieces: a text's vector is the sum of its pieces' vectors at unit length, which is what
 * mean pooling and normalising of the same model give. Runs at once, in any thread.
 */
export class StaticModel {
  readonly #tokenizer: Tokenizer;
  readonly #table: PieceTable;
  readonly #form: TextForm;

  constructor({ tokenizer, table }: StaticModelData) {
    this.#tokenizer = tokenizer;
    this.#table = table;
    this.#form = textForm(tokenizer.steps);
  }

  /** The vectors of a text's windows, and its pieces. */
  meaningOf(text: string): TextMeaning {
    const form = this.#form(text);
    const pieces = segment(this.#tokenizer.vocabulary, form);
    const syllables = form.split(' ');
    const windows = windowsOf(syllables.length);
    if (windows.length === 1) return { windows: [this.#vector(pieces)], pieces: Uint16Array.from(pieces) };
    const vectors = windows.map(({ start, end }) => {
      const window = syllables.slice(start, end).join(' ');
      return this.#vector(segment(this.#tokenizer.vocabulary, window));
    });
    return { windows: vectors, pieces: Uint16Array.from(pieces) };
  }

  /** One vector for the whole question, and its late interaction. */
  questionMeaning(question: string): QuestionMeaning {
    const { vocabulary, limit } = this.#tokenizer;
    const pieces = segment(vocabulary, this.#form(question)).slice(0, limit - 1);
    return { vector: this.#vector(pieces), maxSim: maxSim(this.#table, pieces) };
  }

  #vector(pieces: readonly number[]): Float32Array {
    const vector = new Float32Array(this.#table.dimension);
    if (this.#tokenizer.first >= 0) this.#add(vector, this.#tokenizer.first);
    for (const piece of pieces) this.#add(vector, piece);
    let squares = 0;
    for (const value of vector) squares += value * value;
    const length = Math.sqrt(squares);
    if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
    return vector;
  }

  #add(vector: Float32Array, piece: number): void {
    const { dimension, rows, scales } = this.#table;
    const scale = scales[piece] ?? 0;
    const start = piece * dimension;
    for (let i = 0; i < dimension; i++) vector[i] = (vector[i] ?? 0) + scale * (rows[start + i] ?? 0);
  }
}
