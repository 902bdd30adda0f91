import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { FoundAgency } from './agency-find.ts';

/** A stretch of a cell that names one owner. */
export interface OwnerPiece {
  readonly printed: string;
  /** Ids it can mean; empty when nobody knows the name. */
  readonly ids: readonly string[];
}

interface Piece {
  start: number;
  end: number;
  readonly ids: readonly string[];
}

const SEPARATOR = /[,;\n]/u;
/** Words between owners that name nobody: "Đề nghị Sở Y tế chủ trì, phối hợp với …". Folded. */
const CONNECTOR =
  /^(?:[\s.,;:()*•+/–-]|\p{N}+[.)]|(?:va|cung|cung voi|voi|cac|do|giao|de nghi|gom|bao gom|chu tri|phoi hop|phoi hop voi|thuc hien|lam dau moi|la co quan chu tri|and|the|with)(?![\p{L}\p{N}]))*$/u;
/** "Trung tâm X thuộc | Sở Y tế": what follows says only where the first belongs. Folded. */
const BELONGING = /(?:^|[\s(])(?:thuoc|truc thuoc|cua|qua|thong qua|tai)\s*$/u;
const OPEN_PARENTHESIS = /\([^)]*$/u;
/** What qualifies the owner before it to the end of the list: "các địa phương | Bắc Ninh, An Giang", "… | là chủ quản CSDL, …". */
const GOES_ON =
  /^\s*:?\s*(?:\p{Lu}|(?:là|thuộc|có|được|trong|gồm|như|theo)(?!\p{L})|(?:ven|dọc|giáp|vùng|thuộc)\s\p{Ll}+\s\p{Lu})/u;
/** A name that begins with the noun of a body is one of its own; "Tài chính" after a dash is half of one. */
const NOUN_OF_BODY =
  /^(?:Sở|Bộ|Ban|UBND|Ủy ban|Uỷ ban|HĐND|Công an|Thanh tra|Văn phòng|Cục|Chi cục|Tỉnh|Viện|Hội)(?!\p{L})/u;
const EDGES = /^[\s.,;:*•+/–-]+|[\s.,;:*•+/–-]+$/gu;

/**
 * Splits a cell or phrase into the owners it names, given the agencies found in it. Words that no agency covers are
 * kept: beside the agency they qualify, or as an owner of their own.
 */
export function splitOwners(cell: string, found: readonly FoundAgency[]): OwnerPiece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const agency of found) {
    const rest = readBetween(cell, at, agency.coverStart, pieces);
    const last = pieces.at(-1);
    if (rest === 'belongs' && last) last.end = closed(cell, agency.end);
    else if (last && goesOnIn(cell, last, agency)) last.end = agency.end;
    else pieces.push({ start: agency.start, end: agency.end, ids: agency.ids });
    at = pieces.at(-1)?.end ?? agency.end;
  }
  readBetween(cell, at, cell.length, pieces);
  return pieces.map(({ start, end, ids }) => ({ printed: tidy(cell.slice(start, end)), ids }));
}

/** "Chi cục | Hải quan khu vực" · "Phòng Kế hoạch - | Tài chính": a name that nobody knows and that goes on with one that is known. */
function goesOnIn(cell: string, last: Piece, agency: FoundAgency): boolean {
  const name = cell.slice(last.start, agency.coverStart);
  const isName = /^\s*\p{Lu}[\p{L} ]*$/u.test(name);
  const isHalf = /^\s*\p{Lu}[\p{L} ]*\s[-–]\s$/u.test(name) && !NOUN_OF_BODY.test(cell.slice(agency.start));
  return last.ids.length === 0 && (isName || isHalf) && agency.coverStart === agency.start;
}

/**
 * Reads the words between two agencies (or an end of the cell). The part that touches the agency before belongs to it,
 * parts between separators are owners that nobody knows; 'belongs' says that the next agency only qualifies these.
 */
function readBetween(cell: string, from: number, to: number, pieces: Piece[]): 'belongs' | 'apart' {
  const isLast = to === cell.length;
  const parts = partsBetween(cell, from, to);
  let absorbs = false;
  for (const [index, part] of parts.entries()) {
    const words = cell.slice(part.start, part.end);
    const isTail = index === parts.length - 1 && !isLast;
    const last = pieces.at(-1);
    if (isTail && endsOpen(words)) {
      if (index === 0 && last && from > 0) last.end = part.end;
      else pieces.push({ ...part, ids: [] });
      return 'belongs';
    }
    if (CONNECTOR.test(fold(words))) continue;
    if (index === 0 && last && from > 0) {
      last.end = part.end;
      absorbs = !isTail && GOES_ON.test(words);
    } else if (last && (absorbs || (last.ids.length === 0 && continues(words)))) last.end = part.end;
    else pieces.push({ ...part, ids: [] });
  }
  return 'apart';
}

function partsBetween(cell: string, from: number, to: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const character = cell.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !SEPARATOR.test(character)) continue;
    parts.push({ start, end: at });
    start = at + 1;
  }
  return [...parts, { start, end: to }];
}

function endsOpen(words: string): boolean {
  return BELONGING.test(fold(words)) || OPEN_PARENTHESIS.test(words);
}

function closed(cell: string, end: number): number {
  const after = /^[^(),;]*\)/u.exec(cell.slice(end));
  return after ? end + after[0].length : end;
}

function continues(words: string): boolean {
  return /^\s*\p{Ll}/u.test(words);
}

function tidy(words: string): string {
  return collapseSpace(words).replace(EDGES, '');
}
