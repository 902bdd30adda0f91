import type { Recurrence } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { AND_REPORTS, OF_RECURRING, OF_REPORTS, RECURRING } from './recurring-patterns.ts';

/** Tasks that come back are asked for: how often, and whether only reports. */
export interface AskedRecurring {
  /** Any of these; empty for all. */
  readonly recurrences: readonly Recurrence[];
  readonly ofReports: boolean;
}

/**
 * Whether a question asks for tasks that come back and for nothing else: "những báo cáo nào phải gửi định kỳ hằng tháng", "bao giờ
 * nộp báo cáo quý". Null where words of a matter are left: "trợ cấp hằng tháng là bao nhiêu".
 */
export function findRecurring(folded: string, topic: readonly string[]): AskedRecurring | null {
  const met = RECURRING.filter(({ pattern }) => folded.search(pattern) !== -1);
  if (met.length === 0 || topic.some((word) => !OF_RECURRING.has(fold(word)))) return null;
  return {
    recurrences: met.flatMap(({ recurrences }) => recurrences),
    ofReports: folded.search(OF_REPORTS) !== -1 && folded.search(AND_REPORTS) === -1,
  };
}
