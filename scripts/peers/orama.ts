import { create, insertMultiple, search } from '@orama/orama';
import { bothForms, markedTerms } from './folded-terms.ts';
import { meanOfWindows } from './mean-of-windows.ts';
import { embeddedText, needed, type Peer } from './peer.ts';

const BATCH = 1_000;
const DIMENSION = 256;
const TEXT_FIELDS = { title: 'string', text: 'string' } as const;
const HYBRID_FIELDS = { ...TEXT_FIELDS, meaning: `vector[${DIMENSION}]` } as const;
const BOOST = { title: 1, text: 2 };
/** Below it a cosine says nothing; Orama's own 0.8 drops nearly every passage for these vectors. */
const LEAST_COSINE = 0.3;
const WEIGHTS = { text: 0.6, vector: 0.4 };
/** Orama matches beginnings ("an" finds "anh"); a last character that no syllable has makes it match whole syllables. */
const END = '$';

/** Syllables with and without marks, each once, instead of Orama's own words, which end at most Vietnamese letters. */
const SYLLABLES = {
  language: 'english',
  normalizationCache: new Map<string, string>(),
  tokenize: (raw: string) => [...new Set(markedTerms(raw).flatMap(bothForms))].map((term) => term + END),
};

/** Orama's full text search as it comes. */
export function oramaText(): Peer {
  return oramaTextPeer('Orama, full text', 'defaults, text ×2', false);
}

/** Orama's full text search over whole syllables, marked and folded. */
export function oramaTextFolded(): Peer {
  return oramaTextPeer('Orama, full text, folded', 'whole syllables, marked and folded, text ×2', true);
}

function oramaTextPeer(name: string, setting: string, isFolded: boolean): Peer {
  const components = isFolded ? { components: { tokenizer: SYLLABLES } } : {};
  const database = create({ schema: TEXT_FIELDS, sort: { enabled: false }, ...components });
  return {
    name,
    setting,
    needsVectors: false,
    async build(passages) {
      await insertMultiple(database, [...passages], BATCH);
    },
    async search(query, k) {
      const { hits } = await search(database, { term: query, limit: k, boost: BOOST });
      return hits.map(({ id }) => String(id));
    },
    async close() {},
  };
}

/** Orama's hybrid search: syllables marked and folded, and one vector a passage from the project's model. */
export function oramaHybrid(): Peer {
  const database = create({
    schema: HYBRID_FIELDS,
    sort: { enabled: false },
    components: { tokenizer: SYLLABLES },
  });
  let question: (text: string) => Promise<Float32Array>;
  return {
    name: 'Orama, hybrid',
    setting: `as folded, and our vectors (one a passage), weights ${WEIGHTS.text} : ${WEIGHTS.vector}, cosine ≥ ${LEAST_COSINE}`,
    needsVectors: true,
    async build(passages, embedder) {
      const { texts, question: ask, dimension } = needed(embedder);
      if (dimension !== DIMENSION)
        throw new RangeError(`vectors of ${DIMENSION} are wanted, not ${dimension}`);
      question = ask;
      for (let from = 0; from < passages.length; from += BATCH) {
        const batch = passages.slice(from, from + BATCH);
        const meanings = await texts(batch.map(embeddedText));
        const documents = batch.map((passage, n) => ({
          ...passage,
          meaning: Array.from(meanOfWindows(meanings[n] ?? [], DIMENSION)),
        }));
        await insertMultiple(database, documents, BATCH);
      }
    },
    async search(query, k) {
      const vector = { value: await question(query), property: 'meaning' };
      const { hits } = await search(database, {
        mode: 'hybrid',
        term: query,
        vector,
        similarity: LEAST_COSINE,
        hybridWeights: WEIGHTS,
        limit: k,
        boost: BOOST,
      });
      return hits.map(({ id }) => String(id));
    },
    async close() {},
  };
}
