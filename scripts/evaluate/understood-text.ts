import type { AskedLibrary } from '../../src/conversation/ask.ts';
import { understand } from '../../src/question/understand.ts';
import { inCorpusWords } from '../../src/retrieval/facts/in-corpus-words.ts';
import { slipWords } from '../../src/retrieval/facts/slip-words.ts';
import { vocabularyOf } from '../../src/retrieval/facts/vocabulary.ts';
import { askedText } from '../../src/retrieval/search/asked-text.ts';
import { evaluationDay } from './evaluation-day.ts';

/** What the program searches by when it is asked a question. */
export function understoodText(text: string, { agencies, reader }: AskedLibrary): string {
  const context = {
    asOf: evaluationDay(),
    agencies,
    directives: reader.directives(),
    previous: null,
    words: slipWords(reader),
  };
  return askedText(inCorpusWords(understand(text, context), { vocabulary: vocabularyOf(reader), reader }));
}
