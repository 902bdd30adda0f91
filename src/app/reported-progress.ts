import { UNREPORTED } from '../register/task-progress.ts';
import type { ReportedProgress } from '../retrieval/library.ts';
import type { Register } from '../store/register/register.ts';

/** What was reported about tasks, as a register holds it now. */
export function reportedProgress({ progress }: Register): ReportedProgress {
  return {
    progressOf: (key) => progress.progress().get(key) ?? UNREPORTED,
    hasReports: () => progress.progress().size > 0,
  };
}
