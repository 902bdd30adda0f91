import type { Language } from '../../question/question.ts';
import { PROGRESS_EN } from './progress-en.ts';
import type { ProgressPhrases } from './progress-phrases.ts';
import { PROGRESS_VI } from './progress-vi.ts';

/** In the language of the conversation. */
export function progressPhrasesOf(language: Language): ProgressPhrases {
  return language === 'en' ? PROGRESS_EN : PROGRESS_VI;
}
