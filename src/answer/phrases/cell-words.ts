import type { Cell } from '../../directive/passage.ts';

/** "Tỷ lệ nộp trực tuyến: 62,0%" */
export function cellWords({ column, text }: Cell): string {
  return column === '' ? text : `${column}: ${text}`;
}
