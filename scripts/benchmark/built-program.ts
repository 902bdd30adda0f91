/** What is measured, as it was built: a loader that compiles as it runs adds work of its own, some 15 % of a question. */
export type BuiltProgram = Pick<typeof import('../../src/app.ts'), 'ingestCorpus' | 'openLibrary'> &
  Pick<typeof import('../../src/conversation/ask.ts'), 'ask'> &
  Pick<typeof import('../../src/directive/agencies/agency-registry.ts'), 'AgencyRegistry'> &
  Pick<typeof import('../../src/embedding/question-embedder.ts'), 'questionEmbedder'> &
  Pick<typeof import('../../src/retrieval/search/search-passages.ts'), 'searchPassages'> &
  Pick<typeof import('../../src/store/index-reader.ts'), 'IndexReader'>;

const MODULES = [
  'app',
  'conversation/ask',
  'directive/agencies/agency-registry',
  'embedding/question-embedder',
  'retrieval/search/search-passages',
  'store/index-reader',
];

/** Loads the built program. Throws where `npm run build` has not been run. */
export async function builtProgram(): Promise<BuiltProgram> {
  const modules = MODULES.map((name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href));
  return Object.assign({}, ...(await Promise.all(modules)));
}
