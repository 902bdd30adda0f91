import { fold } from './fold.ts';
import { isSyllable } from './is-syllable.ts';

const ONSETS = 'ngh ng nh gh gi kh ch ph qu th tr b c d đ g h k l m n p r s t v x'
  .split(' ')
  .sort(longestFirst);

/** Every rhyme of Vietnamese with the qualities of its vowels, without tones. */
const RHYMES =
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê
  êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam
  oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um
  un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uynh uyt uyu uyp uyên uyêt ư ưa ưc ưi ưm ưn
  ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêu yêt yt ynh`.split(/\s+/u);
const RHYME_SET: ReadonlySet<string> = new Set(RHYMES);
const RHYMES_OF_FOLDED = new Map<string, string[]>();
for (const rhyme of RHYMES) {
  const folded = fold(rhyme);
  RHYMES_OF_FOLDED.set(folded, [...(RHYMES_OF_FOLDED.get(folded) ?? []), rhyme]);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const HIGH_TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Before a final stop a syllable bears one of two tones: "nghiêp" and "thủt" are none. */
const STOP_TONES = ['\u0301', '\u0323'];
const STOP = /(?:[cpt]|ch)$/u;

/** Consonants that are not written before these vowels: "nghành", "ngiên", "coa". */
const MISSPELLED = /^(?:(?:(?:ngh|gh)(?![eêiy])|k(?![heêiy]))|(?:c|ng)[eêiy]|g[eê]|c(?:o[aăe]|u[âêyơ]))/u;
/** Without marks "gen" and "kali" are as likely foreign words. */
const MISSPELLED_BARE = /^(?:ngh(?![eiy])|ng[eiy])/u;

/**
 * Whether a word in lower case is a syllable of Vietnamese with just these marks, wherever its tone sits: "nhiêu", "qúy"; not
 * "triể", "nghiêp", "nhưg". A word without any mark is taken as typed without them: "nghiep".
 */
export function isMarkedSyllable(word: string): boolean {
  if (fold(word) === word) return isSyllable(word) && !MISSPELLED_BARE.test(word);
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = decomposed.replace(TONES, '').normalize('NFC');
  if (STOP.test(base) && !STOP_TONES.includes(tones[0] ?? '')) return false;
  if (MISSPELLED.test(base)) return false;
  return ONSETS_OR_NONE.some((onset) => base.startsWith(onset) && RHYME_SET.has(base.slice(onset.length)));
}

const ONSETS_OR_NONE = [...ONSETS, ''];

const kept = new Map<string, readonly string[]>();

/** All the ways in which a syllable typed without marks can bear them, the bare one with them: "quy" → "quy", "quý", "quỹ" … */
export function markedForms(folded: string): readonly string[] {
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const forms = new Set(
    ONSETS_OR_NONE.flatMap((onset) => {
      if (!folded.startsWith(fold(onset))) return [];
      const rhymes = RHYMES_OF_FOLDED.get(folded.slice(onset.length)) ?? [];
      return rhymes.flatMap((rhyme) => withTones(onset, rhyme));
    }),
  );
  const found = [...forms];
  if (kept.size < 5_000) kept.set(folded, found);
  return found;
}

function withTones(onset: string, rhyme: string): string[] {
  const tones = STOP.test(rhyme) ? STOP_TONES : HIGH_TONES;
  return tonePlaces(rhyme).flatMap((at) =>
    tones.map((tone) => (onset + rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize('NFC')),
  );
}

/** Where the tone of a rhyme sits; "hòa" and "hoà" are both written. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = /^\p{L}*[aăâeêioôơuưy]/u.exec(rhyme)?.[0] ?? rhyme;
  const marked = Math.max(...[...'ăâêôơ'].map((vowel) => vowels.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  if (vowels.length === 1) return [0];
  if (vowels.length === 3) return [1];
  if (vowels.length < rhyme.length) return [1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [0, 1] : [0];
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
