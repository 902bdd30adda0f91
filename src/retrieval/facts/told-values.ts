import { fold } from '../../vietnamese/fold.ts';
import type { AnswerKind, AskedKinds } from './asked-kinds.ts';
import {
  CAUSE,
  DAY,
  FIGURE,
  ITEM_NUMBER,
  MONEY,
  NEED,
  NO_COUNT,
  PERSON,
  PLACE,
  SHARE,
  TIME,
  WHO,
} from './told-value-patterns.ts';

/** What a stretch of text tells of what a question asks for. */
export interface ToldValues {
  /** Kinds that are asked for, of which nothing stands there. */
  readonly missing: ReadonlySet<AnswerKind>;
  /** Whether a figure stands beside a noun that is counted; true where none is. */
  readonly isCounted: boolean;
  /** Whether a noun whose number is asked for has one; true where none is. */
  readonly isNumbered: boolean;
  /** Offsets of what is told. */
  readonly places: readonly number[];
}

const TELLS: Readonly<Record<Exclude<AnswerKind, 'name' | 'figure' | 'money' | 'share'>, RegExp>> = {
  time: TIME,
  day: DAY,
  person: PERSON,
  who: WHO,
  place: PLACE,
  cause: CAUSE,
  need: NEED,
};

/** Looks in a printed text for what is asked for. What the question names itself (`content`, folded syllables) tells nothing. */
export function toldValues(
  text: string,
  { kinds, counted, named, ordinals }: AskedKinds,
  content: Pick<ReadonlySet<string>, 'has'>,
): ToldValues {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replace(ITEM_NUMBER, blank).replaceAll(NO_COUNT, blank);
  const missing = new Set<AnswerKind>();
  const places: number[] = [];
  const take = (kind: AnswerKind, found: readonly number[]) => {
    if (found.length === 0) missing.add(kind);
    places.push(...found);
  };
  for (const kind of kinds) {
    if (kind === 'name')
      take(
        kind,
        named.flatMap((tells) => startsOf(tells, text, content)),
      );
    else if (kind === 'figure') take(kind, startsOf(FIGURE, plain, content));
    else if (kind === 'money') take(kind, startsOf(MONEY, plain, content));
    else if (kind === 'share') take(kind, startsOf(SHARE, plain, content));
    else take(kind, startsOf(TELLS[kind], text, content));
  }
  // Folding takes as long as all patterns together, and few questions need it.
  const folded = counted.length === 0 ? '' : fold(plain);
  const bare = ordinals.length === 0 ? '' : fold(text);
  return {
    missing,
    places,
    isCounted: counted.length === 0 || counted.some((noun) => counts(folded, noun)),
    isNumbered: ordinals.length === 0 || ordinals.some((noun) => numberOf(noun).test(bare)),
  };
}

function startsOf(pattern: RegExp, text: string, content: Pick<ReadonlySet<string>, 'has'>): number[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: printed, index, groups }) => {
    const said = groups?.name ?? (pattern === PERSON || /^\d/u.test(printed) ? printed : '');
    if (said === '') return [index];
    const syllables = fold(said)
      .split(/[^\p{L}\p{N}.,]+/u)
      .filter((one) => one !== '');
    return syllables.length > 0 && syllables.every((one) => content.has(one)) ? [] : [index];
  });
}

/** "Điều 13" · "tháng thứ 3" · "cấp độ 3" · "số 153/KH-UBND" */
function numberOf(noun: string): RegExp {
  if (noun === 'so') return /so\s*:?\s*\d|\d+\s*[/-]\s*[a-z]{2}/u;
  return new RegExp(`(?<![a-z])${noun}\\s+(?:(?:thu|so|do)\\s+)?(?:\\d|[ivx]+(?![a-z]))`, 'u');
}

/** Whether a figure of a folded text is of a noun of one or two syllables, or of its first syllable. */
function counts(folded: string, noun: string): boolean {
  const [first = noun] = noun.split(' ');
  return [...figurePatterns(noun), ...figurePatterns(first)].some((pattern) => pattern.test(folded));
}

/** Nouns whose patterns are kept: those of the questions that were asked last. */
const MOST_KEPT = 200;
const keptPatterns = new Map<string, readonly RegExp[]>();

/** A figure before the noun ("204 trạm", "164,5 tỷ đồng") or behind it ("số trạm: 204"); made once for each noun. */
function figurePatterns(noun: string): readonly RegExp[] {
  const known = keptPatterns.get(noun);
  if (known !== undefined) return known;
  const patterns = [
    new RegExp(`\\d[\\d.,]*%?\\s*(?:[a-z]+\\s+){0,3}${noun}(?![a-z])`, 'u'),
    new RegExp(
      `(?<![a-z])${noun}(?:\\s+[a-z-]+){0,2}(?::|\\s+(?:la|dat|gom|co|tren|hon|gan|khoang|len|toi|duoc))\\s+\\d`,
      'u',
    ),
  ];
  if (keptPatterns.size >= MOST_KEPT) keptPatterns.clear();
  keptPatterns.set(noun, patterns);
  return patterns;
}
