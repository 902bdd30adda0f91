import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/directive/failure.ts';
import {
  type CorpusEmbedder,
  type CorpusModel,
  embedCorpus,
  NOT_EMBEDDED,
} from '../../../src/ingestion/corpus/embed-corpus.ts';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import { meaningOf } from '../../store/vectors/vector-world.ts';
import { documentOf, temporaryFolder } from '../../store/world.ts';

/** Embeds so many portions of texts, then fails. Says whether it was closed. */
function embedder(failure: Error, portions: number): CorpusEmbedder & { isClosed: boolean; left: number } {
  return {
    isClosed: false,
    left: portions,
    async embed(texts, onProgress) {
      if (this.left === 0) throw failure;
      this.left -= 1;
      onProgress(texts.length);
      return texts.map(meaningOf);
    },
    async close() {
      this.isClosed = true;
    },
  };
}

function usable(open: () => CorpusEmbedder): CorpusModel {
  return { kind: 'usable', id: 'thử@1', open: async () => open() };
}

async function writerOf(...lines: readonly string[]): Promise<IndexWriter> {
  const writer = await IndexWriter.begin(temporaryFolder(), 0);
  writer.put(documentOf('a', ...lines));
  return writer;
}

describe('embedding a corpus', () => {
  it('opens the model only when a text needs it, and closes it', async () => {
    const writer = await writerOf('hộ tịch', 'đất đai');
    const opened = embedder(new Failure('hết'), 9);
    expect(
      await embedCorpus(
        writer,
        usable(() => opened),
      ),
    ).toEqual({ embedded: 2, model: 'thử@1', notes: [] });
    expect(opened.isClosed).toBe(true);
    const never = usable(() => {
      throw new Error('opened for nothing');
    });
    expect(await embedCorpus(writer, never)).toEqual({ embedded: 0, model: 'thử@1', notes: [] });
    writer.abandon();
  });

  it('keeps what was done when the model fails in the middle', async () => {
    const writer = await writerOf(...Array.from({ length: 5_000 }, (_, i) => `hồ sơ số${i}`));
    const failing = embedder(new Failure('Hãy cài lại mô hình.'), 1);
    const done = await embedCorpus(
      writer,
      usable(() => failing),
    );
    expect(done).toMatchObject({ embedded: 4_096, model: '' });
    expect(done.notes).toMatchObject([{ rule: NOT_EMBEDDED, message: 'Hãy cài lại mô hình.' }]);
    expect(failing.isClosed).toBe(true);
    expect(writer.countUnembedded('thử@1')).toBe(904);
    writer.abandon();
  });

  it('tells a mistake of the program as one, and goes on without', async () => {
    const writer = await writerOf('hộ tịch');
    const { notes } = await embedCorpus(
      writer,
      usable(() => embedder(new TypeError('x is not a function'), 0)),
    );
    expect(notes[0]?.message).toMatch(/x is not a function.*báo cho người bảo trì/u);
    writer.abandon();
  });
});
