import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { coverageOf, creditsOf, searched } from '../facts/coverage.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { leadInOf, openingFilter, wantedTopic } from '../topic.ts';

/** A heading that says so much of a matter is the one on it: all that stands under it is meant. */
const HEADED = 0.8;
/** Of two matters each must say so much of what is asked about, and a row so much of one of them. */
const SHARE = 0.3;
const PART = 0.7;
const FEWEST = 2;

type MatterLibrary = Pick<Library, 'reader'>;

/**
 * Tells whether a task is about a matter: what stands under the heading on it, and rows that are on it themselves; where there is
 * no such heading, rows that say most of it first. Of "A và B" those of either.
 */
export function matterFilter(
  question: Pick<Question, 'text'>,
  topic: readonly string[],
  library: MatterLibrary,
): (task: Task) => boolean {
  const vocabulary = vocabularyOf(library.reader);
  const parts = partsOf(question, topic, library);
  const ofParts = parts.map((part) => openingFilter(part, vocabulary, PART));
  const isHeading = headingFilter(topic, library);
  const isHeaded = library.reader.tasks().some(isHeading);
  const whole = openingFilter(topic, vocabulary, isHeaded ? HEADED : undefined);
  return (task) => isHeading(task) || whole(task) || ofParts.some((isAbout) => isAbout(task));
}

// "việc liên quan | hạ tầng số và dữ liệu": matters side by side
const ON_MATTERS = /(?<!\p{L})(?:lien quan|ve|thuoc|doi voi|on|about|regarding|related to)(?!\p{L})/u;
/** Each says something, one of them perhaps with common words ("dữ liệu"). */
const SIDE_SHARE = 0.2;

/** Tells whether a task is on one of several matters that a question names side by side; null where it names no such. */
export function eitherMatter(
  question: Pick<Question, 'text'>,
  topic: readonly string[],
  library: MatterLibrary,
): ((task: Task) => boolean) | null {
  if (!ON_MATTERS.test(fold(question.text))) return null;
  const parts = partsOf(question, topic, library, SIDE_SHARE);
  const filters = parts.map((part) => openingFilter(part, vocabularyOf(library.reader), HEADED));
  return filters.length === 0 ? null : (task) => filters.some((isAbout) => isAbout(task));
}

/** Tells whether a task stands under a heading, or behind "Về …:", that is on a matter. */
export function headingFilter(topic: readonly string[], { reader }: MatterLibrary): (task: Task) => boolean {
  const vocabulary = vocabularyOf(reader);
  const wanted = wantedTopic(withoutVerb(topic), vocabulary);
  const known = new Map<string, boolean>();
  const isOn = (heading: string): boolean => {
    const held = () => creditsOf(wanted, searched(vocabulary.words(heading)), vocabulary);
    const is = known.get(heading) ?? (wanted.length >= FEWEST && coverageOf(wanted, held()) >= HEADED);
    known.set(heading, is);
    return is;
  };
  return (task) => [task.group, leadInOf(task)].some((heading) => heading !== null && isOn(heading));
}

const GENERAL_VERBS =
  /^(?:bao dam|dam bao|thuc hien|trien khai|day manh|day nhanh|tang cuong|thuc day|giai quyet|to chuc|lam)\s/u;

/** "bảo đảm | cát cho dự án cao tốc": headings name the matter, not that something is done about it. */
function withoutVerb(topic: readonly string[]): readonly string[] {
  const verb = GENERAL_VERBS.exec(fold(`${topic.join(' ')} `))?.[0].trim();
  const left = verb === undefined ? topic : topic.slice(verb.split(' ').length);
  return left.length >= FEWEST ? left : topic;
}

const JOINS = /(?:^|[^\p{L}])(?:va|hoac|cung|lan|and|or)(?:[^\p{L}]|$)|,/u;

/** "tàu du lịch | và | vịnh Hạ Long": the matters of which either is meant; none where one alone says too little. */
function partsOf(
  { text }: Pick<Question, 'text'>,
  topic: readonly string[],
  { reader }: MatterLibrary,
  least = SHARE,
): readonly (readonly string[])[] {
  const vocabulary = vocabularyOf(reader);
  const weightOf = (words: readonly string[]) =>
    wantedTopic(words, vocabulary).reduce((sum, { weight }) => sum + weight, 0);
  const parts = splitAtJoins(fold(text), topic);
  const all = weightOf(topic);
  const isWhole = (part: readonly string[]) => part.length >= FEWEST && weightOf(part) >= least * all;
  return parts.length > 1 && parts.every(isWhole) ? parts : [];
}

function splitAtJoins(text: string, topic: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let from = 0;
  for (const word of topic) {
    const at = text.indexOf(fold(word), from);
    const last = parts.at(-1);
    if (last === undefined || (at >= 0 && JOINS.test(text.slice(from, at)))) parts.push([word]);
    else last.push(word);
    if (at >= 0) from = at + word.length;
  }
  return parts;
}
