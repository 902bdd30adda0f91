import type { Indicator } from '../../directive/indicator.ts';
import type { Note } from '../../directive/note.ts';
import { quoteOf } from '../../directive/source.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { ReadDocument, ReadRow, ReadTable } from '../read-document.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { isMet } from './indicator-figures.ts';

/**
 * The rows of every table of indicators: name, unit, target and result as printed, met or not, remark. Notes name
 * the rows whose target or result is no figure.
 */
export function extractIndicators(read: ReadDocument): { indicators: Indicator[]; notes: Note[] } {
  const indicators = read.tables.flatMap((table) => {
    const columns = indicatorColumns(table.columns);
    if (columns === null) return [];
    return table.rows.flatMap((row) =>
      row.kind === 'data' ? (indicatorOf(read, table, { row, columns }) ?? []) : [],
    );
  });
  return { indicators, notes: indicators.flatMap((indicator) => unclear(indicator)) };
}

function indicatorOf(
  { source, directive }: ReadDocument,
  table: ReadTable,
  { row, columns }: { row: ReadRow; columns: IndicatorColumns },
): Indicator | null {
  const cell = (at: number | null): string | null => {
    const text = at === null ? '' : collapseSpace(row.cells[at]?.text ?? '');
    return text === '' ? null : text;
  };
  const [name, target, result] = [cell(columns.name), cell(columns.target), cell(columns.result)];
  if (name === null || (target === null && result === null)) return null;
  const where = row.ordinal === null ? `hàng ${table.rows.indexOf(row) + 1}` : `STT ${row.ordinal}`;
  return {
    document: directive.id,
    part: table.part,
    locator: table.locator === '' ? where : `${table.locator}, ${where}`,
    ordinal: row.ordinal,
    name,
    unit: cell(columns.unit),
    target,
    result,
    met: target === null || result === null ? null : isMet(target, result),
    remark: cell(columns.remark),
    quote: quoteOf(source, row.spans),
  };
}

function unclear({ met, document, locator, name, quote }: Indicator): Note[] {
  if (met !== null) return [];
  const message = `Chỉ tiêu “${name}” có mức giao hoặc kết quả không phải là một con số; hãy đối chiếu văn bản gốc.`;
  const span = quote.spans[0] ?? null;
  return [{ rule: 'indicator-without-figure', severity: 'info', document, locator, span, message }];
}
