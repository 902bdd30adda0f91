import type { Intent, Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { IssuingProvince } from './document-provinces.ts';
import { WHERE_BEFORE } from './owner-patterns.ts';

const OF_TASKS: ReadonlySet<Intent> = new Set(['tasks', 'count', 'ranking', 'task']);
const PROVINCE_WORDS = new Set(['tinh', 'thanh', 'pho', 'tp']);

/**
 * The question with a province that only says where ("nhà, đất dôi dư ở Khánh Hòa") as the documents that it issued, not
 * as words of the matter. Only where the corpus holds documents of several.
 */
export function settlePlaces(question: Question, provinces: ReadonlyMap<string, IssuingProvince>): Question {
  if (provinces.size < 2 || !OF_TASKS.has(question.intent)) return question;
  const named = [...provinces].filter(([name]) => isSaidAsPlace(name, question));
  if (named.length === 0) return question;
  const topic = named.reduce<readonly string[]>((left, [name]) => without(left, name), question.topic);
  return { ...question, topic, within: named.flatMap(([, { documents }]) => documents) };
}

function isSaidAsPlace(name: string, { text, topic }: Question): boolean {
  const folded = fold(text);
  const at = folded.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
  return at > 0 && WHERE_BEFORE.test(folded.slice(0, at)) && placeIn(topic, name) !== -1;
}

/** Where the words of a name stand side by side in a topic; -1 where they do not. */
function placeIn(topic: readonly string[], name: string): number {
  const words = name.split(' ');
  return topic.findIndex((_, at) => words.every((word, offset) => fold(topic[at + offset] ?? '') === word));
}

function without(topic: readonly string[], name: string): readonly string[] {
  const at = placeIn(topic, name);
  if (at === -1) return topic;
  let from = at;
  while (PROVINCE_WORDS.has(fold(topic[from - 1] ?? ''))) from -= 1;
  return topic.toSpliced(from, at - from + name.split(' ').length);
}
