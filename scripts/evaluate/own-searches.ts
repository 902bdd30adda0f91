import type { AskedLibrary } from '../../src/conversation/ask.ts';
import { withMeanings } from '../../src/conversation/with-meanings.ts';
import { SEARCH_COMPONENTS, type SearchComponent } from '../../src/retrieval/search/search-components.ts';
import { searchPassages } from '../../src/retrieval/search/search-passages.ts';
import type { Searching } from './benchmark.ts';
import type { EvaluationOptions } from './options.ts';
import { understoodText } from './understood-text.ts';

/** What the project's own search needs. */
export type SearchedLibrary = AskedLibrary;

/** The project's own search as the options want it, and where they do, with each component left out in turn. */
export function ownSearches(
  library: SearchedLibrary,
  { without, ablate }: Pick<EvaluationOptions, 'without' | 'ablate'>,
): (() => Promise<Searching>)[] {
  const turns = ablate ? SEARCH_COMPONENTS.map((component) => [...without, component]) : [];
  return [without, ...turns].map((out) => async () => {
    const setting = out.length === 0 ? 'as it is' : `without ${out.join(', ')}`;
    return ownSearch(library, { setting, left: out, reworded: (text) => text });
  });
}

/** The project's own search for what a question is understood as: English in Vietnamese terms, agencies by their names. */
export async function understoodSearch(library: SearchedLibrary): Promise<Searching> {
  const reworded = (text: string) => understoodText(text, library);
  return ownSearch(library, { setting: 'question understood first', left: [], reworded });
}

interface OwnSetting {
  readonly setting: string;
  readonly left: readonly SearchComponent[];
  readonly reworded: (question: string) => string;
}

function ownSearch(library: SearchedLibrary, { setting, left, reworded }: OwnSetting): Searching {
  const without = new Set(left);
  return {
    name: 'Sáu Rõ',
    setting,
    async search(question, limit) {
      const text = reworded(question);
      const { value } = await withMeanings(library.meaning, (meaning) =>
        searchPassages({ text, limit, without }, { ...library, meaning }),
      );
      const found = value.flatMap(({ passage, sameAs }) => [passage, ...sameAs]);
      return found.slice(0, limit).map(({ id }) => id);
    },
    close: async () => {},
  };
}
