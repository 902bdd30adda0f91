/** What a part of an English sentence is, as far as its place among the others goes. */
export type PartKind =
  | 'noun'
  | 'name'
  | 'verb'
  | 'participle'
  | 'number'
  | 'year'
  | 'which'
  | 'link'
  | 'other';

/** A part with what its order is told by. */
export interface Placed {
  readonly text: string;
  readonly source: string;
  readonly kind: PartKind;
  /** Whether it is said in Vietnamese: a code or name is not. */
  readonly isTerm: boolean;
  /** What stands between it and the part behind it. */
  readonly gap: string;
}

/** What stands before a participle that says which noun is meant: "the assigned tasks", "of concentrated zones". */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
  'the a an of all any each every some these those its their our for with by on about many much how which what no and or through via such other'.split(
    ' ',
  ),
);
/** What may stand between "which" and its noun. */
const AFTER_WHICH: ReadonlySet<string> = new Set('of the these those a an other'.split(' '));
/** "Which" behind its noun. */
const WHICH = 'nào';
/** "Whose", wherever it stands. */
export const WHOSE = 'của ai';

/**
 * Parts in the order of Vietnamese: a noun before what says which one it is ("smart data warehouse": "kho dữ liệu thông
 * minh"), numbers before both, and "which" and "what" behind their noun ("which digital platform": "nền tảng số nào").
 */
export function inVietnameseOrder<P extends Placed>(parts: readonly P[]): P[] {
  const ordered: P[] = [];
  let which: P | null = null;
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part === undefined) break;
    const end = endOfPhrase(parts, at);
    if (end > at) {
      ordered.push(...turned(parts.slice(at, end)), ...(which === null ? [] : [which]));
      which = null;
      at = end;
    } else if (part.kind === 'which' && leadsToNoun(parts, at + 1)) {
      which = { ...part, text: part.text === WHOSE ? WHOSE : WHICH };
      at += 1;
    } else {
      ordered.push(part);
      at += 1;
    }
  }
  return which === null ? ordered : [...ordered, which];
}

/** Whether a noun follows, past an article or a number. */
function leadsToNoun(parts: readonly Placed[], from: number): boolean {
  let at = from;
  while (parts[at]?.kind === 'number' || AFTER_WHICH.has(parts[at]?.source ?? '')) at += 1;
  return endOfPhrase(parts, at) > at;
}

/** Where the noun phrase that begins at a place ends; the place itself where none does. */
function endOfPhrase(parts: readonly Placed[], start: number): number {
  let end = start;
  while (isInPhrase(parts, end, start)) {
    end += 1;
    if (!isBeside(parts[end - 1])) break;
  }
  return end;
}

function isInPhrase(parts: readonly Placed[], at: number, start: number): boolean {
  const part = parts[at];
  if (part === undefined) return false;
  if (part.kind === 'noun' || part.kind === 'name') return true;
  const next = parts[at + 1];
  const isBeforeNoun = isBeside(part) && next !== undefined && SAID.has(next.kind);
  if (part.kind === 'year') return isBeforeNoun;
  return part.kind === 'participle' && isBeforeNoun && at === start && saysWhichFollows(parts[at - 1]);
}

const SAID: ReadonlySet<PartKind> = new Set(['noun', 'name']);

function saysWhichFollows(before: Placed | undefined): boolean {
  if (before === undefined || before.kind === 'number' || before.kind === 'which') return true;
  return BEFORE_PARTICIPLE.has(before.source);
}

/** Quotation marks part no phrase: `"digital core commune" model`. */
function isBeside(part: Placed | undefined): boolean {
  return part !== undefined && part.gap.replace(/["“”«»'‘’-]/gu, '').trim() === '';
}

/** The last is what it is about; a phrase that ends in a name stays ("commune Tay Son"). */
function turned<P extends Placed>(phrase: readonly P[]): readonly P[] {
  const last = phrase.at(-1);
  if (
    last === undefined ||
    (!last.isTerm && !phrase.every((part) => part === last || ADJECTIVES.has(part.source)))
  )
    return phrase;
  if (BEHIND_UNIT.has(last.source)) return [...turned(phrase.slice(0, -1)), last];
  return numbersFirst(phrase.toReversed());
}

/** What stands behind an amount in Vietnamese too: "two months late", "three metres high". */
const BEHIND_UNIT: ReadonlySet<string> = new Set(
  'late later early earlier old long longer high higher wide deep thick lower shorter overdue'.split(' '),
);

/** What stands before a name without being what it is called: "the new Gia Lai". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'new old former modern whole entire central smart digital green'.split(' '),
);

/** A number in a name stays before its noun: the "6 clear" principles are "nguyên tắc 6 rõ". */
function numbersFirst<P extends Placed>(phrase: readonly P[]): readonly P[] {
  const ordered: P[] = [];
  for (const part of phrase) {
    if (/^\d+$/u.test(part.text)) ordered.splice(Math.max(0, ordered.length - 1), 0, part);
    else ordered.push(part);
  }
  return ordered;
}
