import { type EnglishPart, partsInVietnamese } from '../../question/glossary.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Passages that a word may stand in and still tell by itself what is asked about: "STEM". */
const SPECIFIC = 12;
/** Share of the words left of an English question that the documents must hold. */
const HELD = 0.5;

/**
 * An English question in the words of the documents: terms of the glossary and words that ask in Vietnamese, names and
 * codes as they are. English words that neither the glossary nor the documents hold are left out where the rest says what
 * is asked about; where it does not ("price of petrol") they stay, and nothing will be found. A Vietnamese question stays
 * as it is.
 */
export function inCorpusWords(question: Question, vocabulary: Vocabulary): Question {
  if (question.language !== 'en') return question;
  const reword = (text: string) => heldWords(asking(partsInVietnamese(text)), vocabulary);
  return { ...question, topic: reword(question.topic.join(' ')), about: aboutMentions(question, reword) };
}

/** Rewords a question outside the names of agencies and documents of the corpus. */
function aboutMentions(
  { about, agencies, documents }: Question,
  reword: (text: string) => readonly string[],
): string {
  const names = [...agencies, ...documents]
    .filter(({ candidates, printed }) => candidates.length > 0 && printed !== '')
    .map(({ printed }) => printed);
  const found = names
    .map((name) => ({ start: about.indexOf(name), name }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const parts: string[] = [];
  for (const { start, name } of found) {
    if (start < at) continue;
    parts.push(...reword(about.slice(at, start)), name);
    at = start + name.length;
  }
  return [...parts, ...reword(about.slice(at))].join(' ');
}

/** The words of a text without English ones that the documents do not hold, if enough is left. */
function heldWords(parts: readonly EnglishPart[], vocabulary: Vocabulary): string[] {
  const words = parts.filter(({ text }) => !IDLE.has(text.toLowerCase()));
  const content = words.filter(({ text }) => !LINKS.has(text.toLowerCase()) && !ASKING.has(text));
  const held = content.filter(
    (word, at) => isHeld(word, vocabulary) || (at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text)),
  );
  const syllables = held.flatMap(({ text }) => text.split(' '));
  const isSpecific =
    syllables.some((word) => vocabulary.documentFrequency(fold(word)) <= SPECIFIC) || syllables.length > 2;
  const keepsEnough = held.length >= content.length * HELD;
  const kept =
    isSpecific && keepsEnough
      ? words.filter((word) => !content.includes(word) || held.includes(word))
      : words;
  return kept.map(({ text }) => (LINKS.has(text.toLowerCase()) ? LINK : text));
}

/** A term of the glossary, or a name, code or rare word that stands in the documents. A name that does not is no word to leave out. */
function isHeld({ text, isTerm }: EnglishPart, vocabulary: Vocabulary): boolean {
  if (isTerm) return true;
  const folded = fold(text);
  if (vocabulary.documentFrequency(folded) === 0) return false;
  return (
    !isSyllable(folded) || /\p{Lu}{2}|\d/u.test(text) || vocabulary.documentFrequency(folded) <= SPECIFIC
  );
}

/** Words that ask, in Vietnamese; "which" and "what" stand behind their noun there. */
function asking(parts: readonly EnglishPart[]): EnglishPart[] {
  const said: EnglishPart[] = [];
  let which: EnglishPart | null = null;
  parts.forEach((part, at) => {
    const word = part.text.toLowerCase();
    const isNoun = part.isTerm && which !== null;
    if (!part.isTerm && which !== null) {
      said.push(which);
      which = null;
    }
    if (word === 'how' && MANY.has(parts[at + 1]?.text.toLowerCase() ?? '')) said.push(asked('bao nhiêu'));
    else if (MANY.has(word) && parts[at - 1]?.text.toLowerCase() === 'how') return;
    else if (!part.isTerm && (word === 'which' || word === 'what')) {
      which = asked(parts[at + 1]?.isTerm === true ? 'nào' : 'gì');
    } else {
      const turn = part.isTerm ? undefined : TURNS.get(word);
      said.push(turn === undefined ? part : asked(turn));
    }
    if (isNoun && which !== null && parts[at + 1]?.isTerm !== true) {
      said.push(which);
      which = null;
    }
  });
  return which === null ? said : [...said, which];
}

function asked(text: string): EnglishPart {
  return { text, isTerm: false };
}

const MANY: ReadonlySet<string> = new Set(['many', 'much']);
const TURNS: ReadonlyMap<string, string> = new Map([
  ['who', 'ai'],
  ['whom', 'ai'],
  ['when', 'khi nào'],
  ['where', 'ở đâu'],
  ['why', 'vì sao'],
  ['how', 'thế nào'],
]);
const ASKING: ReadonlySet<string> = new Set(['bao nhiêu', 'nào', 'gì', ...TURNS.values()]);
/** Words that stand between others: neighbours on their two sides are none. */
const LINK = 'của';
const LINKS: ReadonlySet<string> = new Set(
  'the of is are was were in on at to for by does do did has have had there and or with about'.split(' '),
);
/** Words that say nothing about it. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'a an tell me please be been being it its this that these those our we you i should must will would can could from into ' +
    'under as due number responsible charge lead leads deadline agency agencies department departments office unit ' +
    'run runs make makes made exist exists hold holds held list'
  ).split(' '),
);
