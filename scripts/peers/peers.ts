import type { Peer } from './peer.ts';

/** Every peer by its short name. Its library is loaded when it is called for, so that it alone takes memory. */
export const PEERS: Readonly<Record<string, () => Promise<Peer>>> = {
  minisearch: async () => (await import('./minisearch.ts')).miniSearch(),
  'minisearch-folded': async () => (await import('./minisearch.ts')).miniSearchFolded(),
  'orama-text': async () => (await import('./orama.ts')).oramaText(),
  'orama-text-folded': async () => (await import('./orama.ts')).oramaTextFolded(),
  'orama-hybrid': async () => (await import('./orama.ts')).oramaHybrid(),
  'langchain-bm25': async () => (await import('./langchain-bm25.ts')).langchainBm25(),
  'langchain-bm25-folded': async () => (await import('./langchain-bm25.ts')).langchainBm25Folded(),
  'langchain-hnswlib': async () => (await import('./langchain-hnswlib.ts')).langchainHnswlib(),
  'sqlite-fts5': async () => (await import('./sqlite-fts5.ts')).sqliteFts5(),
};
