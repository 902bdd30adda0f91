import { inVietnamese } from '../../question/glossary.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Passages that a word may stand in and still tell by itself what is asked about: "STEM". */
const SPECIFIC = 12;
/** Share of the words left of an English question that the documents must hold. */
const HELD = 0.5;

/**
 * An English question in the words of the documents: terms of the glossary in Vietnamese, names and codes as they are.
 * English words that neither the glossary nor the documents hold are left out where the rest says what is asked about;
 * where it does not ("price of petrol") they stay, and nothing will be found. A Vietnamese question stays as it is.
 */
export function inCorpusWords(question: Question, vocabulary: Vocabulary): Question {
  if (question.language !== 'en') return question;
  const topic = heldWords(inVietnamese(question.topic.join(' ')), vocabulary);
  const about = aboutMentions(question, (text) => heldWords(inVietnamese(text), vocabulary).join(' '));
  return { ...question, topic, about };
}

/** Rewords a question outside the names of agencies and documents. */
function aboutMentions({ about, agencies, documents }: Question, reword: (text: string) => string): string {
  const names = [...agencies, ...documents].map(({ printed }) => printed).filter((name) => name !== '');
  const found = names
    .map((name) => ({ start: about.indexOf(name), name }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const parts: string[] = [];
  for (const { start, name } of found) {
    if (start < at) continue;
    parts.push(reword(about.slice(at, start)), name);
    at = start + name.length;
  }
  return [...parts, reword(about.slice(at))].join(' ');
}

/** The words of a text without English ones that the documents do not hold, if enough is left. */
function heldWords(text: string, vocabulary: Vocabulary): string[] {
  const words = syllables(text)
    .map((syllable) => syllable.text)
    .filter((word) => !IDLE.has(word.toLowerCase()));
  const content = words.filter((word) => !isFunctionWord(word));
  const strange = content.filter((word) => !isHeld(word, vocabulary));
  const held = content.filter((word) => isHeld(word, vocabulary));
  const isSpecific =
    held.some((word) => vocabulary.documentFrequency(fold(word)) <= SPECIFIC) || held.length > 2;
  const keepsEnough = held.length >= content.length * HELD;
  if (strange.length === 0 || !isSpecific || !keepsEnough) return words;
  return words.filter((word) => !strange.includes(word));
}

/** A word with Vietnamese letters is of the glossary; one without must stand in the documents, and be no common syllable. */
function isHeld(word: string, vocabulary: Vocabulary): boolean {
  const folded = fold(word);
  if (folded !== word.toLowerCase()) return true;
  return (
    vocabulary.hasMarked(folded) && (vocabulary.documentFrequency(folded) <= SPECIFIC || /\d/u.test(word))
  );
}

/** Words of asking that help to see what kind of answer is wanted. */
const TURNS = new Set(
  'the of is are was were what which who whom how many much when where in on at to for by does do did has have had there and or with about'.split(
    ' ',
  ),
);
/** Words that say nothing about it. */
const IDLE = new Set(
  (
    'a an tell me please be been being it its this that these those our we you i should must will would can could from into ' +
    'under as due number task tasks responsible charge lead leads deadline agency agencies department departments office unit ' +
    'run runs build builds make makes made exist exists hold holds'
  ).split(' '),
);

function isFunctionWord(word: string): boolean {
  return TURNS.has(word.toLowerCase());
}
