import { type AgencyToken, agencyTokens } from '../../directive/agencies/agency-tokens.ts';
import type { NamedMention } from '../../question/mentions/find-agencies.ts';
import type { AskedOwner } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type IssuingProvince, provinceAtEnd } from './document-provinces.ts';
import { type Lookup, withoutProvince } from './known-under.ts';
import { OF_PLACE } from './owner-patterns.ts';

interface Placed {
  readonly mention: NamedMention;
  /** Folded name of the province that issued documents, or null where none is named. */
  readonly province: string | null;
}

/**
 * Mentions with the province that is named behind them taken in: "Sở Tài chính tỉnh Khánh Hòa", "skhcn khanh hoa",
 * "các xã, phường của Phú Thọ". One that issued documents of the corpus narrows the tasks to these; others leave the name
 * unknown, as it is. Behind the last of a list it is said of all that bear none.
 */
export function inProvinces(text: string, mentions: readonly NamedMention[], lookup: Lookup): NamedMention[] {
  const placed = mentions.map((mention, index) =>
    placedOf(text, mention, mentions[index + 1]?.start ?? text.length, lookup),
  );
  return placed.map((one, index) => {
    const province = one.province ?? sharedProvince(text, placed, index);
    const issuing = province === null ? undefined : lookup.provinces.get(province);
    return issuing === undefined ? one.mention : narrowed(one.mention, issuing, lookup);
  });
}

function placedOf(text: string, mention: NamedMention, next: number, lookup: Lookup): Placed {
  const { provinces } = lookup;
  if (mention.candidates.length === 0) {
    const known = withoutProvince(mention.printed, lookup);
    if (known !== null)
      return { mention: { ...mention, candidates: known.candidates }, province: known.province };
    return { mention, province: null };
  }
  const own = fold(provinceAtEnd(mention.printed) ?? '');
  if (provinces.has(own)) return { mention, province: isPrintedOnly(mention) ? null : own };
  const tail = placeBehind(text.slice(mention.end, next), provinces);
  if (tail === null) return { mention, province: null };
  const end = mention.end + tail.length;
  return { mention: { ...mention, end, printed: text.slice(mention.start, end) }, province: tail.province };
}

/** The name that the directives print bears the province itself ("VNPT Cà Mau"). */
function isPrintedOnly({ candidates }: NamedMention): boolean {
  return candidates.every(({ id }) => id.startsWith('printed:'));
}

const LONGEST = 4;

/** " của tỉnh Khánh Hòa …": the province that is named right at the start. */
function placeBehind(
  rest: string,
  provinces: Lookup['provinces'],
): { readonly province: string; readonly length: number } | null {
  const tokens = agencyTokens(rest);
  if (!/^[\s(]/u.test(rest)) return null;
  const at = pastWords(tokens);
  for (let count = LONGEST; count > 0; count -= 1) {
    const words = tokens.slice(at, at + count);
    const last = words.at(-1);
    const isJoined = words.slice(1).every(({ gap }) => gap === 'space');
    const province = words.map(({ folded }) => folded).join(' ');
    if (words.length === count && last && isJoined && provinces.has(province))
      return { province, length: last.end };
  }
  return null;
}

const PROVINCE_WORDS = new Set(['tinh', 'thanh', 'pho', 'tp']);

function pastWords(tokens: readonly AgencyToken[]): number {
  let at = OF_PLACE.test(tokens[0]?.folded ?? '') ? 1 : 0;
  while (PROVINCE_WORDS.has(tokens[at]?.folded ?? '')) at += 1;
  return at;
}

const LISTED = /^\s*(?:,|;|&|va|and|cung|voi|hoac|hay)?(?:\s*va)?\s*$/u;

/** "Sở Tài chính và | Sở Nội vụ Khánh Hòa": the province of the next ones, where these are only listed. */
function sharedProvince(text: string, placed: readonly Placed[], index: number): string | null {
  const [one, next] = [placed[index], placed[index + 1]];
  if (one === undefined || next === undefined || provinceAtEnd(one.mention.printed) !== null) return null;
  if (!LISTED.test(fold(text.slice(one.mention.end, next.mention.start)))) return null;
  return next.province ?? sharedProvince(text, placed, index + 1);
}

function narrowed(
  mention: NamedMention,
  { title, documents }: IssuingProvince,
  { provinces }: Lookup,
): NamedMention {
  if (provinces.size < 2) return mention;
  const candidates = mention.candidates.map(
    (owner): AskedOwner => ({ ...owner, name: nameIn(owner, title), within: documents }),
  );
  return { ...mention, candidates };
}

/** "Sở Tài chính tỉnh Khánh Hòa" · "Công an tỉnh Phú Thọ" · "Ủy ban nhân dân các xã, phường, tỉnh Phú Thọ" */
function nameIn({ kind, name }: AskedOwner, title: string): string {
  if (kind === 'group') return `${name}, ${title}`;
  return `${name.replace(/ tỉnh$/u, '')} ${title}`;
}
