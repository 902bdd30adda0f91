import type { Passage } from '../../directive/passage.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FactHit } from '../evidence.ts';
import { sentencesOf } from '../facts/sentences.ts';
import { sliceQuote } from '../facts/slice-quote.ts';
import type { Library } from '../library.ts';
import { lineHit } from '../line-hit.ts';

// "Quyết định này có hiệu lực thi hành kể từ ngày …" · "Nghị quyết này … có hiệu lực từ ngày …"
const IN_FORCE = /(?<!\p{L})nay\s+(?:[^.;]{0,200}\s)?co\s+hieu\s+luc(?!\p{L})/u;

/** The sentence by which a document says from when it is in force; null where it says nothing of it. */
export function inForceFrom(
  passages: readonly Passage[],
  { reader }: Pick<Library, 'reader'>,
): FactHit | null {
  for (const passage of passages) {
    const { text } = passage.quote;
    const at = sentencesOf(text).find(({ start, end }) => IN_FORCE.test(fold(text.slice(start, end))));
    if (at === undefined) continue;
    const quote = sliceQuote(reader.sourceOf(passage.document) ?? '', passage.quote, at.start, at.end);
    return { ...lineHit(passage), sentence: quote.text, quote };
  }
  return null;
}
