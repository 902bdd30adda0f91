import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { Document } from '@langchain/core/documents';
import { fold } from '../../src/vietnamese/fold.ts';
import { type Peer, wholeText } from './peer.ts';

/** LangChain's BM25Retriever as it comes; its text is lower-cased here, as it lower-cases its questions only. */
export function langchainBm25(): Peer {
  return bm25Peer('LangChain BM25Retriever', 'defaults, text lower-cased', (text) =>
    text.normalize('NFC').toLowerCase(),
  );
}

/** The same over text without tone marks, which its count of words (ASCII only) gets right. */
export function langchainBm25Folded(): Peer {
  return bm25Peer('LangChain BM25Retriever, folded', 'text and question folded', (text) =>
    fold(text.normalize('NFC')),
  );
}

function bm25Peer(name: string, setting: string, form: (text: string) => string): Peer {
  let documents: Document[] = [];
  return {
    name,
    setting,
    needsVectors: false,
    async build(passages) {
      documents = passages.map(
        (passage) => new Document({ pageContent: form(wholeText(passage)), metadata: { id: passage.id } }),
      );
    },
    async search(query, k) {
      const retriever = BM25Retriever.fromDocuments(documents, { k, includeScore: true });
      const found = await retriever.invoke(form(query).trim());
      return found.flatMap(({ metadata }) => (Number(metadata.bm25Score) > 0 ? [String(metadata.id)] : []));
    },
    async close() {
      documents = [];
    },
  };
}
