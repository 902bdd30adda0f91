/** What each kind of evidence counts in the score of a passage. */
export interface FusionWeights {
  /** Of BM25 as a share of the best passage's. */
  readonly lexical: number;
  /** Of the cosine of the nearest window. */
  readonly dense: number;
  /** Of late interaction. */
  readonly maxSim: number;
}

/** A passage holds the words: vectors of pieces only put the best of them in order. */
const SAID_SO: FusionWeights = { lexical: 1, dense: 0, maxSim: 0.6 };
/** No passage holds much of them: what is asked is said in other words, or not at all. */
const SAID_OTHERWISE: FusionWeights = { lexical: 0.1, dense: 0.9, maxSim: 0.5 };

/**
 * Shares of a question's weight that the best passage holds, between which words hand over to vectors. Measured (tenth to
 * ninetieth percentile): paraphrases .03–.07, English .02–.17, facts .16–.32, slips .15–.24, short forms .12–.38, legal
 * questions (ALQAC) .22–.54.
 */
const OTHERWISE = 0.07;
const SO = 0.15;

/**
 * How to weigh words against vectors for a question of which the best passage holds `held` (0 to 1). One fixed weight
 * suits neither kind (MRR@10 of half the questions, held out): ALQAC .823 → .830, own questions .774 → .803, of these the
 * paraphrases .21 → .31. A question that names codes and figures that are there finds them, and so keeps to words.
 */
export function fusionWeights(held: number): FusionWeights {
  const so = Math.min(1, Math.max(0, (held - OTHERWISE) / (SO - OTHERWISE)));
  const between = (kind: keyof FusionWeights) => so * SAID_SO[kind] + (1 - so) * SAID_OTHERWISE[kind];
  return { lexical: between('lexical'), dense: between('dense'), maxSim: between('maxSim') };
}
