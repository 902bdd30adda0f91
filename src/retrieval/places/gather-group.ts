import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';
import type { Evidence } from '../evidence.ts';
import type { Library } from '../library.ts';
import { namedScope } from '../named-scope.ts';
import { taskScope } from '../tasks/gather-tasks.ts';
import { selectTasks } from '../tasks/select-tasks.ts';
import { namedGroup } from './named-group.ts';

/** "bao nhiêu" · "mấy" · "how many" */
const COUNTS = words`bao nhieu|may|dem|how many|tong so`;

/** The rows under the title of a table that a question names ("nhóm NQ57 có bao nhiêu nhiệm vụ"), counted or listed; null where it names none. */
export function gatherGroup(question: Question, library: Library): Evidence | null {
  if (question.row !== null || question.progress !== null) return null;
  const group = namedGroup(question, library);
  const named = group === null ? null : namedScope(question, library);
  if (group === null || named === null || 'kind' in named) return null;
  const select = (topic: readonly string[]) => {
    const scope = taskScope({ ...question, topic }, { ...named, outsideNumbers: [] }, library);
    const isAbout = (task: Task) => group.isInside(task) && scope.isAbout(task);
    return selectTasks(question, { ...scope, isAbout }, library);
  };
  const title = fold(group.title);
  const onTopic = select(question.topic.filter((word) => !title.includes(fold(word))));
  const selection = onTopic.hits.length > 0 ? onTopic : select([]);
  if (selection.hits.length === 0) return { kind: 'nothing', reason: { kind: 'no-task', known: 0 } };
  const isCount = question.intent === 'count' || fold(question.about).search(COUNTS) >= 0;
  return isCount
    ? { kind: 'count', documents: named.directives, where: group.title, ...selection }
    : { kind: 'tasks', documents: named.directives, ...selection };
}
