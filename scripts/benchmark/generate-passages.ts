import type { DirectiveKind } from '../../src/directive/directive.ts';
import { KIND_NAMES } from '../../src/directive/kind.ts';
import { Random } from './random.ts';
import type { Grammar, Segment } from './read-grammar.ts';
import { fillSlots } from './slots.ts';

/** A passage that no document holds, in the words of those that are held. */
export interface GeneratedPassage {
  /** "<document>#<n>", as the index names passages. */
  readonly id: string;
  readonly locator: string;
  readonly headings: readonly string[];
  readonly text: string;
}

export interface GeneratedDocument {
  readonly id: string;
  readonly kind: DirectiveKind;
  /** "812/KH-UBND" */
  readonly number: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly subject: string;
  readonly passages: readonly GeneratedPassage[];
}

const PASSAGES_A_DOCUMENT = 200;
/** Passages under one list of headings. */
const SECTION = 8;
const KINDS: readonly DirectiveKind[] = ['thong-bao', 'quyet-dinh', 'ke-hoach', 'bao-cao', 'cong-van'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * `count` passages in documents of 200, the same for the same seed: each has the shape and length of a passage of the
 * corpus, its clauses are new ones that cross over from real ones, and agencies, numbers, days and figures are others.
 */
export function* generatePassages(
  grammar: Grammar,
  { count, seed }: { readonly count: number; readonly seed: number },
): Generator<GeneratedDocument> {
  const random = new Random(seed);
  for (let from = 0, n = 1; from < count; from += PASSAGES_A_DOCUMENT, n++) {
    yield generateDocument(grammar, random, { n, size: Math.min(PASSAGES_A_DOCUMENT, count - from) });
  }
}

function generateDocument(
  grammar: Grammar,
  random: Random,
  { n, size }: { readonly n: number; readonly size: number },
): GeneratedDocument {
  const kind = random.pick(KINDS);
  const [year, month, day] = [random.between(2020, 2026), random.between(1, 12), random.between(1, 28)];
  const number = kind === 'cong-van' ? `${n}/UBND-KGVX` : `${n}/${KIND_NAMES[kind].abbreviations[0]}-UBND`;
  const id = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}-${kind}-${n}`;
  const subject = `Về ${clausesOf(grammar, random, 18)}`;
  const passages: GeneratedPassage[] = [];
  let headings: string[] = [];
  for (let at = 0; at < size; at++) {
    if (at % SECTION === 0) headings = headingsOf(grammar, random);
    const text = textOf(grammar, random, random.pick(grammar.templates));
    passages.push({ id: `${id}#${at}`, locator: locatorOf(at), headings, text });
  }
  return { id, kind, number, year, month, day, subject, passages };
}

/** "mục II.3.b"-like: sections of eight, ten sections a part. */
function locatorOf(at: number): string {
  const section = Math.floor(at / SECTION);
  return `mục ${ROMAN[Math.floor(section / 10)] ?? 'X'}.${(section % 10) + 1}.${(at % SECTION) + 1}`;
}

function headingsOf(grammar: Grammar, random: Random): string[] {
  const headings = random.pick(grammar.headings).map((text) => fillSlots(text, grammar.names, random));
  return headings.length === 0 ? [] : [...headings.slice(0, -1), capital(clausesOf(grammar, random, 12))];
}

function textOf(grammar: Grammar, random: Random, template: readonly Segment[]): string {
  const stretches = template.map(({ label, words, fixed }) => {
    const text = fixed === null ? capital(clausesOf(grammar, random, words)) : fixed;
    return fillSlots(label + text, grammar.names, random).trim();
  });
  return `${stretches.join('; ')}.`;
}

/** Clauses until there are about as many words as asked for. */
function clausesOf(grammar: Grammar, random: Random, words: number): string {
  let text = '';
  for (let count = 0; count < words; ) {
    const room = words - count;
    const clause = grammar.clauses.walk(random);
    const kept = clause.length > room + 6 ? clause.slice(0, room) : clause;
    const joint = text === '' ? '' : random.pick(grammar.joints);
    text += joint + (joint.startsWith('.') ? capital(kept.join(' ')) : kept.join(' '));
    count += kept.length;
  }
  return fillSlots(text, grammar.names, random);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
