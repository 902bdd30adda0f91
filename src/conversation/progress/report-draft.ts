import { z } from 'zod';
import type { TaskKey } from '../../directive/task.ts';
import { REPORTED_STATES } from '../../register/progress-event.ts';
import { type IsoDate, parseIsoDate } from '../../vietnamese/calendar.ts';
import type { Reported, TaskReport } from './task-report.ts';

/** A report that waits to be confirmed, as it is kept between two messages. */
export interface DraftedReport extends Reported {
  readonly task: TaskKey;
  /** The words of the task when it was understood: said where the task is gone. */
  readonly title: string;
}

/** Reports that are confirmed or dropped together. Plain JSON. */
export interface ReportDraft {
  readonly version: 1;
  readonly reports: readonly DraftedReport[];
}

/** The draft of reports that were understood. */
export function draftOf(reports: readonly TaskReport[]): ReportDraft {
  return {
    version: 1,
    reports: reports.map(({ task, ...reported }) => ({ ...reported, task: task.key, title: task.task })),
  };
}

const DAY = z.string().transform((text, context): IsoDate => {
  const day = parseIsoDate(text);
  if (day !== null) return day;
  context.addIssue({ code: 'custom', message: 'no such day' });
  return z.NEVER;
});

const EVIDENCE = z.union([
  z.object({ kind: z.literal('document'), number: z.string(), date: DAY.nullable() }),
  z.object({ kind: z.literal('link'), url: z.string() }),
]);

const DRAFT = z.object({
  version: z.literal(1),
  reports: z
    .array(
      z.object({
        task: z.string().transform((key) => key as TaskKey),
        title: z.string(),
        state: z.enum(REPORTED_STATES),
        percent: z.number().int().min(0).max(100).nullable(),
        on: DAY,
        note: z.string().nullable(),
        evidence: z.array(EVIDENCE),
      }),
    )
    .min(1),
});

/** The draft that a JSON text holds; null for any other text. */
export function parseDraft(json: string): ReportDraft | null {
  try {
    const { data } = DRAFT.safeParse(JSON.parse(json));
    return data ?? null;
  } catch {
    return null;
  }
}
