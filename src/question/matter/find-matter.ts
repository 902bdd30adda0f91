import { findKindNames } from '../../directive/kind.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { YES_NO } from '../mentions/open-turn-patterns.ts';
import type { AskedMatter } from '../question.ts';
import { blank } from '../question-text.ts';
import type { Reading } from '../reading.ts';
import {
  DIRECTS_ABOUT,
  ENGLISH_END,
  ENGLISH_SAYS,
  ENGLISH_START,
  HOW_ALONE_AT_END,
  HOW_AT_END,
  LOOSE_END,
  LOOSE_START,
  SAYS_ABOUT,
  SAYS_MORE,
  SHORT_FORM_AI,
  STANDS_AT_END,
  STANDS_AT_START,
  STILL_ASKS,
  STILL_ASKS_MARKED,
  TROUBLE_AT_START,
  VALUE_AT_START,
  WHETHER_AT_END,
} from './matter-patterns.ts';

/** The matter that a question asks the standing of, or only names; null where it asks for a value, a person, a day, tasks. */
export function findMatter(reading: Reading): AskedMatter | null {
  const { cues, talk, row, relation, ownData, states, roles } = reading;
  if (row !== null || relation !== null || ownData !== null) return null;
  if (talk.length + states.length + roles.length > 0) return null;
  if (OF_OTHER_KINDS.some((cue) => cues.has(cue))) return null;
  const said = withoutMentions(reading);
  const turned = turnedFrom(said) ?? bareIn(reading, said);
  if (turned === null) return null;
  const text = tidy(turned.text);
  if (!/\p{L}/u.test(text) || stillAsks(text)) return null;
  return { ...turned, text: [text, ...ownersOf(reading)].join(' của ') };
}

/** Words of asking that want rows, amounts, people or days, however else a question is put. */
const OF_OTHER_KINDS = [
  'who',
  'when',
  'count',
  'count-tasks',
  'how-much',
  'deliverable',
  'task',
  'duty',
  'list',
  'ranking',
  'least',
  'indicator',
  'not-met',
  'signing',
  'papers',
] as const;

/** The question without the documents and agencies that it names; a word that links nothing where one stood. */
function withoutMentions({ question, documents, agencies }: Reading): string {
  const owners = agencies.filter(({ as }) => as !== 'topic');
  return blank(question, [...documents, ...owners]).rest.replaceAll(/·+/gu, ' là ');
}

function ownersOf({ agencies }: Reading): string[] {
  return agencies.filter(({ as }) => as !== 'topic').map(({ asked }) => asked.printed);
}

type Turned = Pick<AskedMatter, 'turn' | 'text' | 'kind'>;

/** What is left of a question without the turn that asks how its matter stands, or what is said of it. */
function turnedFrom(text: string): Turned | null {
  const lower = text.toLowerCase();
  return (
    saysAbout(text, lower) ?? directedAbout(text, lower) ?? inEnglish(text, lower) ?? standsFor(text, lower)
  );
}

/** "Chủ tịch chỉ đạo gì về …": who directs stands before it. */
function directedAbout(text: string, lower: string): Turned | null {
  const about = lower.matchAll(DIRECTS_ABOUT).next().value;
  return about === undefined ? null : { turn: 'bare', text: text.slice(about.index + about[0].length) };
}

function standsFor(text: string, lower: string): Turned | null {
  const trouble = TROUBLE_AT_START.exec(lower)?.[0].length ?? 0;
  if (trouble > 0) return { turn: 'trouble', text: withoutEnd(text.slice(trouble), HOW_AT_END) };
  const noun = STANDS_AT_START.exec(lower)?.[0].length ?? 0;
  const behind = withoutEnd(text.slice(noun), STANDS_AT_END);
  if (noun > 0) return { turn: 'standing', text: withoutEnd(behind, HOW_AT_END) };
  return behind === text ? null : { turn: 'standing', text: behind };
}

function inEnglish(text: string, lower: string): Turned | null {
  const start = ENGLISH_START.exec(lower)?.[0].length ?? 0;
  return start === 0 ? null : { turn: 'standing', text: text.slice(start).replace(ENGLISH_END, '') };
}

/** "báo cáo nói gì về …": what stands before says where to look, by the kind of the document at least. */
function saysAbout(text: string, lower: string): Turned | null {
  const about = ENGLISH_SAYS.exec(lower) ?? lower.matchAll(SAYS_ABOUT).next().value;
  if (about === null || about === undefined) return null;
  const before = `${text.slice(0, about.index)} ${about.groups?.of ?? ''}`;
  const matter = withoutEnd(
    withoutEnd(text.slice(about.index + about[0].length), HOW_AT_END),
    WHETHER_AT_END,
  );
  const [named] = findKindNames(before);
  const kind = named === undefined ? {} : { kind: named.kind };
  const isWhere = named !== undefined || !/\p{L}/u.test(tidy(before));
  return /\p{L}/u.test(matter)
    ? { turn: 'says', text: isWhere ? matter : `${before} ${matter}`, ...kind }
    : null;
}

function withoutEnd(text: string, end: RegExp): string {
  const at = text.toLowerCase().search(end);
  return at === -1 ? text : text.slice(0, at);
}

/** More syllables than these are a sentence. */
const MOST_SYLLABLES = 10;

/** "Chữ ký số": nothing but a name of something. */
function bareIn(reading: Reading, said: string): Turned | null {
  const { question, progress, isOpen, topic } = reading;
  const lower = said.toLowerCase();
  const names = ownersOf(reading).length > 0 || progress !== null;
  if (names || isOpen || topic.length === 0 || YES_NO.test(question.folded)) return null;
  if (VALUE_AT_START.test(lower) || lower.search(SAYS_MORE) !== -1) return null;
  const isLong = said.split(/\s+/u).length > MOST_SYLLABLES;
  return isLong ? null : { turn: 'bare', text: withoutEnd(said, HOW_ALONE_AT_END) };
}

/** "AI" in capitals is artificial intelligence. */
function stillAsks(text: string): boolean {
  const lower = text.replaceAll(SHORT_FORM_AI, '').toLowerCase();
  return lower.search(STILL_ASKS) !== -1 || lower.search(STILL_ASKS_MARKED) !== -1;
}

function tidy(text: string): string {
  const bare = collapseSpace(text.replace(/[\s,;:?.!]+$/u, '').replace(/^[\s,;:?.!]+/u, ''));
  const start = LOOSE_START.exec(bare.toLowerCase())?.[0].length ?? 0;
  return collapseSpace(withoutEnd(bare.slice(start), LOOSE_END)).replace(/[\s,;:?.!]+$/u, '');
}
