import type { Directive } from '../../directive/directive.ts';
import type { Task } from '../../directive/task.ts';
import { isMarked, type SearchWord } from '../../vietnamese/search-words.ts';
import { type Vocabulary, vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { taskTokens } from '../topic.ts';

/** Of a topic at least so much must be left: what is looked for is still what was asked for. */
const LEFT = 0.6;
/** And so many syllables, where no document is named: one is half of many words. */
const FEWEST = 2;

/**
 * Topics that say less than the one asked for, the nearest first: without words of the titles of the documents named ("báo cáo
 * 438 về đề án …"), then without plain words that no row of the table holds. Names, codes and figures stay, and most of the
 * words: a matter that the table does not know is no reason to list other tasks.
 */
export function loosenedTopics(
  topic: readonly string[],
  directives: readonly Directive[],
  { reader }: Pick<Library, 'reader'>,
): readonly (readonly string[])[] {
  const vocabulary = vocabularyOf(reader);
  const outside = directives.length === 0 ? topic : outsideTitles(topic, directives, vocabulary);
  const table = wordsOfTable(reader.tasks(), directives, vocabulary);
  const known = outside.filter((word) => !isPlain(word) || vocabulary.words(word).every(table.has));
  const fewest = Math.max(LEFT * outside.length, directives.length === 0 ? FEWEST : 1);
  return [
    ...(outside.length < topic.length ? [outside] : []),
    ...(known.length < outside.length && known.length >= fewest ? [known] : []),
  ];
}

/** "thời" · not "OCOP", "Mường", "5G" */
function isPlain(word: string): boolean {
  return word === word.toLowerCase() && !/\p{N}/u.test(word);
}

function outsideTitles(
  topic: readonly string[],
  directives: readonly Directive[],
  vocabulary: Vocabulary,
): string[] {
  const said = new Set(
    directives
      .flatMap(({ subject, parts }) => [subject ?? '', ...parts.map(({ title }) => title)])
      .flatMap((title) => vocabulary.words(title).map(({ folded }) => folded)),
  );
  return topic.filter((word) => !vocabulary.words(word).every(({ folded }) => said.has(folded)));
}

/** The syllables of the rows and of the headings over them, of the documents named, else of the whole table; "cho" is no "chợ". */
function wordsOfTable(
  tasks: readonly Task[],
  directives: readonly Directive[],
  vocabulary: Vocabulary,
): { readonly has: (word: SearchWord) => boolean } {
  const ids = new Set(directives.map(({ id }) => id));
  const among = ids.size === 0 ? tasks : tasks.filter(({ document }) => ids.has(document));
  const has = (word: SearchWord) =>
    among.some((task) => {
      const { places, tokens } = taskTokens(task, vocabulary);
      const found = places.get(word.folded) ?? [];
      return found.some((place) => !isMarked(word) || tokens[place]?.marked === word.marked);
    });
  return { has };
}
