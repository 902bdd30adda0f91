import { fold } from './fold.ts';
import { words } from './letters.ts';

/** Whole words of a question, each as it is written or typed without any mark: "tiền" is met by "tien", not by "tiện". */
export function typed(source: string): RegExp {
  const either = source
    .normalize('NFC')
    .replaceAll(/(?<![\\{])\p{L}+/gu, (word) => (fold(word) === word ? word : `(?:${word}|${fold(word)})`));
  return words`${either}`;
}
