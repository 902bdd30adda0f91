import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import type { Task } from '../../../src/directive/task.ts';
import { readDirective } from '../../../src/ingestion/read-directive.ts';
import { extractTasks } from '../../../src/ingestion/tasks/extract-tasks.ts';
import { agencies } from './task-outline.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/extractor/', import.meta.url));
const EXPECTED = '.tasks';

/** Who leads, who helps, when and what, a line each: what an official reads off the directive. */
function table(file: string): string {
  const source = readFileSync(`${FIXTURES}${file}`, 'utf8').normalize('NFC');
  const read = readDirective({ file, source, side: null, agencies: agencies() });
  return extractTasks(read, agencies()).tasks.map(entry).join('\n\n').concat('\n');
}

function entry({ locator, task, deliverable, lead, coordinate, deadline }: Task): string {
  const names = (owners: Task['lead']): string => owners.map(({ name }) => name).join(' + ');
  const days = deadline === null ? [] : dueDatesOf(deadline);
  const lines: readonly (readonly [string, string])[] = [
    [locator, task],
    ['  chủ trì', names(lead)],
    ['  phối hợp', names(coordinate)],
    ['  thời hạn', deadline === null ? '' : `${deadline.text} → ${days.join(' ')}`],
    ['  sản phẩm', deliverable ?? ''],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

describe('the tasks of whole directives', () => {
  const files = readdirSync(FIXTURES).filter((file) => !file.endsWith(EXPECTED));
  it.each(files)('are those that an official would list: %s', async (file) => {
    await expect(table(file)).toMatchFileSnapshot(`${FIXTURES}${file}${EXPECTED}`);
  });
});
