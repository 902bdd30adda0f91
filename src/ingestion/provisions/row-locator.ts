import type { ReadRow, ReadTable } from '../read-document.ts';

/**
 * How each row of a table is cited: "Phụ lục I, STT 4"; "Phụ lục I, mục B, STT 1" where the numbers begin again in
 * each group; `ofUnnumbered` says how a row without a number is.
 */
export function rowLocators(
  table: Pick<ReadTable, 'locator' | 'rows'>,
  ofUnnumbered: (position: number) => string = () => '',
): string[] {
  const restarts = restartsInGroups(table.rows);
  let division: string | null = null;
  return table.rows.map(({ kind, ordinal }, position) => {
    if (kind === 'group') division = restarts ? ordinal : null;
    const own = ordinal === null ? ofUnnumbered(position) : `STT ${ordinal}`;
    const inGroup = kind === 'group' || division === null || own === '' ? '' : `mục ${division}`;
    return [table.locator, inGroup, own].filter((words) => words !== '').join(', ');
  });
}

/** Whether rows of two groups bear the same number ("A: 1, 2", "B: 1, 2"). */
function restartsInGroups(rows: readonly ReadRow[]): boolean {
  const ordinals = rows.flatMap(({ kind, ordinal }) =>
    kind === 'data' && ordinal !== null ? [ordinal] : [],
  );
  const isGrouped = rows.some(({ kind, ordinal }) => kind === 'group' && ordinal !== null);
  return isGrouped && new Set(ordinals).size < ordinals.length;
}
