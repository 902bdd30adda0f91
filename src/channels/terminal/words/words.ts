import { EN } from './en.ts';
import type { TerminalWords } from './terminal-words.ts';
import { VI } from './vi.ts';

/** The words of the language that an answer is written in. */
export function terminalWords(language: 'vi' | 'en'): TerminalWords {
  return language === 'en' ? EN : VI;
}
