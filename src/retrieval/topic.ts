import type { Task } from '../directive/task.ts';
import {
  coverageOf,
  creditsOf,
  type Searched,
  searched,
  type WantedToken,
  wantedTokens,
} from './facts/coverage.ts';
import type { Vocabulary } from './facts/vocabulary.ts';

/** A task belongs to a topic when this share of the topic's weight stands in its row. */
const ABOUT = 0.62;

const tokensKept = new WeakMap<Task, Searched>();
const openingsKept = new WeakMap<Task, Searched>();

/** The words of a row that say what it is about: task, product, group heading, and a group that leads it. */
export function taskTokens(task: Task, vocabulary: Vocabulary): Searched {
  const known = tokensKept.get(task);
  if (known !== undefined) return known;
  const tokens = tokensOf(task, [task.task], vocabulary);
  tokensKept.set(task, tokens);
  return tokens;
}

/** The same with the first sentence of the task alone, for what is said behind it is said beside it, and what its item is about. */
function openingTokens(task: Task, vocabulary: Vocabulary): Searched {
  const known = openingsKept.get(task);
  if (known !== undefined) return known;
  const [opening = task.task] = task.task.split(/(?<=[.;])\s/u);
  const tokens = tokensOf(task, [opening, leadInOf(task) ?? ''], vocabulary);
  openingsKept.set(task, tokens);
  return tokens;
}

// "b) Về xỉ nhôm Mẫn Xá: …" · "Đối với học bạ số: …": what the words behind are about
const LEAD_IN =
  /^(?:[\p{L}\d.]{1,6}[.)]\s+|[-+]\s*)?(?:Về|Đối với|Riêng(?: đối với)?|Riêng về)\s+([^:;.]{3,90}):/u;

/** What the first words of an item say that it is about, or null. */
export function leadInOf({ quote }: Pick<Task, 'quote'>): string | null {
  return LEAD_IN.exec(quote.text)?.[1] ?? null;
}

// "chậm nhất ngày 15/8" sets a bound: no task that is late
const BOUND = /chậm nhất/giu;

function tokensOf(
  { lead, deliverable, group }: Task,
  words: readonly string[],
  vocabulary: Vocabulary,
): Searched {
  const groups = lead.flatMap((owner) =>
    owner.kind === 'group' && !isAnybody(owner.name, vocabulary) ? [owner.printed] : [],
  );
  const own = words.map((some) => some.replace(BOUND, (bound) => '|'.repeat(bound.length)));
  return searched(vocabulary.words([...own, deliverable, group, ...groups].filter(Boolean).join(' | ')));
}

// Words of which the names of groups are made that say nothing: "Các sở, ngành, địa phương".
const ANYBODY = new Set(
  'các sở ban ngành địa phương cơ quan đơn vị tổ chức liên có thuộc tỉnh trên bàn'.split(' '),
);

function isAnybody(group: string, vocabulary: Vocabulary): boolean {
  return vocabulary.words(group).every(({ marked }) => ANYBODY.has(marked));
}

/** The words of a topic, weighted. Words given as one piece ("kho dữ liệu") count as neighbours. */
export function wantedTopic(topic: readonly string[], vocabulary: Vocabulary): WantedToken[] {
  return wantedTokens([vocabulary.words(topic.join(' '))], vocabulary);
}

/** How much of a topic a task holds: 0 to 1. */
export function topicCoverage(task: Task, wanted: readonly WantedToken[], vocabulary: Vocabulary): number {
  return coverageOf(wanted, creditsOf(wanted, taskTokens(task, vocabulary), vocabulary));
}

/** The most of a topic that a task can hold, wherever its words stand: 0 to 1. Found in a tenth of the time. */
export function mostOfTopic(task: Task, wanted: readonly WantedToken[], vocabulary: Vocabulary): number {
  const { places } = taskTokens(task, vocabulary);
  return coverageOf(
    wanted,
    wanted.map(({ folded }) => Number(places.has(folded))),
  );
}

/** Tells whether a task is about a topic; every task is where there is no topic. */
export function topicFilter(topic: readonly string[], vocabulary: Vocabulary): (task: Task) => boolean {
  const wanted = wantedTopic(topic, vocabulary);
  if (wanted.length === 0) return () => true;
  return (task) =>
    holdsFigures(task, wanted, vocabulary) &&
    mostOfTopic(task, wanted, vocabulary) >= ABOUT &&
    topicCoverage(task, wanted, vocabulary) >= ABOUT;
}

/** Whether a row holds the figures of a topic: one on another "đề án" is not on "Đề án 06". */
export function holdsFigures(task: Task, wanted: readonly WantedToken[], vocabulary: Vocabulary): boolean {
  const { places } = taskTokens(task, vocabulary);
  return wanted.every(({ folded }) => !/^\d+$/u.test(folded) || places.has(folded));
}

/** Tells whether a task is about a topic in the first of its words, or by the heading that it stands under. */
export function openingFilter(
  topic: readonly string[],
  vocabulary: Vocabulary,
  least = ABOUT,
): (task: Task) => boolean {
  const wanted = wantedTopic(topic, vocabulary);
  return (task) =>
    holdsFigures(task, wanted, vocabulary) &&
    coverageOf(wanted, creditsOf(wanted, openingTokens(task, vocabulary), vocabulary)) >= least;
}
