import { cpSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkNode, OLDEST_NODE } from '../../src/doctor/check-node.ts';
import { checkGraphs } from '../../src/doctor/check-vectors.ts';
import type { Examination } from '../../src/doctor/examine.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { firstCorpus } from '../first-corpus.ts';
import { type Run, sauro } from '../sauro.ts';

let folder: string;
let corpus: string;
let indexed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sauro-doctor-'));
  corpus = firstCorpus(folder);
  indexed = join(folder, 'indexed');
  expect(sauro(['ingest', '--corpus', corpus, '--data', indexed]).exitCode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(folder, 'data-'));
  cpSync(indexed, data, { recursive: true });
});

function doctor(words: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Run {
  return sauro(['doctor', '--corpus', corpus, '--data', data, ...words], { environment });
}

function examined(run: Run): Examination {
  return JSON.parse(run.output) as Examination;
}

function finding(run: Run, check: Finding['check']): Finding | undefined {
  return examined(run).findings.find((one) => one.check === check);
}

/** A corpus of its own, that a test may break. */
function otherCorpus(files: Readonly<Record<string, string>>): string {
  const other = mkdtempSync(join(folder, 'kho-'));
  cpSync(corpus, other, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(other, file), text);
  return other;
}

describe('sauro doctor on a machine in order', () => {
  it('tells each thing in a line with a tick, and that questions are answered', () => {
    const { exitCode, output, errors } = doctor();
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(/^✓ Node \d+/u);
    expect(output).toContain('5 văn bản');
    expect(output).toMatch(/✓ Danh mục chữ viết tắt: \d{3} chữ\./u);
    expect(output).toMatch(/✓ Bản chỉ mục số 1: 5 văn bản, \d+ nhiệm vụ, \d+ đoạn; đúng với kho/u);
    expect(output).toMatch(/✓ Mô hình tìm theo nghĩa “[^”]+”: đủ tệp, [\d,]+ MB\./u);
    expect(output).toContain('✓ Tìm theo nghĩa: so lần lượt từng đoạn.');
    expect(output.endsWith('Trả lời được câu hỏi.\n')).toBe(true);
    expect(output).not.toContain('✗');
  });

  it('prints the same for programs, and changes nothing', () => {
    const before = statSync(join(data, 'index.db')).mtimeMs;
    const run = doctor(['--json']);
    expect(run.exitCode).toBe(0);
    expect(examined(run).canServe).toBe(true);
    expect(examined(run).findings.map(({ check }) => check)).toEqual([
      'node',
      'database',
      'corpus',
      'agencies',
      'short-forms',
      'data',
      'index',
      'model',
      'vectors',
      'graphs',
      'register',
    ]);
    expect(statSync(join(data, 'index.db')).mtimeMs).toBe(before);
  });
});

describe('sauro doctor warns, and questions are still answered', () => {
  it('where there is no index yet, and makes none', () => {
    const run = doctor(['--json', '--data', join(folder, 'moi')]);
    expect(run.exitCode).toBe(0);
    expect(finding(run, 'index')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('hãy chạy “sauro ingest”'),
    });
    expect(finding(run, 'data')?.message).toContain('sẽ được tạo');
    expect(statSync(join(folder, 'moi'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('where the corpus has changed since', () => {
    const other = otherCorpus({ 'moi.txt': 'CÔNG VĂN\n' });
    const run = doctor(['--json', '--corpus', other]);
    expect(run.exitCode).toBe(0);
    expect(finding(run, 'index')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('đã thay đổi'),
    });
  });

  it('where the index is damaged: it can be made anew', () => {
    truncateSync(join(data, 'index.db'), 9_000);
    const run = doctor(['--json']);
    expect(run.exitCode).toBe(0);
    expect(finding(run, 'index')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('bị hỏng'),
    });
  });

  it('where a file of names is broken or missing but the old index serves', () => {
    const other = otherCorpus({ 'agencies.yaml': 'version: 1\nagencis: [\n' });
    rmSync(join(other, 'short-forms.yaml'));
    const run = doctor(['--json', '--corpus', other]);
    expect(run.exitCode).toBe(0);
    expect(finding(run, 'agencies')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('agencies.yaml:'),
    });
    expect(finding(run, 'short-forms')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('short-forms.yaml'),
    });
  });

  it('where no model is wanted, or another one than the index was made with', () => {
    const none = doctor(['--json'], { SAURO_MODEL: 'none' });
    expect(none.exitCode).toBe(0);
    expect(finding(none, 'model')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('SAURO_MODEL=none'),
    });
    // Said once: not again by a line on vectors.
    expect(finding(none, 'vectors')).toBeUndefined();
    const other = doctor(['--json'], { SAURO_MODEL: 'khac', SAURO_MODEL_DIMENSION: '384' });
    expect(finding(other, 'vectors')).toMatchObject({
      verdict: 'warning',
      message: expect.stringContaining('mô hình tìm theo nghĩa khác'),
    });
  });

  it('where graphs cannot be made', () => {
    expect(checkGraphs('khong-co-mo-dun-nay')).toMatchObject({
      verdict: 'warning',
      message: expect.stringMatching(/^Không có hnswlib-node: .* trên \d+\.\d{3} đoạn/u),
    });
  });
});

describe('sauro doctor ends with 1 where nothing can be answered', () => {
  it('because there is neither a corpus nor an index', () => {
    const run = doctor(['--corpus', '/khong/co', '--data', join(folder, 'trong')]);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('✗ Không tìm thấy thư mục văn bản "/khong/co".');
    expect(run.output).toContain('hãy sửa các dòng có dấu ✗');
  });

  it('because the short forms are broken and no index serves', () => {
    const other = otherCorpus({ 'short-forms.yaml': 'version: 1\nforms: {TTHC: [a]}\n' });
    const run = doctor(['--json', '--corpus', other, '--data', join(folder, 'trong')]);
    expect(run.exitCode).toBe(1);
    expect(finding(run, 'short-forms')).toMatchObject({ verdict: 'bad' });
  });

  it('because a file stands where the data folder should be', () => {
    const file = join(folder, 'khong-phai-thu-muc');
    writeFileSync(file, '');
    const run = doctor(['--json', '--data', file]);
    expect(run.exitCode).toBe(1);
    expect(finding(run, 'data')).toMatchObject({
      verdict: 'bad',
      message: expect.stringContaining('--data'),
    });
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.1', '22.3.0', '24.0.0', '100.0.0'])('%s will do', (version) => {
    expect(checkNode(version).verdict).toBe('good');
  });

  it.each(['20.18.9', '18.20.0', '9.0.0'])('%s is too old', (version) => {
    expect(checkNode(version)).toMatchObject({
      verdict: 'bad',
      message: expect.stringContaining(OLDEST_NODE),
    });
  });
});
