import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelFilesFailure } from '../model-failure.ts';
import type { ModelSettings } from '../model-settings.ts';
import { type NormalizerSpec, type TextStep, textSteps } from './text-form.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How a static model cuts text, as plain data that a thread can be given. */
export interface Tokenizer {
  readonly steps: readonly TextStep[];
  readonly vocabulary: Vocabulary;
  /** The piece that stands before every text (`<s>`), or −1 for none: it gives an empty text a vector. */
  readonly first: number;
  /** The most pieces of a text that count in its vector, the first piece among them. */
  readonly limit: number;
}

interface TokenizerFile {
  readonly normalizer: NormalizerSpec;
  readonly post_processor?: {
    readonly single?: readonly { readonly SpecialToken?: { readonly id: string } }[];
  };
  readonly model: {
    readonly type: string;
    readonly unk_id: number;
    readonly vocab: readonly (readonly [string, number])[];
  };
}

/**
 * Reads `tokenizer.json` of a static model: unigram, each syllable marked by "▁". Read here and not by
 * @xenova/transformers, whose object for it takes 190 ms and 75 MB (measured), and cannot be shared by threads.
 * @throws ModelFilesFailure for files that are missing, damaged, or of another kind of tokeniser.
 */
export function readTokenizer({ folder, name }: ModelSettings): Tokenizer {
  const place = join(folder, name);
  const file = readJson<TokenizerFile>(place, name, 'tokenizer.json');
  const { model_max_length: limit } = readJson<{ model_max_length: number }>(
    place,
    name,
    'tokenizer_config.json',
  );
  const steps = file.model?.type === 'Unigram' ? textSteps(file.normalizer) : null;
  if (steps === null) {
    const fault = 'bộ tách từ không phải loại Unigram mà mô hình tĩnh cần';
    throw new ModelFilesFailure(name, place, fault);
  }
  const { vocab, unk_id: unknown } = file.model;
  const frame = file.post_processor?.single?.[0]?.SpecialToken?.id;
  const first = vocab.findIndex(([piece]) => piece === frame);
  return { steps, vocabulary: vocabularyOf(vocab, unknown), first, limit };
}

function readJson<T>(place: string, name: string, path: string): T {
  try {
    return JSON.parse(readFileSync(join(place, path), 'utf8')) as T;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ModelFilesFailure(name, place, isMissing ? `thiếu tệp ${path}` : `tệp ${path} bị hỏng`);
  }
}
