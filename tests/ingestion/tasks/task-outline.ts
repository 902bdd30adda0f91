import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AgencyRegistry } from '../../../src/directive/agencies/agency-registry.ts';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import type { Directive, DirectiveKind } from '../../../src/directive/directive.ts';
import type { ProvisionLevel } from '../../../src/directive/provision.ts';
import type { Task } from '../../../src/directive/task.ts';
import { readAgenciesFile } from '../../../src/ingestion/agencies/agencies-file.ts';
import type { ReadDocument, ReadProvision, ReadTable } from '../../../src/ingestion/read-document.ts';
import { extractTasks } from '../../../src/ingestion/tasks/extract-tasks.ts';
import { sliceSourced, sourcedOf, trimSourced } from '../../../src/ingestion/text/sourced-text.ts';

const AGENCIES_FILE = fileURLToPath(new URL('../../../corpus/agencies.yaml', import.meta.url));
const LABELS: readonly (readonly [ProvisionLevel, RegExp])[] = [
  ['dieu', /^Điều \d+\./u],
  ['roman', /^[IVX]+\./u],
  ['decimal', /^\d+\.\d+\./u],
  ['arabic', /^\d+\./u],
  ['parenthesis', /^\(\d+\)/u],
  ['letter', /^[a-zđ]\)/u],
  ['dash', /^-/u],
];

let registry: AgencyRegistry | null = null;

/** The agencies of the corpus. */
export function agencies(): AgencyRegistry {
  if (registry !== null) return registry;
  const read = readAgenciesFile(readFileSync(AGENCIES_FILE, 'utf8'), 'agencies.yaml');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  registry = new AgencyRegistry(read.catalogue);
  return registry;
}

interface Told {
  readonly kind?: DirectiveKind;
  readonly issued?: readonly [year: number, month: number | null, day: number | null];
  readonly subject?: string;
  readonly tables?: readonly ReadTable[];
}

/** A document whose body is an outline: two spaces of indent a level, "# " before a heading, labels as printed. */
export function documentOf(outline: string, told: Told = {}): ReadDocument {
  const provisions: ReadProvision[] = [];
  const open: { depth: number; index: number; locator: string }[] = [];
  let start = 0;
  for (const line of outline.split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line.trim() === '') continue;
    const depth = line.search(/\S/u) / 2;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const above = open.at(-1) ?? null;
    const marked = trimSourced(sourcedOf(outline, span));
    const isHeading = marked.text.startsWith('# ');
    const own = isHeading ? sliceSourced(marked, 2) : marked;
    const [level, pattern] = LABELS.find(([, form]) => form.test(own.text)) ?? ['paragraph', /^/u];
    const label = pattern.exec(own.text)?.[0] ?? '';
    const sourced = trimSourced(sliceSourced(own, label.length));
    const place = [above?.locator ?? '', label.replace(/[.:()]/gu, '')]
      .filter((word) => word !== '')
      .join('.');
    const spans = [{ start: own.offsets[0] ?? span.start, end: span.end }];
    provisions.push({
      index: provisions.length,
      parent: above?.index ?? null,
      part: 0,
      level,
      label,
      locator: place === '' ? 'mở đầu' : `mục ${place}`,
      isHeading,
      text: sourced.text,
      footnotes: [],
      spans,
      sourced,
    });
    open.push({ depth, index: provisions.length - 1, locator: place });
  }
  const directive = directiveOf(told);
  return { source: outline, directive, provisions, tables: told.tables ?? [], frame: [], notes: [] };
}

function directiveOf({ kind = 'cong-van', issued = [2026, 5, 18], subject }: Told): Directive {
  const [year, month, day] = issued;
  return {
    id: 'thu',
    file: 'thu.txt',
    kind,
    number: null,
    unfilledSymbol: null,
    issueDate: { year, month, day },
    place: null,
    issuer: 'Ủy ban nhân dân tỉnh Gia Lai',
    subject: subject ?? null,
    addressees: [],
    legalBases: [],
    signer: { name: 'Nguyễn Văn An', authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' },
    recipients: [],
    meeting: null,
    state: { kind: 'in-force' },
    parts: [{ index: 0, role: 'main', kind, label: '', title: subject ?? '' }],
    supplied: [],
  };
}

/** A table with STT first, from rows of cells; a row whose first cell is Roman is a group row. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): ReadTable {
  return {
    part: 0,
    locator: 'Phụ lục',
    headings: [],
    columns,
    rows: rows.map((cells) => ({
      kind: /^[IVX]+$/u.test(cells[0] ?? '') ? 'group' : 'data',
      ordinal: cells[0] === '' ? null : (cells[0] ?? null),
      cells: columns.map((_, i) => ({ text: cells[i] ?? '', offsets: [...(cells[i] ?? '')].map(() => 0) })),
      spans: [{ start: 0, end: 1 }],
    })),
  };
}

/** What one looks at in a task: who leads, who helps, due days, the work. */
export interface Seen {
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly due: readonly string[];
  readonly task: string;
}

export function tasksOf(read: ReadDocument): Task[] {
  return extractTasks(read, agencies()).tasks;
}

export function seen(read: ReadDocument): Seen[] {
  return tasksOf(read).map(({ lead, coordinate, deadline, task }) => ({
    lead: lead.map(({ name }) => name),
    coordinate: coordinate.map(({ name }) => name),
    due: dueDatesOf(deadline),
    task,
  }));
}
