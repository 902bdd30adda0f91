import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { Failure } from '../../directive/failure.ts';
import { labelOf } from '../../directive/label.ts';
import type { Passage } from '../../directive/passage.ts';
import type { QuestionEmbedder } from '../../embedding/embedder.ts';
import type { Reader } from '../library.ts';
import type { SearchHit } from '../search/search-hit.ts';
import { searchPassages } from '../search/search-passages.ts';

/** What the retriever needs of an open library. */
export interface RetrieverLibrary {
  readonly reader: Reader;
  /** Null where words alone are searched. */
  readonly meaning: QuestionEmbedder | null;
}

/** Where a retrieved text stands: enough to cite it. */
export interface DirectiveMetadata extends Record<string, unknown> {
  /** File name without ending. */
  readonly document: string;
  /** As printed, or null when the document in the corpus bears none. */
  readonly number: string | null;
  /** "Công văn số 6277/UBND-KGVX ngày 18/5/2026". */
  readonly label: string;
  /** "mục 3", "Phụ lục, STT 23". */
  readonly locator: string;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** Where else the same words stand. */
  readonly sameAs: readonly { readonly document: string; readonly locator: string }[];
}

const DEFAULT_LIMIT = 10;

/**
 * The search over directives as a LangChain retriever, for chains and agents that others build. A document's content is
 * the verbatim quote. It never writes; close the library when no chain uses it any more. The command line does without.
 */
export class DirectiveRetriever extends BaseRetriever<DirectiveMetadata> {
  static override lc_name(): string {
    return 'DirectiveRetriever';
  }

  override lc_namespace = ['sauro', 'retrievers'];
  readonly #library: RetrieverLibrary;
  readonly #limit: number;

  /** `limit`: most documents for one question; ten unless told. */
  constructor(library: RetrieverLibrary, limit = DEFAULT_LIMIT) {
    super();
    this.#library = library;
    this.#limit = limit;
  }

  override async _getRelevantDocuments(
    question: string,
    _callbacks?: CallbackManagerForRetrieverRun,
  ): Promise<Document<DirectiveMetadata>[]> {
    await this.#prepare(question);
    const hits = searchPassages({ text: question, limit: this.#limit }, this.#library);
    const directives = new Map(this.#library.reader.directives().map((one) => [one.id, one]));
    return hits.map((hit) => {
      const directive = directives.get(hit.passage.document);
      return documentOf(hit, {
        number: directive?.number?.printed ?? null,
        label: directive === undefined ? hit.passage.document : labelOf(directive, hit.passage.part),
      });
    });
  }

  /** A model that cannot be used leaves the words. */
  async #prepare(question: string): Promise<void> {
    try {
      await this.#library.meaning?.prepare(question);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
}

function documentOf(
  { passage, score, sameAs }: SearchHit,
  cited: Pick<DirectiveMetadata, 'number' | 'label'>,
): Document<DirectiveMetadata> {
  return new Document({
    id: passage.id,
    pageContent: passage.quote.text,
    metadata: { ...placeOf(passage), ...cited, score, sameAs: sameAs.map(placeOf) },
  });
}

function placeOf({ document, locator }: Passage): { readonly document: string; readonly locator: string } {
  return { document, locator };
}
