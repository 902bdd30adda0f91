import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { TaskHit } from '../evidence.ts';
import { coverageOf, creditsOf, searched } from '../facts/coverage.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import type { NamedScope } from '../named-scope.ts';
import { hitOf } from './find-one-task.ts';
import { STRONG } from './held-by.ts';
import { HANDED_IN } from './one-task-patterns.ts';
import { wantedOfTask } from './wanted-of-task.ts';

/**
 * "Hạn nộp hồ sơ mua máy": of rows that are found on the machine none may know of a hồ sơ. Then it is the task to hand it in, which
 * may stand behind the matter in its sentence ("Đồng ý mua máy …; Sở Y tế hoàn thiện hồ sơ, gửi …"). Where no such one is, what was found.
 */
export function orHandedIn(
  found: readonly TaskHit[],
  question: Question,
  { named, library }: { readonly named: NamedScope; readonly library: Library },
): readonly TaskHit[] {
  const thing = HANDED_IN.exec(fold(question.about))?.groups?.thing;
  if (thing === undefined || question.row !== null || found.some(({ task }) => holds(task, thing)))
    return found;
  const vocabulary = vocabularyOf(library.reader);
  const wanted = wantedOfTask(question.topic, library);
  const onMatter = library.reader.tasks().filter((task) => {
    if (task.deadline === null || !holds(task, thing)) return false;
    const around = searched(vocabulary.words(itemOf(task, library)));
    return coverageOf(wanted, creditsOf(wanted, around, vocabulary)) >= STRONG;
  });
  const [only, second] = onMatter;
  return only === undefined || second !== undefined ? found : [hitOf(only, named, library)];
}

function holds({ task, deliverable }: Task, thing: string): boolean {
  return fold(`${task} ${deliverable ?? ''}`).includes(thing);
}

/** The words of the item of the text that a task stands in; of a row of a table its own. */
function itemOf(task: Task, { reader }: Library): string {
  const [span] = task.quote.spans;
  const item = reader
    .passages(task.document)
    .find(({ quote }) =>
      quote.spans.some((one) => span !== undefined && one.start <= span.start && span.start < one.end),
    );
  return task.origin === 'table' || item === undefined ? task.quote.text : item.quote.text;
}
