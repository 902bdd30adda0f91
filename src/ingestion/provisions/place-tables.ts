import type { DirectivePart } from '../../directive/directive.ts';
import type { ReadProvision, ReadTable } from '../read-document.ts';
import type { PartBody, PlacedTable } from './part-body.ts';
import type { ProvisionTree } from './provisions.ts';

/** Gives each table of a part its locator and the headings above it. */
export function placeTables(part: DirectivePart, body: PartBody, tree: ProvisionTree): ReadTable[] {
  const placed = body.tables.map((table) => placeTable(part, table, tree));
  return placed.map((table, i) => {
    const earlier = placed.slice(0, i).filter(({ locator }) => locator === table.locator);
    const restarts = earlier.some((other) => sharesOrdinal(other, table));
    return restarts ? { ...table, locator: `${table.locator}, bảng ${earlier.length + 1}` } : table;
  });
}

function placeTable(part: DirectivePart, { table, after }: PlacedTable, tree: ProvisionTree): ReadTable {
  const first = tree.provisions[0]?.index ?? 0;
  const above = tree.provisions[(tree.provisionOfParagraph[after - 1] ?? -1) - first];
  const path = above === undefined ? [] : headingsAbove(above, tree.provisions, first);
  const numbered = path.findLast(({ label, level }) => label !== '' && level !== 'dash' && level !== 'plus');
  const fallback = part.role === 'annex' ? part.label : 'bảng kèm theo';
  return {
    part: part.index,
    locator: numbered?.locator ?? fallback,
    headings: [...partHeadings(part), ...path.filter(({ isHeading }) => isHeading).map(headingText)],
    columns: table.columns,
    rows: table.rows,
  };
}

/** A provision and those above it, outermost first. */
function headingsAbove(
  provision: ReadProvision,
  provisions: readonly ReadProvision[],
  first: number,
): ReadProvision[] {
  const path = [provision];
  for (let at = provision.parent; at !== null; ) {
    const above: ReadProvision | undefined = provisions[at - first];
    if (above === undefined) break;
    path.unshift(above);
    at = above.parent;
  }
  return path;
}

/** What stands above everything in an annex or an issued plan: "Phụ lục I", its title. */
export function partHeadings({ role, label, title }: DirectivePart): string[] {
  return role === 'main' ? [] : [label, title].filter((text) => text !== '');
}

/** "II. NỘI DUNG NHIỆM VỤ" */
export function headingText({ label, text }: Pick<ReadProvision, 'label' | 'text'>): string {
  return [label, text].filter((part) => part !== '').join(' ');
}

function sharesOrdinal(one: ReadTable, other: ReadTable): boolean {
  const ordinals = new Set(one.rows.map(({ ordinal }) => ordinal));
  return other.rows.some(({ ordinal }) => ordinal === null || ordinals.has(ordinal));
}
