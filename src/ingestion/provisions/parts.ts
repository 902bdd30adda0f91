import type { DirectiveKind, DirectivePart } from '../../directive/directive.ts';
import { bracketEnd, type Head, readHead } from '../header/head.ts';
import { ANNEX_HEADING, ANNEX_TITLE, AUTHORITY, ISSUED_WITH, RECIPIENTS } from '../header/header-patterns.ts';
import { readKindLine } from '../header/kind-line.ts';
import { readTitle } from '../header/title.ts';
import type { Line } from '../text/lines.ts';
import { isCapitals, joinLines } from '../text/paragraphs.ts';
import { END_OF_TEXT } from './marker-patterns.ts';
import { readMarker } from './markers.ts';

/** One citable part of a file and where its lines are: head, body from `bodyFrom`, foot from `footFrom`, `to` excluded. */
export interface PartLines {
  readonly part: DirectivePart;
  readonly from: number;
  readonly bodyFrom: number;
  readonly footFrom: number;
  readonly to: number;
  /** "(Kèm theo Quyết định số …)" under its title, or null. */
  readonly issuedWith: string | null;
}

/** The parts of a file, with the head of the first. */
export interface Parts {
  readonly head: Head;
  readonly parts: readonly PartLines[];
}

interface Opening {
  readonly at: number;
  readonly role: 'issued' | 'annex';
  readonly kind: DirectiveKind;
  readonly label: string;
  readonly rest: string;
}

/** Cuts the lines of a file into the document itself, the plan it issues, and annexes. A file may be an annex alone. */
export function partsOf(lines: readonly Line[]): Parts {
  const head = readHead(lines, 0, lines.length);
  const openings = openingsOf(lines, head.bodyFrom);
  const isAnnexAlone = openings[0]?.at === head.bodyFrom && head.kind === null && head.number === null;
  const parts: PartLines[] = isAnnexAlone ? [] : [mainPart(lines, head, openings[0]?.at ?? lines.length)];
  openings.forEach((opening, i) => {
    parts.push(laterPart(lines, opening, openings[i + 1]?.at ?? lines.length, parts.length));
  });
  return { head, parts };
}

function mainPart(lines: readonly Line[], head: Head, to: number): PartLines {
  const bodyFrom = Math.min(head.bodyFrom, to);
  return {
    part: { index: 0, role: 'main', kind: head.kind, label: '', title: head.subject ?? '' },
    from: 0,
    bodyFrom,
    footFrom: footAt(lines, bodyFrom, to),
    to,
    issuedWith: head.issuedWith,
  };
}

function laterPart(lines: readonly Line[], opening: Opening, to: number, index: number): PartLines {
  const title = readTitle(lines, opening.at + 1, to, opening.rest);
  let bodyFrom = title.next;
  let issuedWith: string | null = null;
  if (ISSUED_WITH.test(lines[bodyFrom]?.sourced.text ?? '') && bodyFrom < to) {
    const end = bracketEnd(lines, bodyFrom, to);
    issuedWith = joinLines(lines.slice(bodyFrom, end)).text;
    bodyFrom = end;
  }
  const { role, kind, label } = opening;
  return {
    part: { index, role, kind, label, title: title.text },
    from: opening.at,
    bodyFrom,
    footFrom: footAt(lines, bodyFrom, to),
    to,
    issuedWith,
  };
}

function openingsOf(lines: readonly Line[], from: number): Opening[] {
  const openings: Opening[] = [];
  let isAfterText = false;
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.sourced.text ?? '';
    if (RECIPIENTS.test(text) || END_OF_TEXT.test(text)) isAfterText = true;
    const opening = annexAt(lines, at) ?? (isAfterText ? issuedAt(lines, at) : null);
    if (opening === null) continue;
    openings.push(opening);
    isAfterText = false;
  }
  return openings;
}

/** "Phụ lục" alone on a line, or with its title in capitals; not a sentence that begins with the words. */
function annexAt(lines: readonly Line[], at: number): Opening | null {
  const line = lines[at];
  if (line === undefined || line.row !== null) return null;
  const match = ANNEX_HEADING.exec(line.sourced.text);
  if (match === null) return null;
  const { label = '', title = '' } = match.groups ?? {};
  const before = lines[at - 1]?.sourced.text ?? '';
  const isApart = line.gap > 0 || at === 0 || /[.;)]$/u.test(before) || !/\p{Ll}$/u.test(before);
  const isMarked = title === '' || isCapitals(title) || line.headingDepth > 0 || line.emphasis > 0.9;
  const isTitle = isMarked || (/^\p{Lu}/u.test(title) && line.gap > 0 && announcesTable(lines, at));
  if (!isApart || !isTitle || /[.;,]$/u.test(line.sourced.text)) return null;
  return { at, role: 'annex', kind: 'phu-luc', label: capitalised(label), rest: title };
}

/** A table or "(Kèm theo …)" follows within a few lines: the words are a title, not a sentence. */
function announcesTable(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(at + 1, at + 5)
    .some(({ row, sourced }) => row !== null || ISSUED_WITH.test(sourced.text));
}

/** After a signature: "KẾ HOẠCH" over its title, or "DANH MỤC …" that says what it was issued with. */
function issuedAt(lines: readonly Line[], at: number): Opening | null {
  const line = lines[at];
  if (line === undefined || line.row !== null) return null;
  const { text } = line.sourced;
  const kind = readKindLine(text);
  if (kind !== null && kind.name.length > 5 && isTitled(lines, at)) {
    return { at, role: 'issued', kind: kind.kind, label: capitalised(kind.name), rest: kind.rest };
  }
  const isAnnex =
    ANNEX_TITLE.test(text) && lines.slice(at, at + 8).some((next) => ISSUED_WITH.test(next.sourced.text));
  return isAnnex ? { at, role: 'annex', kind: 'phu-luc', label: 'Phụ lục', rest: text } : null;
}

/** A title follows, and the line itself is set apart; the tail that web pages add below a document is not. */
function isTitled(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const isSetApart =
    line !== undefined && !/\p{Ll}/u.test(line.sourced.text.split(' ').slice(0, 2).join(' '));
  return isSetApart && at + 2 < lines.length;
}

/** Where the foot of a part begins: Nơi nhận, the signature, or the line after "./.". */
function footAt(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const { text } = line.sourced;
    if (RECIPIENTS.test(text) || RECIPIENTS.test(text.replace(/^\|\s*/u, ''))) return at;
    if (AUTHORITY.test(text) && isCapitals(text)) return at;
    const next = lines[at + 1];
    if (
      END_OF_TEXT.test(text) &&
      next !== undefined &&
      next.row === null &&
      readMarker(next.sourced.text) === null
    ) {
      return at + 1;
    }
  }
  return to;
}

/** "PHỤ LỤC II" → "Phụ lục II", "KẾ HOẠCH" → "Kế hoạch" */
function capitalised(label: string): string {
  const words = label.split(' ');
  const small = words.map((word) => (/^(?:[IVXL]+|\p{Nd}.*|[A-Z])$/u.test(word) ? word : word.toLowerCase()));
  const text = small.join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
