import type { Directive, DirectiveKind } from '../../directive/directive.ts';
import { findKindNames, kindOfName } from '../../directive/kind.ts';
import type { AskedDocument } from '../question.ts';
import { blank, overlaps, type QuestionText, type Span } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import * as patterns from './document-patterns.ts';
import { bearsOrdinal, isOfKind } from './match-directives.ts';
import { readTitle } from './read-title.ts';

// "Đề án 06", "Chương trình 135", "Luật 58": names of programmes, whose figure is no number of a document.
const PROGRAMMES = new Set<DirectiveKind>([
  'de-an',
  'du-an',
  'chuong-trinh',
  'luat',
  'phu-luc',
  'hop-dong',
  'phuong-an',
]);
// "chỉ tiêu 5", "tổ trưởng 2": two letters that are as often another word; they need a document that bears the figure.
const SHAKY_ABBREVIATION = /^(?:ct|tt|hd|tc|pa|da|qc|kl|qh|bb|pl|cd)$/u;

// "báo cáo 15 nội dung", "hướng dẫn 5 bước": verbs as well as kinds.
const VERBS = new Set<DirectiveKind>(['bao-cao', 'huong-dan', 'quy-dinh', 'thong-bao']);
const YEAR_LIKE = /^(?:19|20)\d\d$/u;

/** Documents called by kind and figure, by a figure alone, by title, as an annex of one, or as "văn bản này". */
export function findCalledDocuments(
  question: QuestionText,
  directives: readonly Directive[],
): DocumentMention[] {
  const finders = [findThis, findByTitle, findByOrdinal, findByBareOrdinal];
  const found: DocumentMention[] = [];
  let rest = question;
  for (const find of finders) {
    const mentions = find(rest, directives);
    found.push(...mentions);
    rest = blank(rest, mentions);
  }
  return found;
}

function findThis({ text, folded }: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  return Array.from(folded.matchAll(patterns.KIND_THIS)).flatMap((match) => {
    const span = spanOf(match);
    // "phụ lục do ai …" is not "phụ lục đó".
    if (match[0].endsWith(' do') && !text.slice(span.start, span.end).endsWith('đó')) return [];
    const kind = kindOfName(match.groups?.kind ?? match.groups?.kindEnglish ?? '');
    const known = kind === null ? [] : issuedAs(kind, directives);
    return [{ ...span, isThis: true, document: asked(text, span, { kind, known }) }];
  });
}

function findByOrdinal({ text, folded }: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  if (!patterns.HAS_FIGURE.test(folded)) return [];
  return Array.from(folded.matchAll(patterns.KIND_ORDINAL)).flatMap((match) => {
    const { kind: name, abbreviation, ordinal = '' } = match.groups ?? {};
    const kind = kindOfName(name ?? abbreviation ?? '');
    if (patterns.MAKES_ONE.test(folded.slice(0, match.index))) return [];
    const known = directives.filter((one) => isOfKind(one, kind) && bearsOrdinal(one, ordinal));
    if (known.length === 0 && !isLikelyNumber(kind, match.groups ?? {})) return [];
    const span = spanOf(match);
    return [{ ...span, isThis: false, document: asked(text, span, { kind, ordinal, known }) }];
  });
}

/** A figure after a kind that no document of the corpus bears: a number all the same, or "hướng dẫn 5 bước", "kế hoạch 2027"? */
function isLikelyNumber(
  kind: DirectiveKind | null,
  { abbreviation = '', said, ordinal = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (kind === null || PROGRAMMES.has(kind) || SHAKY_ABBREVIATION.test(abbreviation)) return false;
  if (said !== undefined) return true;
  return !VERBS.has(kind) && ordinal.length > 1 && !YEAR_LIKE.test(ordinal);
}

function findByBareOrdinal(
  { text, folded }: QuestionText,
  directives: readonly Directive[],
): DocumentMention[] {
  if (!patterns.HAS_FIGURE.test(folded)) return [];
  return Array.from(folded.matchAll(patterns.BARE_ORDINAL)).flatMap((match) => {
    const ordinal = match.groups?.ordinal ?? '';
    const isAlone = folded.trim() === match[0];
    if (ordinal.length < 3 && !isAlone) return [];
    const known = directives.filter((directive) => bearsOrdinal(directive, ordinal));
    if (known.length === 0) return [];
    const before = patterns.KIND_BEFORE.exec(folded.slice(0, match.index));
    const kind = kindOfName(before?.groups?.kind ?? '');
    const span = { ...spanOf(match), start: kind === null ? match.index : (before?.index ?? match.index) };
    // "thông báo 412" where 412 is a report: another document than that
    const ofKind = known.filter((directive) => isOfKind(directive, kind));
    return [{ ...span, isThis: false, document: asked(text, span, { kind, ordinal, known: ofKind }) }];
  });
}

function findByTitle(question: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  const { text, folded } = question;
  const annexMatches = patterns.HAS_ANNEX.test(folded) ? folded.matchAll(patterns.ANNEX_OF) : [];
  const annexes = Array.from(annexMatches, (match) => {
    return { ...spanOf(match), kind: kindOfName(match.groups?.kind ?? ''), isAnnex: true };
  });
  const kinds = findKindNames(folded)
    .filter((kind) => !annexes.some((annex) => overlaps(annex, kind)))
    .map((kind) => ({ ...kind, isAnnex: false }));
  return [...annexes, ...kinds].flatMap(({ kind, isAnnex, ...span }) => {
    const before = folded.slice(0, span.start);
    if (kind === null || (!isAnnex && patterns.MAKES_ONE.test(before))) return [];
    const title = readTitle(folded.slice(span.end), directives, kind);
    const isDefinite =
      isAnnex ||
      (patterns.DEFINITE_BEFORE.test(before) && patterns.DEFINITE_AFTER.test(folded.slice(span.end)));
    const whole = { start: span.start, end: span.end + (title?.length ?? 0) };
    if (patterns.ASKS_ONE.test(folded.slice(whole.end))) return [];
    const known = title?.directives ?? (isDefinite ? issuedAs(kind, directives) : []);
    if (known.length === 0) return [];
    const subject = title === null ? '' : folded.slice(span.end, whole.end).trim();
    return [{ ...whole, isThis: false, document: asked(text, whole, { kind, known, subject }) }];
  });
}

/** The only document of a kind that the corpus holds, or none when it holds several. */
function issuedAs(kind: DirectiveKind, directives: readonly Directive[]): readonly Directive[] {
  const known =
    kind === 'van-ban' || kind === 'phu-luc' ? [] : directives.filter((one) => isOfKind(one, kind));
  return known.length === 1 ? known : [];
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function asked(
  text: string,
  { start, end }: Span,
  said: {
    readonly kind?: DirectiveKind | null;
    readonly ordinal?: string;
    readonly subject?: string;
    readonly known?: readonly Directive[];
  },
): AskedDocument {
  return {
    printed: text.slice(start, end),
    number: null,
    ordinal: said.ordinal ?? null,
    kind: said.kind ?? null,
    date: null,
    subject: said.subject ?? '',
    candidates: (said.known ?? []).map(({ id }) => id),
  };
}
