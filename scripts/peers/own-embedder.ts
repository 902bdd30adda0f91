import { shippedModel } from '../../src/embedding/model-settings.ts';
import { questionEmbedder } from '../../src/embedding/question-embedder.ts';
import { textEmbedder } from '../../src/embedding/text-embedder.ts';
import type { PeerEmbedder } from './peer.ts';

/** The project's own model, for peers that search by vectors. `close` ends its threads. */
export function ownEmbedder(): PeerEmbedder & { close(): Promise<void> } {
  const settings = shippedModel();
  const passages = textEmbedder(settings);
  const questions = questionEmbedder(settings);
  return {
    dimension: settings.dimension,
    async texts(texts) {
      return (await passages.embed(texts)).map(({ windows }) => windows);
    },
    async question(text) {
      await questions.prepare(text);
      const meaning = questions.recall(text);
      if (meaning === null) throw new Error(`the model forgot a question it was prepared for: ${text}`);
      return meaning.vector;
    },
    close: () => passages.close(),
  };
}
