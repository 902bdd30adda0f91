import { citationLine, citationLines } from '../../answer/phrases/citation-line.ts';
import type { Citation } from '../../directive/citation.ts';
import { cutText } from './cut-text.ts';
import { coded, type Html, join, plain } from './html.ts';
import type { TelegramWords } from './words/telegram-words.ts';

/** UTF-16 units of a document's label with the place in it; labels of real documents are shorter. */
const LONGEST = 300;
/** Documents that are named under a count. */
const SOURCES_SHOWN = 6;

/** The line under a fact that says where it stands. */
export function renderSourceLine(citation: Citation, words: TelegramWords): Html {
  return coded(cutText(`${words.source}: ${citationLine(citation)}`, LONGEST));
}

/** The sources of a count: each document once. */
export function renderSourceLines(citations: readonly Citation[], words: TelegramWords): Html {
  const lines = citationLines(citations);
  const rest = lines.length - SOURCES_SHOWN;
  const shown = lines
    .slice(0, SOURCES_SHOWN)
    .map((line) => coded(cutText(`${words.source}: ${line}`, LONGEST)));
  return join([...shown, ...(rest > 0 ? [plain(words.moreSources(rest))] : [])], '\n');
}
