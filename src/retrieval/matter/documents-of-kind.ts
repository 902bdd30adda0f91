import type { Question } from '../../question/question.ts';
import type { Library } from '../library.ts';

/** Ids of the documents of the kind that is to say something of a matter; null where no kind was said, or any would do. */
export function documentsOfKind({ matter }: Question, { reader }: Library): readonly string[] | null {
  const kind = matter?.kind;
  if (kind === undefined || kind === 'van-ban') return null;
  return reader
    .directives()
    .filter((directive) => directive.kind === kind)
    .map(({ id }) => id);
}
