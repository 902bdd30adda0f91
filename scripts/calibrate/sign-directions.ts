import type { SignName } from '../../src/retrieval/facts/signs/unit-signs.ts';

/**
 * Signs that can only speak for a stretch of text, all else being equal. Told so, the trees learn less of what is chance in the
 * questions (measured by cross-validation at one unanswerable question in ten answered: 515 of 866 right without, 527 with;
 * on the first ten other directives 150 and 160 of 329).
 */
const FOR: ReadonlySet<SignName> = new Set<SignName>([
  'lexical',
  'held',
  'rank',
  'cover',
  'own',
  'nearTold',
  'matched',
  'runs',
  'aside',
  'pairs',
  'nearestWord',
  'precise',
  'shareHere',
  'shareWithHeadings',
  'shareAnywhere',
  'nearShareHere',
  'shareNearTold',
  'weightHere',
  'heaviest',
  'secondHeaviest',
  'thirdHeaviest',
  'pairedShare',
  'asideHere',
  'asideAnywhere',
  'namedHere',
  'namedAnywhere',
  'figuresHere',
  'figuresAnywhere',
  'window',
  'order',
  'told',
  'beside',
  'turnBeside',
]);

/** Signs that can only speak against one. */
const AGAINST: ReadonlySet<SignName> = new Set<SignName>([
  'hole',
  'miscounted',
  'lostMost',
  'lostSecond',
  'lostThird',
  'unknownShare',
  'rareMissing',
  'nowhere',
  'untold',
  'uncounted',
  'rival',
  'lost',
  'noAmount',
  'noCount',
  'noTime',
  'noBody',
  'noPlace',
  'noName',
  'noReason',
  'noState',
  'noNoun',
  'onlyCounted',
  'noMost',
  'later',
  'turnLost',
  'bracketed',
  'amongMany',
  'otherYear',
  'opposed',
  'noUnit',
  'noPer',
  'onlyPlanned',
  'otherVerb',
  'askedInReason',
  'otherCount',
  'shortList',
  'against',
]);

/** For each sign 1 where it speaks for a stretch, -1 where against it, 0 where either may be. */
export function directionsOf(signs: readonly SignName[]): number[] {
  return signs.map((sign) => (FOR.has(sign) ? 1 : AGAINST.has(sign) ? -1 : 0));
}
