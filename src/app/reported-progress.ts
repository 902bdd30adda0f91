import type { TaskKey } from '../directive/task.ts';
import { type TaskProgress, UNREPORTED } from '../register/task-progress.ts';
import type { ReportedProgress } from '../retrieval/library.ts';
import type { Register } from '../store/register/register.ts';

/**
 * What was reported about tasks, as a register holds it. A stretch of code that runs without a pause sees one state,
 * as it does of the index: an answer asks for each of its lines.
 */
export function reportedProgress({ progress }: Register): ReportedProgress {
  let held: ReadonlyMap<TaskKey, TaskProgress> | null = null;
  const now = () => {
    if (held !== null) return held;
    queueMicrotask(() => {
      held = null;
    });
    held = progress.progress();
    return held;
  };
  return { progressOf: (key) => now().get(key) ?? UNREPORTED, hasReports: () => now().size > 0 };
}
