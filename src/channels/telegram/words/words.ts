import { EN } from './en.ts';
import type { TelegramWords } from './telegram-words.ts';
import { VI } from './vi.ts';

/** The words of the language that an answer is written in. */
export function telegramWords(language: 'vi' | 'en'): TelegramWords {
  return language === 'en' ? EN : VI;
}
