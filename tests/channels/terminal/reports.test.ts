import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/channels/terminal/check-command.ts';
import { type IngestReport, ingestCommand } from '../../../src/channels/terminal/ingest-command.ts';
import type { Streams } from '../../../src/channels/terminal/streams.ts';
import type { Note } from '../../../src/directive/note.ts';
import type { Reference } from '../../../src/directive/reference.ts';
import { Written } from './lines.ts';

/** What a command writes to standard output. */
function written(command: (streams: Streams) => unknown): string {
  const output = new Written();
  command({ output, errors: new Written(), input: process.stdin, mayColour: false } as unknown as Streams);
  return output.text;
}

const REPORT: IngestReport = {
  generation: 3,
  published: true,
  documents: { added: ['a'], changed: ['b'], removed: ['c'], reread: [], unchanged: 4 },
  tasks: {
    added: [],
    changed: [],
    gone: [{ key: 'c/2', document: 'c', locator: 'mục 2', task: 'Xây dựng kế hoạch' }],
  },
  embedded: 27,
  notes: [],
  elapsedMs: 1234,
};

describe('ingestCommand', () => {
  it('names the documents and the tasks that differ', () => {
    const shown = written((streams) => ingestCommand(REPORT, { json: false }, streams));
    expect(shown).toContain('Đã lập bản chỉ mục số 3 trong 1,23 giây.');
    expect(shown).toContain(
      'Văn bản: 1 mới, 1 thay đổi, 0 đọc lại, 1 bỏ đi, 4 giữ nguyên.\n  + a\n  ~ b\n  - c\n',
    );
    expect(shown).toContain('  - c, mục 2: Xây dựng kế hoạch');
    expect(shown).toContain('Chỉ mục ngữ nghĩa: thêm 27 đoạn.\n');
    expect(shown).not.toContain('sauro check');
  });

  it('says so when nothing changed', () => {
    const shown = written((streams) =>
      ingestCommand({ ...REPORT, published: false }, { json: false }, streams),
    );
    expect(shown).toBe('Không có gì thay đổi: 4 văn bản, bản chỉ mục số 3 (1,23 giây).\n');
  });

  it('prints the whole report as JSON', () => {
    expect(JSON.parse(written((streams) => ingestCommand(REPORT, { json: true }, streams)))).toEqual(REPORT);
  });
});

describe('checkCommand', () => {
  const note = (severity: Note['severity'], message: string): Note => ({
    rule: 'no-number',
    severity,
    document: 'thong-bao',
    locator: severity === 'info' ? null : 'mục 1',
    span: null,
    message,
  });
  const library = {
    reader: {
      notes: () => [note('info', 'Văn bản không có số.'), note('error', 'Không đọc được.')],
      references: () => [],
    },
  };

  it('lists the notes of each document, errors first', () => {
    expect(written((streams) => checkCommand(library, { json: false }, streams))).toBe(
      'thong-bao\n  lỗi · mục 1: Không đọc được.\n  ghi nhận · Văn bản không có số.\n\n2 điểm.\n',
    );
  });

  it('says so when all is clear', () => {
    const clear = { reader: { notes: () => [], references: () => [] } };
    expect(written((streams) => checkCommand(clear, { json: false }, streams))).toContain(
      'Không có điểm nào',
    );
  });

  it('prints the notes as JSON', () => {
    expect(JSON.parse(written((streams) => checkCommand(library, { json: true }, streams)))).toHaveLength(2);
  });

  it('names the documents that the corpus does not hold, each once', () => {
    const reference = (printed: string, target: string | null): Reference => ({
      document: 'ke-hoach',
      part: 0,
      locator: 'mục 1',
      relation: 'mentions',
      kind: null,
      number: { printed, ordinal: '57', year: null, symbol: 'NQ/TW' },
      date: null,
      target,
      quote: { text: printed, spans: [] },
    });
    const references = [
      reference('57-NQ/TW', null),
      reference('57-NQ/TW', null),
      reference('87/BC-UBND', 'bao-cao'),
    ];
    const reader = { notes: () => [], references: () => references };
    expect(written((streams) => checkCommand({ reader }, { json: false }, streams))).toContain(
      'ghi nhận · Nhắc tới 1 văn bản chưa có trong kho: 57-NQ/TW.',
    );
  });
});
