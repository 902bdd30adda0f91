const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdghklmnpqrstvx])?';
const RHYME =
  'a(?:[iouy]|c|ch|m|n|ng|nh|p|t)?|e(?:[ou]|c|ch|m|n|ng|nh|p|t)?|i(?:[au]|eu|e(?:c|m|n|ng|p|t)|c|ch|m|n|ng|nh|p|t)?|' +
  'o(?:a(?:[iouy]|c|ch|m|n|ng|nh|p|t)?|e(?:o|c|m|n|ng|t)?|o(?:c|ng)|i|c|m|n|ng|p|t)?|' +
  'u(?:a(?:n|t|ng|y|c)?|e(?:c|ch|n|nh|u|t)?|o(?:[iu]|c|m|n|ng|p|t)?|y(?:a|u|ch|n|nh|t|p|e(?:n|t|m|c))?|[iu]|c|m|n|ng|p|t)?|' +
  'y(?:eu|e(?:m|n|ng|t|c))?';

const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`, 'u');

/**
 * Whether a word, lower case and without marks, is built as a Vietnamese syllable: "truong", "nghi", "xay"; not "pos",
 * "k12online", "dashboard". Most Vietnamese words have two syllables; what is none is a word by itself.
 */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
