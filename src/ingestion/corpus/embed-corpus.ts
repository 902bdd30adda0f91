import { Failure } from '../../directive/failure.ts';
import type { Note } from '../../directive/note.ts';
import type { IngestProgress } from './ingest-corpus-into.ts';

/** The vectors of one text: unit windows, and the ids of its vocabulary pieces. */
interface Meaning {
  readonly windows: readonly Float32Array[];
  readonly pieces: Uint16Array;
}

/** The next generation of an index, as far as embedding its texts needs it. */
export interface EmbeddedGeneration {
  vectorModel(): string | null;
  countUnembedded(model: string): number;
  unembedded(model: string, limit: number): readonly { readonly id: number; readonly text: string }[];
  putMeanings(model: string, texts: readonly ({ readonly id: number } & Meaning)[]): void;
  dropMeanings(): void;
}

/** What turns texts into vectors, in their order. */
export interface CorpusEmbedder {
  embed(texts: readonly string[], onProgress: (done: number) => void): Promise<readonly Meaning[]>;
  close(): Promise<void>;
}

/** The model to embed with: none, one that is opened when there is something to embed, or one that cannot be used. */
export type CorpusModel =
  | { readonly kind: 'none' }
  | { readonly kind: 'usable'; readonly id: string; readonly open: () => Promise<CorpusEmbedder> }
  | { readonly kind: 'broken'; readonly reason: string };

/** What embedding did. */
export interface EmbeddedCorpus {
  /** Texts that were embedded. */
  readonly embedded: number;
  /** The model that all texts now have vectors of; empty where some have none. */
  readonly model: string;
  /** Why some have none. */
  readonly notes: readonly Note[];
}

/** Rule of the note on texts that have no vectors because the model cannot be used. */
export const NOT_EMBEDDED = 'not-embedded';

/** Texts that are read, embedded and stored at a time: some 6 MB of vectors. */
const PORTION = 4_096;

/**
 * Embeds the texts of the next generation that this model has not embedded yet. A model that cannot be used makes a
 * note, not an exception: those texts are then found by their words only, and embedded by a later ingest.
 */
export async function embedCorpus(
  next: EmbeddedGeneration,
  model: CorpusModel,
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<EmbeddedCorpus> {
  if (model.kind === 'broken') return { embedded: 0, model: '', notes: [noteOf(model.reason)] };
  if (model.kind === 'none') {
    if (next.vectorModel() !== null) next.dropMeanings();
    return { embedded: 0, model: '', notes: [] };
  }
  const total = next.countUnembedded(model.id);
  if (total === 0) return { embedded: 0, model: model.id, notes: [] };
  const tell = (done: number) => onProgress({ stage: 'embedding', done, total, file: null });
  tell(0);
  return embedAll(next, model, { total, tell });
}

async function embedAll(
  next: EmbeddedGeneration,
  { id: model, open }: Extract<CorpusModel, { kind: 'usable' }>,
  { total, tell }: { readonly total: number; readonly tell: (done: number) => void },
): Promise<EmbeddedCorpus> {
  let embedder: CorpusEmbedder | null = null;
  let embedded = 0;
  try {
    while (embedded < total) {
      const texts = next.unembedded(model, PORTION);
      const meanings = await meaningsOrReason(async () => {
        embedder ??= await open();
        return embedder.embed(
          texts.map(({ text }) => text),
          (done) => tell(embedded + done),
        );
      });
      if (typeof meanings === 'string') return { embedded, model: '', notes: [noteOf(meanings)] };
      next.putMeanings(
        model,
        meanings.map((meaning, i) => ({ id: texts[i]?.id ?? 0, ...meaning })),
      );
      embedded += texts.length;
    }
    return { embedded, model, notes: [] };
  } finally {
    await (embedder as CorpusEmbedder | null)?.close();
  }
}

/** What keeps texts from being embedded, in a sentence, in place of their meanings. */
async function meaningsOrReason(
  embed: () => Promise<readonly Meaning[]>,
): Promise<readonly Meaning[] | string> {
  try {
    return await embed();
  } catch (error) {
    if (error instanceof Failure) return error.message;
    const reason = error instanceof Error ? error.message : String(error);
    return `Mô hình tìm theo nghĩa gặp lỗi (${reason}); hãy báo cho người bảo trì. Trong lúc đó vẫn tìm được theo từ ngữ.`;
  }
}

function noteOf(message: string): Note {
  return { rule: NOT_EMBEDDED, severity: 'warning', document: '', locator: null, span: null, message };
}
