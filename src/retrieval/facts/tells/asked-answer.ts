import { fold } from '../../../vietnamese/fold.ts';
import { type AskedKinds, loweredTurns } from '../asked-kinds.ts';
import { type AnswerType, ASKS_DOCUMENT_DAY, ASKS_MOST, NAMES_DOCUMENT } from './answer-type-patterns.ts';
import { askedNouns } from './asked-noun.ts';
import { askedTypes } from './asked-types.ts';
import { askedDocuments } from './document-nouns.ts';
import { type CountedNoun, countedNoun, type NounForm, nounForms } from './noun-patterns.ts';

/** What a question asks for, made ready to be looked for in many texts. */
export interface AskedAnswer {
  readonly types: ReadonlySet<AnswerType>;
  /** For each noun of "N nào", and for the head of a long one, its forms, the longest first. */
  readonly nouns: readonly (readonly NounForm[])[];
  readonly counted: readonly CountedNoun[];
  /** What stands before or in the number of a document of the kind that is asked for; empty: of any kind. */
  readonly documents: readonly RegExp[];
  /** The question, folded, and its syllables. */
  readonly question: string;
  readonly said: ReadonlySet<string>;
  /** A day is asked, not a month or year; the day of a document itself. */
  readonly asksDay: boolean;
  readonly asksDocumentDay: boolean;
  readonly asksMost: boolean;
  /** Folded "so", "bo" of "sở nào", "bộ nào". */
  readonly agencyNouns: readonly string[];
}

const kept = new WeakMap<AskedKinds, AskedAnswer>();

/** What a question asks for; made once for each. */
export function askedAnswer(asked: AskedKinds): AskedAnswer {
  const known = kept.get(asked) ?? readAsked(asked);
  kept.set(asked, known);
  return known;
}

function readAsked(asked: AskedKinds): AskedAnswer {
  const lower = loweredTurns(asked.text);
  const nouns = askedNouns(lower);
  const types = askedTypes(asked, lower, nouns.length > 0);
  const question = fold(lower);
  const namesDocument = NAMES_DOCUMENT.test(lower) || types.has('document');
  return {
    types,
    nouns: nouns.flatMap(nounForms),
    counted: asked.counted.map(countedNoun),
    documents: types.has('document') ? askedDocuments(lower) : [],
    question,
    said: new Set(question.split(/[^\p{L}\p{N}]+/u)),
    asksDay: asked.kinds.has('day'),
    asksDocumentDay: namesDocument && lower.search(ASKS_DOCUMENT_DAY) !== -1,
    asksMost: lower.search(ASKS_MOST) !== -1,
    agencyNouns: nouns.flatMap((noun) => noun.slice(-1)).filter((noun) => noun === 'so' || noun === 'bo'),
  };
}
