import type { DirectiveKind } from '../../directive/directive.ts';
import { kindOfName } from '../../directive/kind.ts';

/** A line that names the kind of a document, and what of its subject stands on the same line. */
export interface KindLine {
  readonly kind: DirectiveKind;
  /** As printed: "KẾ HOẠCH". */
  readonly name: string;
  readonly rest: string;
}

/** "THÔNG BÁO" · "Quyết định" alone on a line · "KẾ HOẠCH Triển khai …" · "THÔNG BÁO KẾT LUẬN"; null for any other line. */
export function readKindLine(text: string): KindLine | null {
  if (/^phụ lục/iu.test(text) || /:$/u.test(text)) return null;
  const words = text.split(' ');
  for (const count of [3, 2, 1]) {
    const name = words.slice(0, count).join(' ');
    const kind = words.length >= count && name.length > 3 ? kindOfName(name) : null;
    if (kind === null || kind === 'van-ban' || kind === 'cong-van') continue;
    const rest = words.slice(count).join(' ');
    const isTitle = rest === '' ? /^\p{Lu}/u.test(name) : !/\p{Ll}/u.test(name);
    if (isTitle) return { kind, name, rest };
  }
  return null;
}
