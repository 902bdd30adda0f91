import { corpusNames } from '../facts/corpus-names.ts';
import type { WantedToken } from '../facts/coverage.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { wantedTopic } from '../topic.ts';

/**
 * The words of a topic that a row is looked for by. Where all documents are of one province its name tells no row from
 * another ("trung tâm an ninh mạng Gia Lai"), unless nothing else is asked about.
 */
export function wantedOfTask(topic: readonly string[], { reader }: Pick<Library, 'reader'>): WantedToken[] {
  const vocabulary = vocabularyOf(reader);
  const wanted = wantedTopic(topic, vocabulary);
  const { places } = corpusNames(reader, vocabulary);
  const named = reader.directives().flatMap(({ place }) => place ?? []);
  const isOfOne = new Set(named).size === 1;
  const left = isOfOne ? wanted.filter((_, at) => !isPlace(wanted, at, places)) : wanted;
  return left.length === 0 ? wanted : left;
}

/** "Gia Lai"; not "gia" of "gia đình": both of its syllables stand side by side. */
function isPlace(wanted: readonly WantedToken[], at: number, places: ReadonlySet<string>): boolean {
  const isOf = (index: number) => places.has(wanted[index]?.folded ?? '');
  return isOf(at) && (isOf(at - 1) || isOf(at + 1));
}
