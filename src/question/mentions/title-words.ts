import type { Directive, DirectiveKind } from '../../directive/directive.ts';
import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';

// What a title says before "của …", "về …": "Hoạt động 06 tháng cuối năm 2026".
const TITLE_REST = /(?<!\p{L})(?:cua|ve|tai|theo|thuc\s+hien|trien\s+khai|tren\s+dia\s+ban)(?!\p{L})/u;
// "Ban hành Kế hoạch hoạt động …" is the title of a decision; the plan's own words follow its kind.
const ISSUES = /^(?:ban\s+hanh|phe\s+duyet)\s+/u;

/** A syllable as titles and questions are compared: folded, "06" as "6". */
export function titleSyllable(text: string): string {
  return fold(text).replace(/^0+(?=\d)/u, '');
}

/** The naming words of the titles by which a document can be called, for one kind (null: any). Compared by `titleSyllable`. */
export function titleHeads(directive: Directive, kind: DirectiveKind | null): string[][] {
  const titles = [
    ...(kind === null || directive.kind === kind ? [directive.subject ?? ''] : []),
    ...directive.parts.filter((part) => kind === null || part.kind === kind).map(({ title }) => title),
  ];
  return titles.map(headOf).filter((head) => head.length > 0);
}

function headOf(title: string): string[] {
  const folded = fold(title).replace(ISSUES, '');
  const rest = TITLE_REST.exec(folded);
  const head = rest === null ? folded : folded.slice(0, rest.index);
  return syllables(head).map(({ text }) => titleSyllable(text));
}
