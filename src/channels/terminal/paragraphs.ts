import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

const LEADING_SPACE = /^ */u;

/** Text in lines that fit; a line keeps its indent, an empty line stays. */
export function paragraphs(text: string, { width }: Screen): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = LEADING_SPACE.exec(line)?.[0] ?? '';
    const lines = wrap(line, width, { first: indent, rest: indent });
    return lines.length === 0 ? [''] : lines;
  });
}
