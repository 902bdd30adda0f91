import { fold } from '../../../vietnamese/fold.ts';
import type { KeptText } from '../kept-text.ts';
import type { AnswerType } from './answer-type-patterns.ts';
import type { AskedAnswer } from './asked-answer.ts';
import * as tells from './tell-patterns.ts';
import { newReasons } from './told-causes.ts';
import { toldFigures } from './told-figures.ts';
import { found, toldTimes } from './told-times.ts';
import type { ToldValue } from './told-value.ts';

/** What is needed to find what a text tells of a question. */
export interface Telling {
  readonly told: KeptText;
  readonly answer: AskedAnswer;
  /** Whether all syllables of some printed words stand in the question itself. */
  readonly isSaid: (printed: string) => boolean;
}

/** What a text tells of one type; "which" is told by its noun and found elsewhere. */
export function findTold(type: Exclude<AnswerType, 'which'>, telling: Telling): ToldValue[] {
  const { told, isSaid } = telling;
  const values = FINDERS[type](telling);
  if (!NAMES_OR_FIGURES.has(type)) return values;
  return values.filter(({ start, end }) => !isSaid(nameOf(told.text.slice(start, end))));
}

/** Types of which what the question itself names tells nothing. */
const NAMES_OR_FIGURES: ReadonlySet<AnswerType> = new Set([
  'figure',
  'money',
  'share',
  'time',
  'agency',
  'person',
  'signer',
  'recipient',
  'place',
  'address',
  'phone',
  'hour',
  'rank',
  'document',
]);

/** A name from its first capital ("tại Trường Đại học Quy Nhơn"), or the figures of a value ("ngày 03/5/2026"). */
function nameOf(printed: string): string {
  if (/\d/u.test(printed)) return (printed.match(/\d+(?:[.,]\d+)*/gu) ?? []).join(' ');
  const capital = printed.search(/\p{Lu}/u);
  return capital === -1 ? printed : printed.slice(capital);
}

const FINDERS: { readonly [K in Exclude<AnswerType, 'which'>]: (telling: Telling) => ToldValue[] } = {
  figure: ({ told, answer }) => toldFigures(told, answer),
  money: ({ told }) => [...found(told, tells.MONEYS, 1), ...found(told, tells.SHARES, 0.3)],
  share: ({ told }) => found(told, tells.SHARES, 1),
  time: ({ told, answer }) => toldTimes(told, answer),
  often: ({ told }) => [...found(told, tells.OFTEN, 1), ...found(told, tells.SPANS, 0.5)],
  agency: agencies,
  person: ({ told }) => found(told, tells.PERSONS, 1),
  signer: signers,
  recipient: ({ told }) => found(told, tells.RECIPIENTS, 1),
  place: ({ told }) => [...found(told, tells.PLACES, 1), ...found(told, tells.ADDRESSES, 0.5)],
  address: ({ told }) => [...found(told, tells.ADDRESSES, 1), ...found(told, tells.PLACES, 0.3)],
  phone: ({ told }) => found(told, tells.PHONES, 1),
  hour: ({ told }) => found(told, tells.HOURS, 1),
  rank: ({ told }) => found(told, tells.RANKS, 1),
  document: documents,
  subject: subjects,
  cause: ({ told, isSaid }) =>
    newReasons([...found(told, tells.CAUSES, 1), ...found(told, tells.HALF_CAUSES, 0.6)], told.text, isSaid),
  purpose: ({ told }) => [...found(told, tells.PURPOSES, 1), ...found(told, tells.HALF_PURPOSES, 0.5)],
  manner: ({ told }) => found(told, tells.MANNERS, 1),
  need: ({ told }) => found(told, tells.NEEDS, 1),
  yesNo: ({ told }) => found(told, tells.STATES, 1),
};

/** Agencies; where "sở nào" is asked, one of another kind tells less. Somebody without a name tells something. */
function agencies({ told, answer }: Telling): ToldValue[] {
  const kinds = answer.agencyNouns;
  const named = found(told, tells.AGENCIES, 1).map((agency) => {
    const isOfKind = kinds.some((kind) => told.folded.startsWith(kind, agency.start));
    return kinds.length === 0 || isOfKind ? agency : { ...agency, grade: 0.4 };
  });
  return [...named, ...found(told, tells.SOMEBODY, 0.5), ...found(told, tells.PERSONS, 1)];
}

/** Characters before a name in which it is said that its bearer signs. */
const SIGNED = 90;

function signers({ told }: Telling): ToldValue[] {
  const { text } = told;
  return found(told, tells.PERSONS, 1).map((person) =>
    tells.SIGNS_BEFORE.test(text.slice(Math.max(0, person.start - SIGNED), person.start))
      ? person
      : { ...person, grade: 0.4 },
  );
}

/** Characters behind the number of a document in which it is said what it is about. */
const SUBJECT = 160;

/** What stands behind the numbers of documents that the question names. */
function subjects({ told, isSaid }: Telling): ToldValue[] {
  const { text } = told;
  return found(told, tells.NUMBERS, 1).flatMap(({ start, end }) => {
    if (!isSaid(/^\d+/u.exec(text.slice(start, end))?.[0] ?? '')) return [];
    const said = tells.SUBJECT_BEHIND.exec(text.slice(end, end + SUBJECT));
    return said === null
      ? []
      : [{ start, end: end + said[0].length, grade: said.groups?.sure === undefined ? 0.6 : 1 }];
  });
}

/** Characters before the number of a document in which its kind stands. */
const KIND = 26;

/** Numbers of documents; those of another kind than is asked for tell less. */
function documents({ told, answer }: Telling): ToldValue[] {
  const { text } = told;
  return found(told, tells.DOCUMENTS, 1).map((number) => {
    const said = text.slice(Math.max(0, number.start - KIND), number.end);
    const isOfKind = answer.documents.length === 0 || answer.documents.some((kind) => kind.test(said));
    return isOfKind ? number : { ...number, grade: 0.4 };
  });
}

/**
 * Whether a question itself says some printed words: all their syllables, in its order or as a short form ("UBND") or, where
 * there are only one or two, anywhere. `content` holds the syllables of its short forms too.
 */
export function saidIn(
  { question, said }: Pick<AskedAnswer, 'question' | 'said'>,
  content: { has(word: string): boolean },
): (printed: string) => boolean {
  const isKnown = (one: string) =>
    content.has(one) || said.has(one) || content.has(one.replace(/^0+(?=.)/u, ''));
  return (printed) => {
    const folded = fold(printed);
    const syllables = folded.match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
    if (!syllables.every(isKnown)) return false;
    if (syllables.length <= 2 || question.includes(folded)) return true;
    const initials = syllables.map((one) => one.charAt(0)).join('');
    return /\d/u.test(folded) || [...said].some((one) => one.length > 2 && initials.startsWith(one));
  };
}
