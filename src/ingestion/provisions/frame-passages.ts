import { FRAME_LOCATORS, type Passage } from '../../directive/passage.ts';
import { quoteOf } from '../../directive/source.ts';
import type { FrameLines, ReadDocument } from '../read-document.ts';
import { spansOf } from '../text/sourced-text.ts';

/** One passage for each stretch of head and foot that says something; its locator tells it from a provision. */
export function framePassages(read: ReadDocument): Omit<Passage, 'id' | 'document'>[] {
  return read.frame.map((lines) => ({
    part: lines.part,
    locator: locatorOf(read, lines),
    headings: [],
    text: lines.sourced.text,
    quote: quoteOf(read.source, spansOf(lines.sourced, 0, lines.sourced.text.length, read.source)),
  }));
}

function locatorOf({ directive }: ReadDocument, { part, kind }: FrameLines): string {
  const at = directive.parts.find(({ index }) => index === part);
  const own = FRAME_LOCATORS[kind];
  return at?.role === 'annex' ? `${at.label}, ${own}` : own;
}
