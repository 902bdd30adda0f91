import { fold } from '../../../vietnamese/fold.ts';
import { type AskedKinds, loweredTurns } from '../asked-kinds.ts';
import { type AnswerType, ASKS_DOCUMENT_DAY, ASKS_MANY, NAMES_DOCUMENT } from './answer-type-patterns.ts';
import { type AskedMost, askedMost } from './asked-most.ts';
import { askedNouns } from './asked-noun.ts';
import { asksWhatIsDone } from './asked-state.ts';
import { askedTypes } from './asked-types.ts';
import { type AskedUnit, askedPer, askedUnit, countedInMillions } from './asked-unit.ts';
import { askedVerb } from './asked-verb.ts';
import { askedDocuments } from './document-nouns.ts';
import { namedNoun } from './named-noun.ts';
import { nearTurn } from './near-turn.ts';
import { type CountedNoun, countedNoun, countedOutOf, type NounForm, nounForms } from './noun-patterns.ts';
import { type AskedSide, askedSides } from './opposites.ts';
import { askedYears } from './told-year.ts';

/** What a question asks for, made ready to be looked for in many texts. */
export interface AskedAnswer {
  readonly types: ReadonlySet<AnswerType>;
  /** For each noun of "N nào", and for the head of a long one, its forms, the longest first. */
  readonly nouns: readonly (readonly NounForm[])[];
  readonly counted: readonly CountedNoun[];
  /** "21 vụ … xét xử được mấy vụ": no more than these can be counted; null where nothing says so. */
  readonly outOf: number | null;
  /** What stands before or in the number of a document of the kind that is asked for; empty: of any kind. */
  readonly documents: readonly RegExp[];
  /** The question, folded, and its syllables. */
  readonly question: string;
  readonly said: ReadonlySet<string>;
  /** A day is asked, not a month or year; the day of a document itself. */
  readonly asksDay: boolean;
  readonly asksDocumentDay: boolean;
  /** "nhiều nhất", "thấp nhất"; null where no most is asked for. */
  readonly most: AskedMost | null;
  /** Whether it is asked what was done. */
  readonly asksDone: boolean;
  readonly unit: AskedUnit | null;
  /** What an amount is for: "mỗi ha". */
  readonly per: RegExp | null;
  readonly sides: readonly AskedSide[];
  readonly years: ReadonlySet<string>;
  /** The folded verb of which the doer is asked. */
  readonly verb: readonly string[];
  /** How near each folded syllable stands to the words that ask. */
  readonly near: ReadonlyMap<string, number>;
  /** "những … nào", "các … nào" */
  readonly isPlural: boolean;
  /** Typed without any mark. */
  readonly isBare: boolean;
  /** Folded "so", "bo" of "sở nào", "bộ nào". */
  readonly agencyNouns: readonly string[];
}

/** "bao nhiêu một tháng": for each, not how many */
const EACH = /^(?:mot|moi|1)(?![a-z])/u;

const kept = new WeakMap<AskedKinds, AskedAnswer>();

/** What a question asks for; made once for each. */
export function askedAnswer(asked: AskedKinds): AskedAnswer {
  const known = kept.get(asked) ?? readAsked(asked);
  kept.set(asked, known);
  return known;
}

function readAsked(asked: AskedKinds): AskedAnswer {
  const lower = loweredTurns(asked.text);
  const name = namedNoun(lower);
  const nouns = [...askedNouns(lower), ...(name.length === 0 ? [] : [name])];
  const types = askedTypes(asked, lower, { asksNoun: nouns.length > 0, asksName: name.length > 0 });
  const question = fold(lower);
  const namesDocument = NAMES_DOCUMENT.test(lower) || types.has('document');
  return {
    types,
    nouns: nouns.flatMap(nounForms),
    counted: [...asked.counted.filter((noun) => !EACH.test(noun)), ...countedInMillions(lower)].map(
      countedNoun,
    ),
    outOf: countedOutOf(question, asked.counted),
    documents: types.has('document') ? askedDocuments(lower) : [],
    question,
    said: new Set(question.split(/[^\p{L}\p{N}]+/u)),
    asksDay: asked.kinds.has('day'),
    asksDocumentDay: namesDocument && lower.search(ASKS_DOCUMENT_DAY) !== -1,
    most: askedMost(lower),
    asksDone: asksWhatIsDone(lower),
    unit: askedUnit(lower),
    per: askedPer(lower),
    sides: askedSides(lower),
    years: askedYears(lower),
    verb: askedVerb(lower),
    near: nearTurn(asked),
    isPlural: lower.search(ASKS_MANY) !== -1,
    isBare: question === lower,
    agencyNouns: nouns.flatMap((noun) => noun.slice(-1)).filter((noun) => noun === 'so' || noun === 'bo'),
  };
}
