import type { EnglishPart } from '../../question/glossary.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

type Known = Pick<Vocabulary, 'hasMarked' | 'hasMarkedPair'>;

/** Names typed without marks, as the documents write them: "Quy Nhon" is "Quy Nhơn". One that they write in no way, or in several, stays. */
export function writtenNames(parts: readonly EnglishPart[], vocabulary: Known): EnglishPart[] {
  return parts.map((part) =>
    part.kind === 'name' && !part.isTerm ? { ...part, text: writtenName(part.text, vocabulary) } : part,
  );
}

function writtenName(text: string, vocabulary: Known): string {
  const words = text.split(' ');
  const written = [...words];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = writtenPair(words[at] ?? '', words[at + 1] ?? '', vocabulary);
    if (pair === null) continue;
    written.splice(at, 2, ...pair);
    at += 1;
  }
  return written.join(' ');
}

/** Two syllables with the only marks that the documents put side by side; null where these are none or several. */
function writtenPair(left: string, right: string, vocabulary: Known): readonly [string, string] | null {
  if (!isBareSyllable(left) || !isBareSyllable(right)) return null;
  const lefts = markedForms(left.toLowerCase()).filter(vocabulary.hasMarked);
  const rights = markedForms(right.toLowerCase()).filter(vocabulary.hasMarked);
  const pairs = lefts.flatMap((one) =>
    rights
      .filter((other) => vocabulary.hasMarkedPair(one, other))
      .map((other): [string, string] => [one, other]),
  );
  const [only, second] = pairs;
  if (only === undefined || second !== undefined) return null;
  return [capitalised(only[0]), capitalised(only[1])];
}

function isBareSyllable(word: string): boolean {
  return /^[A-Z][a-z]+$/u.test(word) && isSyllable(word.toLowerCase()) && fold(word) === word.toLowerCase();
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const QUALITIES: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' };
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** All the ways in which a bare syllable can bear marks. */
function markedForms(bare: string): string[] {
  let forms = [''];
  for (const letter of bare) {
    const letters = [...(QUALITIES[letter] ?? letter)];
    forms = forms.flatMap((form) => letters.map((one) => form + one));
  }
  return [...new Set(forms.flatMap(withTones))];
}

/** A syllable bears one tone, on one of its vowels. */
function withTones(form: string): string[] {
  const letters = [...form];
  return letters.flatMap((letter, at) => {
    if (!/[aeiouy]/u.test(fold(letter))) return [];
    return TONES.map((tone) =>
      letters
        .with(at, letter + tone)
        .join('')
        .normalize('NFC'),
    );
  });
}
