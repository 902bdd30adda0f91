import { readFileSync } from 'node:fs';
import { z } from 'zod';

const LABELLED_TASK = z.strictObject({
  /** The heart of what is to be done, word for word; white space may differ. It stands once in the directive. */
  quote: z.string().min(10),
  /** As the directive names them there; empty where it names nobody. */
  lead: z.array(z.string().min(1)),
  coordinate: z.array(z.string().min(1)),
  /** The first day that the words mean, or null where they mean none. */
  due: z.iso.date().nullable(),
  recurs: z.literal(true).optional(),
  /** The cell of the product column. */
  deliverable: z.string().optional(),
  source: z.enum(['table', 'prose']),
  /** True where one may reasonably say that it is no task of its own. */
  optional: z.literal(true).optional(),
});

/** A task as a reader found it in a directive. */
export type LabelledTask = Readonly<z.infer<typeof LABELLED_TASK>>;

/** The tasks that a reader found in one directive, in the order of its text. Throws where the file is malformed. */
export function readLabelledTasks(path: string): readonly LabelledTask[] {
  return z.array(LABELLED_TASK).parse(JSON.parse(readFileSync(path, 'utf8')));
}
