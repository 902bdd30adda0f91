import { kindOfName } from '../../directive/kind.ts';
import { type EnglishPart, partsInVietnamese } from '../glossary.ts';
import type { Description } from './description.ts';

/** "the first-half health report of Gia Lai": the kind and the words around it, as the documents say them. */
export function describedInEnglish(words: string): Description | null {
  const parts = partsInVietnamese(words);
  const at = parts.findIndex(({ text, isTerm }) => isTerm && kindOf(text) !== null);
  const kind = kindOf(parts[at]?.text ?? '');
  if (kind === null) return null;
  const rest = parts.filter((_, index) => index !== at);
  const pieces = [...behindKind(parts[at]?.text ?? ''), ...rest.map(inVietnamese)];
  return { kind, pieces };
}

// "thông báo kết luận" is a notice, of a meeting.
function kindOf(text: string) {
  return kindOfName(text) ?? kindOfName(text.split(' ').slice(0, 2).join(' '));
}

function behindKind(text: string): [string][] {
  const behind = text.split(' ').slice(2).join(' ');
  return kindOfName(text) !== null || behind === '' ? [] : [[behind]];
}

const LINKS: Readonly<Record<string, string>> = { of: 'của', in: 'ở', at: 'ở', from: 'của' };

/** A name says whose document it is, with or without "of". */
function inVietnamese({ text, source, kind, isTerm, others }: EnglishPart): [string, ...string[]] {
  if (!isTerm && kind === 'link') return [LINKS[source] ?? 'về'];
  return kind === 'name' ? [`của ${text}`] : [text, ...others];
}
