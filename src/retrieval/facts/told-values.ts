import { fold } from '../../vietnamese/fold.ts';
import type { AnswerKind, AskedKinds } from './asked-kinds.ts';
import { type KeptText, keptText } from './kept-text.ts';
import { CAUSE, DAY, FIGURE, MONEY, NEED, PERSON, PLACE, SHARE, TIME, WHO } from './told-value-patterns.ts';

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

const TELLS: Readonly<Record<Exclude<AnswerKind, 'name'>, RegExp>> = {
  figure: FIGURE,
  money: MONEY,
  share: SHARE,
  time: TIME,
  day: DAY,
  person: PERSON,
  who: WHO,
  place: PLACE,
  cause: CAUSE,
  need: NEED,
};
/** Of these figures that count nothing are no values. */
const COUNTED: ReadonlySet<RegExp> = new Set([FIGURE, MONEY, SHARE]);

/** Looks in a printed text for what is asked for. What the question names itself (`content`, folded syllables) tells nothing. */
export function toldValues(
  text: string,
  { kinds, counted, named, ordinals }: AskedKinds,
  content: Pick<ReadonlySet<string>, 'has'>,
): ToldValues {
  const kept = keptText(text);
  const missing = new Set<AnswerKind>();
  const places: number[] = [];
  for (const kind of kinds) {
    const patterns = kind === 'name' ? named : [TELLS[kind]];
    const told = patterns.flatMap((pattern) => unsaid(valuesOf(pattern, kept), content));
    if (told.length === 0) missing.add(kind);
    places.push(...told);
  }
  return {
    missing,
    places,
    isCounted: counted.length === 0 || counted.some((noun) => counts(kept.once(foldedPlain), noun)),
    isNumbered: ordinals.length === 0 || ordinals.some((noun) => numberOf(noun).test(kept.folded)),
  };
}

/** A value of a text, and the folded syllables by which a question may have said it itself; none where it cannot. */
interface SaidValue {
  readonly start: number;
  readonly said: readonly string[];
}

function saidIn(pattern: RegExp, text: string): SaidValue[] {
  return Array.from(text.matchAll(pattern), ({ 0: printed, index, groups }) => {
    const said = groups?.name ?? (pattern === PERSON || /^\d/u.test(printed) ? printed : '');
    const syllables = said === '' ? [] : fold(said).split(/[^\p{L}\p{N}.,]+/u);
    return { start: index, said: syllables.filter((one) => one !== '') };
  });
}

/** Where the values begin that a question does not say itself. */
function unsaid(values: readonly SaidValue[], content: Pick<ReadonlySet<string>, 'has'>): number[] {
  return values
    .filter(({ said }) => said.length === 0 || !said.every((one) => content.has(one)))
    .map(({ start }) => start);
}

/** What a pattern finds in a text, of which figures that count nothing are left out where it is counted. */
function valuesOf(pattern: RegExp, kept: KeptText): readonly SaidValue[] {
  const found = kept.once(newValues);
  const known = found.get(pattern);
  if (known !== undefined) return known;
  const values = saidIn(pattern, COUNTED.has(pattern) ? kept.plain : kept.text);
  found.set(pattern, values);
  return values;
}

function newValues(): Map<RegExp, readonly SaidValue[]> {
  return new Map();
}

function foldedPlain({ plain }: KeptText): string {
  return fold(plain);
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
