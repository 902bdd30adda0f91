import type { Directive } from '../../directive/directive.ts';
import { coverageOf, creditsOf, searched } from '../facts/coverage.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { wantedTopic } from '../topic.ts';

/** Of a topic so much must stand in a title: it is what the document is about. */
const TITLED = 0.85;

/** Documents in whose titles a topic of some words stands: "được giao gì trong đề án OCOP" asks for tasks of the one on it. */
export function titledDocuments(
  topic: readonly string[],
  { reader }: Pick<Library, 'reader'>,
): readonly Directive[] {
  const vocabulary = vocabularyOf(reader);
  const wanted = wantedTopic(topic, vocabulary);
  if (wanted.length < 2) return [];
  const holds = (title: string) =>
    coverageOf(wanted, creditsOf(wanted, searched(vocabulary.words(title)), vocabulary)) >= TITLED;
  return reader
    .directives()
    .filter(({ subject, parts }) => [subject ?? '', ...parts.map(({ title }) => title)].some(holds));
}
