import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { searchWords } from '../../vietnamese/search-words.ts';
import type { Library } from '../library.ts';
import { shortFormsOf } from '../short-forms-of.ts';
import { annexGroups } from './annex-groups.ts';

/** A title over rows of a table that a question names. */
export interface NamedGroup {
  readonly title: string;
  readonly isInside: (task: Task) => boolean;
}

// "nhóm NQ57" · "nhóm nhiệm vụ cải cách hành chính" · "nhóm việc về Đề án 06" · "group on Project 06"
const NAMED =
  /(?<!\p{L})(?:nhom|mang)\s+(?:(?:cac|nhung|nhiem\s+vu|viec|dau\s+viec|cong\s+viec|ve|thuc\s+hien|trien\s+khai|trong\s+tam|thuoc)\s+)*(?<name>[\p{L}\p{N}][^,;:?.!]*)/u;
// tasks are asked for, or how many there are
const OF_TASKS =
  /(?<!\p{L})(?:nhiem\s+vu|viec|dau\s+viec|phu\s+luc|bao\s+nhieu|may|gom|liet\s+ke|danh\s+sach)(?!\p{L})/u;
/** Words of a name that are looked for, at most. */
const MOST = 8;

/**
 * The title over rows of a table that "nhóm …" names: the one that alone holds the most of its first words, the first of them
 * at least; null where none does, or two do. A short form is read as what it stands for ("NQ57").
 */
export function namedGroup({ about }: Question, { reader }: Library): NamedGroup | null {
  const folded = fold(about);
  const name = OF_TASKS.test(folded) ? NAMED.exec(folded)?.groups?.name : undefined;
  if (name === undefined) return null;
  const at = folded.indexOf(name);
  const forms = shortFormsOf(reader);
  const asked = searchWords(about.slice(at, at + name.length), forms)
    .map((word) => word.folded)
    .slice(0, MOST);
  const scored = annexGroups(reader.tasks())
    .map((title) => ({
      title,
      held: heldFirst(asked, new Set(searchWords(title, forms).map((word) => word.folded))),
    }))
    .toSorted((one, other) => other.held - one.held);
  const [best, second] = scored;
  if (best === undefined || best.held < FEWEST || best.held === second?.held) return null;
  const { title } = best;
  return { title, isInside: ({ origin, group }) => origin === 'table' && group === title };
}

/** One word of a title is too little to be its name. */
const FEWEST = 2;

/** How many words of a name stand in a title until one does not. */
function heldFirst(asked: readonly string[], title: ReadonlySet<string>): number {
  const missing = asked.findIndex((word) => !title.has(word));
  return missing === -1 ? asked.length : missing;
}
