import { findDocumentNumbers } from '../../directive/document-number.ts';
import { remembering } from './remembering.ts';
import { shown } from './shown.ts';

/** Telegram's HTML: tags of this file, everything else escaped. Made by the functions of this file only. */
export type Html = string & { readonly __html: true };

/** "6277/", "15a -": without it no document number stands in a text. Looking for one costs far more. */
const MAY_HOLD_NUMBER = /[0-9]\p{Ll}?\s?[/–-]/u;

/** Pieces with a look of their own that Telegram keeps of a message. */
const MOST_MARKS = 100;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text of people and documents as Telegram shows it letter by letter: no markup, no mention, no half of a character. */
export function plain(text: string): Html {
  return shown(text).replace(/[&<>]/gu, (character) => ENTITIES[character] ?? '') as Html;
}

/** Text with its document numbers as code, which a tap copies. */
export function coded(text: string): Html {
  return around(text, plain);
}

/** Bold text; its document numbers as code, which cannot be bold. */
export function bold(text: string): Html {
  return around(text, (piece) => tag('b', plain(piece)));
}

/** Italic text. Nothing in it is code: the two cannot be one inside the other. */
export function italic(text: string): Html {
  return tag('i', plain(text));
}

/** Words of a document; what is long is folded until it is tapped. */
export function quoted(text: string, isLong: boolean): Html {
  return `<blockquote${isLong ? ' expandable' : ''}>${plain(text)}</blockquote>` as Html;
}

/** Pieces in a row, those that are empty left out. */
export function join(parts: readonly Html[], separator: '' | ' ' | ' · ' | '\n' | '\n\n'): Html {
  return parts.filter((part) => part !== '').join(separator) as Html;
}

/** A message that Telegram shows as it is meant: where it would drop what looks differently, numbers, then all of it, look like the rest. */
export function withinMarks(html: Html): Html {
  if (markCount(html) <= MOST_MARKS) return html;
  const uncoded = html.replace(/<\/?code>/gu, '') as Html;
  return markCount(uncoded) <= MOST_MARKS ? uncoded : (uncoded.replace(/<\/?[bi]>/gu, '') as Html);
}

/** UTF-16 units that are left once tags and entities are read: what Telegram counts. */
export function visibleLength(html: Html): number {
  return html.replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt);/gu, '.').length;
}

/** How many pieces have a look of their own. */
export function markCount(html: Html): number {
  return html.match(/<[a-z]/gu)?.length ?? 0;
}

function tag(name: 'b' | 'i' | 'code', inner: Html): Html {
  return (inner.trim() === '' ? inner : `<${name}>${inner}</${name}>`) as Html;
}

/** The same rows and sources are shown again and again. */
const numbersIn = remembering((text: string) =>
  findDocumentNumbers(text).map(({ start, end }) => ({ start, end })),
);

function around(text: string, look: (piece: string) => Html): Html {
  if (!MAY_HOLD_NUMBER.test(text)) return look(text);
  const parts: Html[] = [];
  let from = 0;
  for (const { start, end } of numbersIn(text)) {
    parts.push(look(text.slice(from, start)), tag('code', plain(text.slice(start, end))));
    from = end;
  }
  parts.push(look(text.slice(from)));
  return join(parts, '');
}
