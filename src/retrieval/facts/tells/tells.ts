import type { AnswerType } from './answer-type-patterns.ts';

/** How well a stretch of text tells what a question asks for; each 0 to 1. */
export interface Tells {
  /** 1 where the question asks for something of a type that can be told from the text at all; 0: all others are at rest. */
  readonly asks: number;
  /** How surely a value of the asked types stands there, the mean of the types; 0.5 at rest. */
  readonly told: number;
  /** Of the best told value: the share of the question in its clause or item, 0.5 at rest. */
  readonly beside: number;
  /** … in words that govern it and others of its type, before the first or behind the last. */
  readonly shared: number;
  /** … only beside other values of its type. */
  readonly rival: number;
  /** The largest share of the question that one word has which neither stands beside that value nor governs it. */
  readonly lost: number;
  /** Asked and not told (less the grade of what is told) by groups of types: figures, money and shares. */
  readonly noAmount: number;
  /** Figures do not count what "bao nhiêu N" counts, though figures stand there. */
  readonly noCount: number;
  readonly noTime: number;
  /** An agency, a person, who signed, to whom it is sent. */
  readonly noBody: number;
  /** A place, an address of the web, a phone number. */
  readonly noPlace: number;
  /** Which "N nào": a name, a list, quoted words; the number of a document; what a document is about. */
  readonly noName: number;
  /** Why, what for, how, how often, what is needed. */
  readonly noReason: number;
  /** "đã … chưa", "có … không": nothing says that it is so or is not. */
  readonly noState: number;
  /** The share of the noun of "N nào" that does not stand there. */
  readonly noNoun: number;
  /** The noun of "N nào" is only counted or spoken of as many: "01 thôn", "các sàn". */
  readonly onlyCounted: number;
  /** "nhiều nhất", "chậm nhất" is asked, and nothing there is called so; less where something else is called most. */
  readonly noMost: number;
  /** The share of the question that stands only in a later sentence or part than the best told value. */
  readonly later: number;
  /** The share of the words next to those that ask in its clause or item, 0.5 at rest. */
  readonly turnBeside: number;
  /** … of those that stand neither there nor govern it. */
  readonly turnLost: number;
  /** That value stands in parentheses. */
  readonly bracketed: number;
  /** An amount of what several names share, of which the question asks one. */
  readonly amongMany: number;
  /** It is of another year than is asked about. */
  readonly otherYear: number;
  /** The text is of the opposite of what is asked about: "giảm" for "tăng", "hè thu" for "đông xuân". */
  readonly opposed: number;
  /** No figure stands in the asked unit. */
  readonly noUnit: number;
  /** An amount "mỗi ha" is asked for, and nothing there is for each. */
  readonly noPer: number;
  /** It is asked what was done, and only told what is to be done. */
  readonly onlyPlanned: number;
  /** The told doer does something else. */
  readonly otherVerb: number;
  /** What is asked about stands in the told reason itself. */
  readonly askedInReason: number;
  /** The noun of "N nào" is counted by another figure than the question's. */
  readonly otherCount: number;
  /** Fewer are named than are asked for. */
  readonly shortList: number;
  /** How surely any of these speaks against the text. */
  readonly against: number;
}

/** Nothing that is asked for is lacking. */
export const NO_LACK: Readonly<Record<Lack | 'noCount', number>> = {
  noAmount: 0,
  noCount: 0,
  noTime: 0,
  noBody: 0,
  noPlace: 0,
  noName: 0,
  noReason: 0,
  noState: 0,
};

/** What holds where nothing is asked that can be told from a text. */
export const AT_REST: Tells = {
  asks: 0,
  told: 0.5,
  beside: 0.5,
  shared: 0,
  rival: 0,
  lost: 0,
  ...NO_LACK,
  noNoun: 0,
  onlyCounted: 0,
  noMost: 0,
  later: 0,
  turnBeside: 0.5,
  turnLost: 0,
  bracketed: 0,
  amongMany: 0,
  otherYear: 0,
  opposed: 0,
  noUnit: 0,
  noPer: 0,
  onlyPlanned: 0,
  otherVerb: 0,
  askedInReason: 0,
  otherCount: 0,
  shortList: 0,
  against: 0,
};

/** The names of all these numbers, in their order. */
export const TELL_NAMES = Object.keys(AT_REST) as readonly (keyof Tells)[];

/** The numbers that say of a group of types that nothing is told. */
export type Lack = 'noAmount' | 'noTime' | 'noBody' | 'noPlace' | 'noName' | 'noReason' | 'noState';

/** Which group a type is of. */
export const LACK_OF: Readonly<Record<AnswerType, Lack>> = {
  figure: 'noAmount',
  money: 'noAmount',
  share: 'noAmount',
  rank: 'noAmount',
  time: 'noTime',
  hour: 'noTime',
  agency: 'noBody',
  person: 'noBody',
  signer: 'noBody',
  recipient: 'noBody',
  place: 'noPlace',
  address: 'noPlace',
  phone: 'noPlace',
  document: 'noName',
  subject: 'noName',
  which: 'noName',
  cause: 'noReason',
  purpose: 'noReason',
  manner: 'noReason',
  need: 'noReason',
  often: 'noReason',
  yesNo: 'noState',
};
