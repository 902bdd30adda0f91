import { fold } from '../../vietnamese/fold.ts';
import { readMarker } from '../provisions/markers.ts';
import type { Line } from './lines.ts';

const FEWEST = 3;
const LONGEST = 120;

/**
 * Takes out what every page repeats at its head or foot ("Kế hoạch số 77/KH-UBND ngày 10/01/2026"): the same words,
 * three times or more, most times beside a page number, a rule or a page end. Rows of tables stay: repeated header
 * rows are the tables' business.
 */
export function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const { text } = line.sourced;
    const key = fold(text);
    const mayRun =
      line.row === null && text.length <= LONGEST && !/[:;]/u.test(text) && readMarker(text) === null;
    if (mayRun && key !== '') places.set(key, [...(places.get(key) ?? []), at]);
  }
  const dropped = new Set<number>();
  for (const at of places.values()) {
    if (at.length >= FEWEST && at.filter((i) => isAtPageEnd(lines, i)).length * 2 > at.length)
      for (const i of at) dropped.add(i);
  }
  if (dropped.size === 0) return [...lines];
  return lines.flatMap((line, at) => {
    if (dropped.has(at)) return [];
    return dropped.has(at - 1) ? [{ ...line, gap: line.gap + 1, afterRule: true }] : [line];
  });
}

function isAtPageEnd(lines: readonly Line[], at: number): boolean {
  return lines[at]?.afterRule === true || lines[at + 1]?.afterRule === true;
}
