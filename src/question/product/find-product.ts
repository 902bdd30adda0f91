import { findKindNames, KIND_NAMES } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { AskedProduct } from '../question.ts';
import type { QuestionText, Span } from '../question-text.ts';
import { OF_TASKS, PRODUCT_IS, PRODUCT_MADE, SMALL_WORDS } from './product-patterns.ts';

/** What the tasks asked for must bring, and where that is said. */
export interface ProductMention extends Span {
  readonly product: AskedProduct;
}

/** The product by which a question chooses tasks ("nhiệm vụ nào ra Quyết định của UBND tỉnh"), or null. An agency in its name does nothing. */
export function findProduct({ text, folded }: QuestionText): ProductMention | null {
  if (!OF_TASKS.test(folded)) return null;
  const made = Array.from(folded.matchAll(PRODUCT_MADE)).filter(({ index }) =>
    OF_TASKS.test(folded.slice(0, index)),
  );
  for (const match of [...folded.matchAll(PRODUCT_IS), ...made]) {
    const { name = '', english } = match.groups ?? {};
    const words = english === undefined ? wordsOf(name) : kindsIn(name);
    if (words.length === 0) continue;
    const end = match.index + match[0].length;
    return { start: match.index, end, product: { printed: text.slice(end - name.length, end), words } };
  }
  return null;
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/uy ban nhan dan/gu, 'ubnd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

/** "a decision of the committee": the kinds of documents that it names, in Vietnamese. */
function kindsIn(name: string): readonly string[] {
  return findKindNames(name.replace(/s(?!\p{L})/gu, '')).flatMap(({ kind }) =>
    fold(KIND_NAMES[kind].vi).split(' '),
  );
}
