import type { Language } from '../../question/question.ts';
import { EN } from './en.ts';
import type { Phrases } from './phrases.ts';
import { VI } from './vi.ts';

/** The words of the language that a question is asked in. */
export function phrasesOf(language: Language): Phrases {
  return language === 'en' ? EN : VI;
}
