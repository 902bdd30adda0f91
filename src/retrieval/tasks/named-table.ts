import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { coverageOf, creditsOf, searched } from '../facts/coverage.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { wantedTopic } from '../topic.ts';

// "Danh mục 6 nhiệm vụ khoa học đặt hàng" · "bảng 12 việc chậm tiến độ": a table by how many rows it has, and what they are
const TABLE_NAMED =
  /(?<!\p{L})(?:danh muc|danh sach|bang|phu luc)(?: gom| cac)? (?<rows>\d{1,3})? ?(?:nhiem vu|viec|dau viec|de tai|du an|san pham)(?!\p{L})/u;
/** Words of such a name that say only that it is one. */
const NAMING: ReadonlySet<string> = new Set('danh muc sach bang phu luc gom cac'.split(' '));
// "mục IV, STT 3" · "Phụ lục II, hàng 2": the last part is the row's own
const ROW = /,\s*(?:STT|hàng)\s.*$/u;

/** What must stand over a table of which the number of rows is told as well, and where it is not. */
const HELD_COUNTED = 0.3;
const HELD = 0.7;

/**
 * Tells whether a task is a row of the table that a question names by its kind, its number of rows and what stands over it; null
 * where it names none, or none fits.
 */
export function namedTable(
  { text, topic, within }: Pick<Question, 'text' | 'topic' | 'within'>,
  { reader }: Pick<Library, 'reader'>,
): ((task: Task) => boolean) | null {
  const named = TABLE_NAMED.exec(fold(text));
  if (named === null) return null;
  const count = named.groups?.rows === undefined ? null : Number(named.groups.rows);
  const vocabulary = vocabularyOf(reader);
  const words = topic.filter((word) => !NAMING.has(fold(word)) && Number(word) !== count);
  const wanted = wantedTopic(words, vocabulary);
  const heldBy = (task: Task) =>
    coverageOf(wanted, creditsOf(wanted, searched(vocabulary.words(over(task, reader))), vocabulary));
  const tables = [...tablesOf(reader.tasks())].filter(([, rows]) => {
    const [first] = rows;
    if (first === undefined || within?.includes(first.document) === false) return false;
    if (count !== null && rows.length !== count) return false;
    return wanted.length > 0 && heldBy(first) >= (count === null ? HELD : HELD_COUNTED);
  });
  const [only, second] = tables;
  return only === undefined || second !== undefined ? null : (task) => tableOf(task) === only[0];
}

function tablesOf(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const tables = new Map<string, Task[]>();
  for (const task of tasks.filter(({ origin }) => origin === 'table')) {
    const rows = tables.get(tableOf(task));
    if (rows === undefined) tables.set(tableOf(task), [task]);
    else rows.push(task);
  }
  return tables;
}

function tableOf({ origin, document, part, locator }: Task): string {
  return origin === 'table' ? `${document}/${part}/${locator.replace(ROW, '')}` : '';
}

/** The headings over a row, and the sentences of the section in which its table stands. */
function over(task: Task, reader: Library['reader']): string {
  const section = task.locator.replace(ROW, '');
  const passages = reader.passages(task.document).filter(({ part }) => part === task.part);
  const headings = passages.find(({ locator }) => locator === task.locator)?.headings ?? [];
  const before = passages.filter(({ locator }) => locator === section).map(({ text }) => text);
  return [task.group ?? '', ...headings, ...before].join(' | ');
}
