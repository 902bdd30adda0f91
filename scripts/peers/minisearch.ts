import MiniSearch, { type Options } from 'minisearch';
import { bothForms, markedTerms } from './folded-terms.ts';
import type { Peer, PeerPassage } from './peer.ts';

const FIELDS: Options<PeerPassage> = { fields: ['title', 'text'], searchOptions: { boost: { text: 2 } } };

/** MiniSearch as it comes: BM25+ over words cut at spaces and punctuation, marks kept. */
export function miniSearch(): Peer {
  return miniSearchPeer('MiniSearch', 'defaults, text ×2', FIELDS);
}

/** MiniSearch with Vietnamese syllables, each indexed with and without its marks. */
export function miniSearchFolded(): Peer {
  const tokenize = (text: string) => markedTerms(text);
  return miniSearchPeer('MiniSearch, folded', 'syllables, marked and folded, text ×2', {
    ...FIELDS,
    tokenize,
    processTerm: bothForms,
  });
}

function miniSearchPeer(name: string, setting: string, options: Options<PeerPassage>): Peer {
  const index = new MiniSearch<PeerPassage>(options);
  return {
    name,
    setting,
    needsVectors: false,
    async build(passages) {
      index.addAll(passages);
    },
    async search(query, k) {
      return index
        .search(query)
        .slice(0, k)
        .map(({ id }) => String(id));
    },
    async close() {
      index.removeAll();
    },
  };
}
