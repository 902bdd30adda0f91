import type { WantedToken } from '../coverage.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What each wanted syllable of a question counts, in the ways that signs count it; the same for every stretch of text. */
export interface AskedWeights {
  /** What one weighs that stands nowhere. */
  readonly rarest: number;
  /** Names, times and the province count little. */
  readonly all: readonly number[];
  /** Those count little that stand far from the words that ask. */
  readonly near: readonly number[];
  /** Of what is asked about alone. */
  readonly core: readonly number[];
  /** Of names, times and the province alone. */
  readonly aside: readonly number[];
  /** Of names alone. */
  readonly named: readonly number[];
  /** Of figures and codes with a digit alone. */
  readonly figures: readonly number[];
  /** Places of the three heaviest, where there are so many. */
  readonly heaviest: readonly number[];
  /** Places of those that the corpus holds seldom. */
  readonly rare: readonly number[];
  /** Places of figures before a noun: "3" of "3 nhà". */
  readonly counting: readonly number[];
  /** 1 for those that the corpus does not hold. */
  readonly unknown: readonly number[];
}

/** What is weighed. */
export interface Weighed {
  readonly wanted: readonly WantedToken[];
  readonly nearness: readonly number[];
  readonly vocabulary: Pick<Vocabulary, 'documentFrequency' | 'weight'>;
}

const kept = new WeakMap<readonly WantedToken[], AskedWeights>();

/** Made once for each question. */
export function askedWeights(weighed: Weighed): AskedWeights {
  const known = kept.get(weighed.wanted);
  if (known !== undefined) return known;
  const weights = weigh(weighed);
  kept.set(weighed.wanted, weights);
  return weights;
}

/** What a name, a time or the province counts beside what is asked about. */
const ASIDE = 0.2;
/** What a word counts however far it stands from the words that ask. */
const ANY_WORD = 0.2;
/** A syllable is rare that weighs this share of what one weighs that stands nowhere. */
const RARE = 0.5;
const HEAVIEST = 3;

function weigh({ wanted, nearness, vocabulary: { documentFrequency, weight } }: Weighed): AskedWeights {
  const rarest = weight('');
  const all = wanted.map((want) => (want.isAside === true ? ASIDE * want.weight : want.weight));
  const of = (is: (want: WantedToken) => boolean) => wanted.map((want) => (is(want) ? want.weight : 0));
  const frequencies = wanted.map(({ folded }) => documentFrequency(folded));
  const isRare = wanted.map(({ folded }, at) => frequencies[at] !== 0 && weight(folded) >= RARE * rarest);
  return {
    rarest,
    all,
    near: all.map((one, at) => one * (ANY_WORD + (nearness[at] ?? 0))),
    core: of(({ isAside }) => isAside !== true),
    aside: of(({ isAside }) => isAside === true),
    named: of(({ isName, properName }) => isName === true || properName !== undefined),
    figures: of(({ folded }) => /\d/u.test(folded)),
    heaviest: [...all.keys()].sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0)).slice(0, HEAVIEST),
    rare: [...all.keys()].filter((at) => isRare[at]),
    counting: [...all.keys()].filter((at) => isCounting(wanted, at)),
    unknown: frequencies.map((frequency) => Number(frequency === 0)),
  };
}

function isCounting(wanted: readonly WantedToken[], at: number): boolean {
  return wanted[at]?.joined === true && wanted[at - 1]?.joined !== true && /^\d+$/u.test(wanted[at].folded);
}
