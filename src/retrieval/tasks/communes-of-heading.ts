import type { Task } from '../../directive/task.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Library } from '../library.ts';
import { isOfCommunes, whichCommunes } from '../owners/qualified-communes.ts';
import { type NamedOwner, standingTo } from './task-roles.ts';

/**
 * Tells whether a task is one of those communes of a group that the words of the topic tell ("UBND các xã, phường | ven biển"),
 * by the heading that it stands under; null where the topic tells no such, so that it is a matter.
 */
export function ofWhichCommunes(
  topic: readonly string[],
  owners: readonly NamedOwner[],
  { reader, agencies }: Pick<Library, 'reader' | 'agencies'>,
): ((task: Task) => boolean) | null {
  const group = owners.find((owner) => isOfCommunes(owner));
  const wanted = fold(topic.join(' '));
  if (group === undefined || topic.length === 0 || topic.length > MOST_WORDS) return null;
  const tasks = reader.tasks().filter((task) => standingTo(task, group, agencies) !== null);
  const documents = [...new Set(tasks.map(({ document }) => document))];
  const headings = new Map(documents.map((document) => [document, communesAt(document, reader)]));
  const isOfThose = ({ document, locator }: Task) => headings.get(document)?.get(locator) === wanted;
  return tasks.some(isOfThose) ? isOfThose : null;
}

const MOST_WORDS = 6;

/** Which communes the headings over each place of a document name. */
function communesAt(document: string, reader: Library['reader']): ReadonlyMap<string, string | null> {
  const passages = reader.passages(document);
  return new Map(
    passages.map(({ locator, headings }) => [
      locator,
      headings.map(whichCommunes).findLast((which) => which !== null) ?? null,
    ]),
  );
}
