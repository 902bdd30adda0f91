import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDesk } from '../../src/app/desk-of.ts';
import { type Library, openLibrary } from '../../src/app.ts';
import { showReplies } from '../../src/channels/terminal/show-reply.ts';
import { type Talk, talkAt } from '../../src/channels/terminal/talk.ts';
import { instantOf } from '../../src/register/instant.ts';
import { firstCorpus } from '../first-corpus.ts';
import { day } from '../retrieval/small-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'sauro-local-'));
const data = join(folder, 'data');
let library: Library;
let talk: Talk;
let drawn = 0;

beforeAll(async () => {
  const now = () => instantOf(new Date('2026-07-15T01:30:00Z'));
  library = await openLibrary({ corpus: firstCorpus(folder), data, now });
  const randomBytes = (size: number) => {
    drawn += 1;
    return new Uint8Array(size).fill(drawn % 200);
  };
  talk = talkAt(localDesk(library, { now, randomBytes }), () => day('2026-07-15'));
}, 60_000);

afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = async (line: string): Promise<string> =>
  showReplies(await talk(line), { width: Number.POSITIVE_INFINITY, colour: false }) ?? 'left';

test('questions at the machine are followed up and make no register', async () => {
  expect(await shown('Sở KH&CN phải làm gì trong Quý III?')).toContain(
    'Sở Khoa học và Công nghệ · Quý III/2026',
  );
  expect(await shown('thế còn Quý IV?')).toContain('Sở Khoa học và Công nghệ · Quý IV/2026');
  expect(await shown('nguồn dòng 1')).toContain('“');
  expect(await shown('/toi')).toContain('bảo trì');
  expect(await shown('/huy')).toContain('Không có báo cáo');
  expect(await shown('/thoat')).toBe('left');
  expect(existsSync(join(data, 'register.db'))).toBe(false);
});

test('a report at the machine is confirmed by a word, and makes the register', async () => {
  await shown('Sở KH&CN phải làm gì trong Quý III?');
  expect(await shown('xong 1')).toContain('Gõ “đúng” để ghi');
  expect(await shown('đúng')).toContain('Đã ghi báo cáo');
  expect(library.registerIfThere()?.progress.all()).toMatchObject([
    { kind: 'report', by: 'local', state: 'done' },
  ]);
  expect(await shown('Sở KH&CN phải làm gì trong Quý III?')).toContain('hoàn thành ngày 15/7/2026');
  expect(await shown('/huy')).toContain('Đã rút lại');
  expect(await shown('/nguoi')).toContain('Người dùng tại máy');
});

test('codes are made at the machine, and news is not subscribed to there', async () => {
  expect(await shown('/moi_nguoi Sở Y tế cán bộ')).toMatch(/Mã: \w{4}-\w{4}-\w{4}/u);
  expect(await shown('/dang_ky')).toContain('ứng dụng nhắn tin');
});

test('an English conversation stays English', async () => {
  expect(await shown('What is Sở KH&CN due to deliver in Quý III?')).toContain('Q3/2026');
  expect(await shown('/help')).toContain('Ask in plain words');
  expect(await shown('/overdue')).not.toContain('Danh sách');
  expect(await shown('what about Q4?')).toContain('Q4/2026');
});
