import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { ReadRow } from '../read-document.ts';
import { SAME_AS_ABOVE } from './task-column-patterns.ts';
import type { TaskColumns } from './task-columns.ts';

/** The words of a row by what they are; empty where the cell is. */
export interface RowWords {
  readonly work: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly deadline: string;
  readonly every: string;
}

/**
 * What a row says, cells that stand for the one `above` filled from it. In a row that `mayBeMerged` (it bears no number of
 * its own) so is who leads, where the cell is empty beside a time.
 */
export function rowWords(
  row: ReadRow,
  columns: TaskColumns,
  { above, mayBeMerged }: { readonly above: RowWords | null; readonly mayBeMerged: boolean },
): RowWords {
  const printed = printedWords(row, columns);
  return above === null ? printed : onDayAbove(filledFrom(above, printed, mayBeMerged), above, columns);
}

function printedWords(row: ReadRow, columns: TaskColumns): RowWords {
  const cell = (at: number | null): string => (at === null ? '' : cellWords(row, at));
  return {
    work: cell(columns.work),
    deliverable: cell(columns.deliverable),
    lead: cell(columns.lead),
    coordinate: cell(columns.coordinate),
    deadline: cell(columns.deadline),
    every: cell(columns.every),
  };
}

/** "nt" means the cell above; so does no owner in a row without a number. */
function filledFrom(above: RowWords, words: RowWords, mayBeMerged: boolean): RowWords {
  const fill = (cell: keyof RowWords): string =>
    SAME_AS_ABOVE.test(fold(words[cell])) ? above[cell] : words[cell];
  const isMerged = mayBeMerged && words.lead === '' && words.deadline !== '';
  return {
    work: words.work,
    deliverable: fill('deliverable'),
    lead: isMerged ? above.lead : fill('lead'),
    coordinate: fill('coordinate'),
    deadline: fill('deadline'),
    every: fill('every'),
  };
}

/** In a schedule, whose days stand first, a row without one is of the day above it. */
function onDayAbove(words: RowWords, above: RowWords, { deadline, work }: TaskColumns): RowWords {
  const isSchedule = deadline !== null && deadline < work;
  return isSchedule && words.deadline === '' ? { ...words, deadline: above.deadline } : words;
}

/** Whether a row says what to do and nothing of who, when and what comes of it. */
export function hasOnlyWork({ work, deliverable, lead, coordinate, deadline }: RowWords): boolean {
  return work !== '' && `${deliverable}${lead}${coordinate}${deadline}` === '';
}

/** The words of one cell: single spaces, none before a comma where two pieces of it were joined; empty where there is no cell. */
export function cellWords({ cells }: ReadRow, column: number): string {
  return collapseSpace(cells[column]?.text ?? '').replace(/\s+(?=[,;](?:\s|$))/gu, '');
}
