import type { Owner } from '../../directive/agency.ts';
import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { TaskHit } from '../evidence.ts';
import { askedKinds } from '../facts/asked-kinds.ts';
import { corpusNames } from '../facts/corpus-names.ts';
import { properNames } from '../facts/proper-names.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { heldBy, WEAK } from './held-by.ts';
import { DEED, SIDE_CLAUSE, WHO_ASIDE, WORKS_WITH } from './one-task-patterns.ts';

/** Whether the columns of a row tell what is asked: who does it where that is not said already, by when; not where, nor for whom. */
export function tellsItself({ task }: TaskHit, question: Question): boolean {
  if (askedKinds(question.about).kinds.has('place')) return false;
  if (!question.asked.includes('who')) return true;
  return tellsOwner(task, question) && !asksAside(question);
}

/** "Bộ Xây dựng báo cáo ai": somebody else than who does it. */
function asksAside({ about, text, language }: Question): boolean {
  const said = language === 'en' ? text : about;
  return WHO_ASIDE.test(fold(said).replaceAll(WORKS_WITH, ''));
}

/** Whether a row can tell who is asked for: somebody whom the question does not name, where it asks who does it. */
export function canTell(task: Task, question: Question): boolean {
  return !question.asked.includes('who') || asksAside(question) || tellsOwner(task, question);
}

/** "Ai đứng giảng", "đơn vị nào trúng thầu": who does that by hand is told only by a row that says it; its lead sees to it. */
export function namesDeed({ quote }: Task, { about, asked }: Question): boolean {
  const deed = asked.includes('who') ? DEED.exec(fold(about))?.groups?.deed : undefined;
  if (deed === undefined) return true;
  return new RegExp(`(?<!\\p{L}|khai |bai )${deed}(?!\\p{L})`, 'u').test(fold(quote.text));
}

/** Whether a row names an owner that the question does not: "Tổ giúp việc do cơ quan nào thực hiện" is not told by one that the Tổ leads. */
function tellsOwner({ lead, coordinate }: Task, question: Question): boolean {
  const owners = question.role === 'coordinate' ? coordinate : lead;
  return owners.some((owner) => !isNamedIn(question, owner));
}

/** Share of an owner's name that a question says where it names it, or of what it asks about that the name says. */
const NAMED = 0.8;

function isNamedIn({ agencies, about, topic }: Question, owner: Owner): boolean {
  const { name, printed } = owner;
  const isAsked =
    owner.kind !== 'unknown' &&
    agencies.some(({ candidates }) => candidates.some(({ id }) => id === owner.id));
  const asked = syllablesOf([...topic, ...agencies.map((agency) => agency.printed)].join(' '));
  return (
    isAsked ||
    share(asked, syllablesOf(name)) >= NAMED ||
    [name, printed].some((form) => share(syllablesOf(form), syllablesOf(about)) >= NAMED)
  );
}

/** How much of some syllables is among others: 0 to 1. */
function share(some: readonly string[], others: readonly string[]): number {
  const among = new Set(others);
  return some.length === 0 ? 0 : some.filter((syllable) => among.has(syllable)).length / some.length;
}

function syllablesOf(text: string): readonly string[] {
  return syllables(fold(text)).map((syllable) => syllable.text);
}

/** Whether a row is about what is asked in what it says is to be done, not in what that is for. */
export function isAbout(hit: TaskHit, question: Question, library: Library): boolean {
  const { task } = hit.task;
  const main = withoutSideClauses(task);
  if (main === task) return true;
  return heldBy({ ...hit, task: { ...hit.task, task: main } }, question, library) >= WEAK;
}

function withoutSideClauses(task: string): string {
  return Array.from(fold(task).matchAll(SIDE_CLAUSE))
    .reverse()
    .reduce((left, { 0: clause, index }) => left.slice(0, index) + left.slice(index + clause.length), task);
}

/** Whether a row holds every proper name of a question: "Luật Đất đai" is not in one about laws. */
export function holdsNames({ task }: TaskHit, { about }: Question, { reader }: Library): boolean {
  const vocabulary = vocabularyOf(reader);
  const { places } = corpusNames(reader, vocabulary);
  const text = fold(task.quote.text).replace(/\s+/gu, ' ');
  return properNames(about, vocabulary.words(about), places).every(({ start, end }) =>
    text.includes(fold(about.slice(start, end)).replace(/\s+/gu, ' ')),
  );
}
