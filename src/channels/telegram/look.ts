import type { TelegramWords } from './words/telegram-words.ts';

/** How an answer is to be shown. */
export interface Look {
  readonly language: 'vi' | 'en';
  readonly words: TelegramWords;
  /** True for a line among others, which is kept short: its source has the whole words. */
  readonly isBrief: boolean;
}
