import type { IngestNews } from '../../conversation/ingest-news.ts';
import { clip, LIST_ROW_LENGTH } from '../../vietnamese/clip.ts';
import { harmless } from './harmless.ts';
import { type Streams, writeJson } from './streams.ts';

/** What reading the corpus did, as far as this channel tells it. */
export interface IngestReport extends IngestNews {
  /** False when nothing had changed. */
  readonly published: boolean;
  /** Passages whose meaning was worked out; those that others had already are not counted. */
  readonly embedded: number;
  readonly elapsedMs: number;
}

type TaskTitle = IngestNews['tasks']['added'][number];

/** Tells what an ingest did: the counts, the documents and tasks that differ, how many notes there are. */
export function ingestCommand(report: IngestReport, { json }: { json: boolean }, streams: Streams): 0 {
  if (json) writeJson(streams, report);
  else streams.output.write(`${reportLines(report).map(harmless).join('\n')}\n`);
  return 0;
}

/** An ingest in lines: the counts, the documents and tasks that differ, how many notes there are. */
export function reportLines({
  published,
  generation,
  documents,
  tasks,
  embedded,
  notes,
  elapsedMs,
}: IngestReport): string[] {
  const seconds = (elapsedMs / 1000).toFixed(2).replace('.', ',');
  if (!published)
    return [
      `Không có gì thay đổi: ${documents.unchanged} văn bản, bản chỉ mục số ${generation} (${seconds} giây).`,
    ];
  const { added, changed, removed, reread, unchanged } = documents;
  return [
    `Đã lập bản chỉ mục số ${generation} trong ${seconds} giây.`,
    `Văn bản: ${added.length} mới, ${changed.length} thay đổi, ${reread.length} đọc lại, ${removed.length} bỏ đi, ${unchanged} giữ nguyên.`,
    ...marked('+', added),
    ...marked('~', changed),
    ...marked('-', removed),
    `Nhiệm vụ: ${tasks.added.length} mới, ${tasks.changed.length} thay đổi, ${tasks.gone.length} không còn.`,
    ...marked('+', titleLines(tasks.added)),
    ...marked('~', titleLines(tasks.changed)),
    ...marked('-', titleLines(tasks.gone)),
    ...(embedded === 0 ? [] : [`Chỉ mục ngữ nghĩa: thêm ${embedded} đoạn.`]),
    ...(notes.length === 0 ? [] : [`Có ${notes.length} điểm cần xem lại; gõ “sauro check” để xem.`]),
  ];
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map((line) => `  ${mark} ${line}`);
}

/** Enough to see what a directive brought; the first ingest of a corpus brings too many to read. */
const SHOWN_TITLES = 20;

function titleLines(titles: readonly TaskTitle[]): string[] {
  const shown = titles.slice(0, SHOWN_TITLES).map(({ document, locator, task }) => {
    return `${document}, ${locator}: ${clip(task, LIST_ROW_LENGTH)}`;
  });
  const rest = titles.length - shown.length;
  return rest === 0 ? shown : [...shown, `… và ${rest} nhiệm vụ nữa; gõ “sauro tasks” để xem hết`];
}
