import { cpus, totalmem } from 'node:os';

/** A Markdown table: the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return `${[head, head.map(() => '---'), ...body].map(row).join('\n')}\n`;
}

/** One line of a Markdown table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** "4.31 ms", "312 ms", "12.4 s", "7.2 min" */
export function duration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '–';
  if (milliseconds < 10) return `${milliseconds.toFixed(2)} ms`;
  if (milliseconds < 10_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 120_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${(milliseconds / 60_000).toFixed(1)} min`;
}

/** "812 MB", "2.4 GB" */
export function megabytes(value: number): string {
  return value < 1_000 ? `${Math.round(value)} MB` : `${(value / 1024).toFixed(1)} GB`;
}

/** "1 000 000" */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}

/** ".872", "1.000" */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0/u, '') : '–';
}

/** The machine and the Node that the figures are of. */
export function machine(): string {
  const [processor] = cpus();
  const cores = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`;
  return `Node ${process.version}, ${cores}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}
