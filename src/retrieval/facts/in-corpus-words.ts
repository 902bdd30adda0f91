import { type EnglishPart, partsInVietnamese } from '../../question/glossary.ts';
import { IDLE_WORDS, LINK_WORDS, OWNER_WORDS } from '../../question/glossary-terms/idle-words.ts';
import type { AskedPeriod, Question } from '../../question/question.ts';
import { yearOf } from '../../vietnamese/calendar.ts';
import { chosenWays, standsBeside } from './chosen-ways.ts';
import { periodInVietnamese } from './english-times.ts';
import { type Known, withInitialsSpelledOut } from './initialisms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writtenNames } from './written-names.ts';

/**
 * An English question in the words of the documents: terms of the glossary and turns that ask in Vietnamese, each in the way
 * that the documents say it; times as they write them; names and codes as they are. Words that say nothing are left out; one
 * that neither the glossary nor the documents hold stays ("price of petrol"), so that nothing is found that does not hold it.
 * In a Vietnamese question short forms that no list knows are spelled out; the rest stays as it is.
 */
export function inCorpusWords(asked: Question, known: Known): Question {
  const question = withInitialsSpelledOut(asked, known);
  if (question.language !== 'en') return question;
  const { vocabulary } = known;
  const { period } = question;
  const parts = saidParts(aboutMentions(question), vocabulary);
  return {
    ...question,
    period: period === null ? null : { ...period, printed: timeInVietnamese(period, question.about) },
    topic: topicWords(question.topic.join(' '), vocabulary),
    about: parts.map(({ text }) => text).join(' '),
    otherWays: new Map(parts.flatMap(({ text, others }) => (others.length === 0 ? [] : [[text, others]]))),
  };
}

/** A time as documents write it. That of a document or meeting says which one is meant: its year is enough ("the July 2025 notice"). */
function timeInVietnamese(asked: AskedPeriod, about: string): string {
  const { printed, period } = asked;
  if (printed === '') return '';
  const at = about.indexOf(printed);
  const [before, after] = [about.slice(0, Math.max(0, at)), about.slice(at + printed.length)];
  const isOfPaper = at >= 0 && (PAPER_BEFORE.test(before) || PAPER_BEHIND.test(after));
  return isOfPaper ? `năm ${yearOf(period.from)}` : periodInVietnamese(asked);
}

const PAPER =
  '(?:conclusion|notice|meeting|session|decision|letter|report|document|minutes|resolution|conference)';
const PAPER_BEHIND = new RegExp(`^(?:['’]s)?\\s+${PAPER}(?!\\p{L})`, 'iu');
const PAPER_BEFORE = new RegExp(
  `(?<!\\p{L})${PAPER}\\s+(?:(?:held|issued|dated)\\s+)?(?:of|on|in|from|dated)\\s+(?:the\\s+)?$`,
  'iu',
);

/** The parts of a question outside the names of agencies and documents of the corpus and times, and these as the documents write them. */
function aboutMentions(question: Question): EnglishPart[] {
  const { about } = question;
  const found = mentionsOf(question)
    .map((mention) => ({ ...mention, start: about.indexOf(mention.printed) }))
    .filter(({ start, printed }) => start >= 0 && printed !== '')
    .sort((a, b) => a.start - b.start);
  const parts: EnglishPart[] = [];
  let at = 0;
  for (const { start, printed, written } of found) {
    if (start < at) continue;
    parts.push(...partsInVietnamese(about.slice(at, start)), named(written));
    at = start + printed.length;
  }
  return [...parts, ...partsInVietnamese(about.slice(at))];
}

interface Mention {
  readonly printed: string;
  readonly written: string;
}

function mentionsOf({ about, agencies, documents, period, alsoPeriods }: Question): Mention[] {
  const names = [...agencies, ...documents].filter(({ candidates }) => candidates.length > 0);
  const times = [period, ...alsoPeriods].filter((asked) => asked !== null);
  return [
    ...names.map(({ printed }) => ({ printed, written: printed })),
    ...times.map((asked) => ({ printed: asked.printed, written: timeInVietnamese(asked, about) })),
  ];
}

function named(text: string): EnglishPart {
  return { text, source: '', isTerm: true, others: [], kind: 'number' };
}

/** Parts as they are said: idle words left out, a break where the documents put two terms never side by side. */
function saidParts(parts: readonly EnglishPart[], vocabulary: Vocabulary): EnglishPart[] {
  const content = chosenWays(parts.filter((part) => !isIdle(part)).map(asLink), vocabulary);
  const said: EnglishPart[] = [];
  writtenNames(content, vocabulary).forEach((part, at, all) => {
    const before = all[at - 1];
    if (part.text === '' || (part.text === LINK && said.at(-1)?.text === LINK)) return;
    if (before !== undefined && areApart(before, part, vocabulary)) said.push(named(LINK));
    said.push(part);
  });
  return said;
}

/** A term beside one that the documents never put there. */
function areApart(before: EnglishPart, part: EnglishPart, vocabulary: Vocabulary): boolean {
  const areTerms = [before, part].every(
    ({ isTerm, kind }) => isTerm && (kind === 'noun' || kind === 'verb' || kind === 'participle'),
  );
  return areTerms && !standsBeside(before.text, part.text, vocabulary);
}

/** A word that stands between others: neighbours on its two sides are none. */
const LINK = 'của';

function asLink(part: EnglishPart): EnglishPart {
  return !part.isTerm && LINK_WORDS.has(part.source) ? { ...part, text: LINK } : part;
}

function isIdle({ isTerm, source, kind }: EnglishPart): boolean {
  return !isTerm && kind !== 'name' && (IDLE_WORDS.has(source) || /[a-z]{3}ly$/u.test(source));
}

/** What a list of tasks is narrowed by: terms, names and words that the documents hold. Others are left out where enough is left. */
function topicWords(topic: string, vocabulary: Vocabulary): string[] {
  const parts = chosenWays(partsInVietnamese(topic), vocabulary).filter(
    (part) =>
      !isIdle(part) &&
      !LINK_WORDS.has(part.source) &&
      !OWNER_WORDS.has(part.source) &&
      part.kind !== 'which' &&
      part.kind !== 'other',
  );
  const held = parts.filter(
    ({ text, isTerm }) =>
      isTerm || vocabulary.words(text).every(({ folded }) => vocabulary.documentFrequency(folded) > 0),
  );
  const others = partsInVietnamese(topic).filter(
    (part) => !part.isTerm && part.kind === 'other' && !isIdle(part),
  );
  return (held.length > 0 && others.length <= held.length ? held : [...parts, ...others]).map(
    ({ text }) => text,
  );
}
