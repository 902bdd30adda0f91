import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { Embeddings } from '@langchain/core/embeddings';
import { embeddedText, needed, type Peer, type PeerEmbedder, type PeerPassage } from './peer.ts';

const BATCH = 1_000;
/** The wrapper leaves hnswlib's 10. */
const EF = 200;
/** Windows asked for each passage wanted: several windows of one passage may be near. */
const WINDOWS_A_PASSAGE = 4;

/** LangChain's HNSWLib store with the project's model: one document for each window of a passage, as chunks are kept. */
export function langchainHnswlib(): Peer {
  let store: HNSWLib | null = null;
  let embedder: PeerEmbedder | undefined;
  return {
    name: 'LangChain HNSWLib',
    setting: `our vectors, a document for each window, cosine, ef ${EF}`,
    needsVectors: true,
    async build(passages, given) {
      embedder = needed(given);
      store = new HNSWLib(new QuestionVectors(embedder), {
        space: 'cosine',
        numDimensions: embedder.dimension,
      });
      for (let from = 0; from < passages.length; from += BATCH) {
        await addWindows(store, passages.slice(from, from + BATCH), embedder);
      }
      store.index.setEf(EF);
    },
    async search(query, k) {
      if (store === null) return [];
      const most = Math.min(k * WINDOWS_A_PASSAGE, store.index.getCurrentCount());
      const found = await store.similaritySearch(query, most);
      return [...new Set(found.map(({ metadata }) => String(metadata.id)))].slice(0, k);
    },
    async close() {
      store = null;
    },
  };
}

async function addWindows(
  store: HNSWLib,
  passages: readonly PeerPassage[],
  embedder: PeerEmbedder,
): Promise<void> {
  const meanings = await embedder.texts(passages.map(embeddedText));
  const vectors: number[][] = [];
  const documents: Document[] = [];
  for (const [n, { id, text }] of passages.entries()) {
    const document = new Document({ pageContent: text, metadata: { id } });
    for (const window of meanings[n] ?? []) {
      vectors.push(Array.from(window));
      documents.push(document);
    }
  }
  await store.addVectors(vectors, documents);
}

/** The embedder in LangChain's words. */
class QuestionVectors extends Embeddings {
  readonly #embedder: PeerEmbedder;

  constructor(embedder: PeerEmbedder) {
    super({});
    this.#embedder = embedder;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const meanings = await this.#embedder.texts(texts);
    return meanings.map((windows) => Array.from(windows[0] ?? []));
  }

  async embedQuery(text: string): Promise<number[]> {
    return Array.from(await this.#embedder.question(text));
  }
}
