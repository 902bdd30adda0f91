import { expect, test } from 'vitest';
import { type AuditNames, auditLine } from '../../../src/conversation/people/audit-line.ts';
import type { AuditAction } from '../../../src/register/audit-entry.ts';
import { instantOf } from '../../../src/register/instant.ts';
import type { PersonId } from '../../../src/register/person.ts';

const at = instantOf(new Date('2026-09-25T01:30:00.000Z'));
const by = 'p-1' as PersonId;
const KNOWN: Readonly<Record<string, string>> = {
  'p-1': 'Nguyễn Văn An',
  'p-2': 'Trần Thị Bình',
  'so-y-te': 'Sở Y tế',
  'ke-hoach/1': '“Xây dựng Kho dữ liệu” (Phụ lục, STT 1)',
};
const lookUp = (id: string) => KNOWN[id] ?? null;
const names: AuditNames = { person: lookUp, agency: lookUp, task: lookUp };

test.each<[AuditAction, string, string, string]>([
  ['person-invited', '', 'official, so-y-te', 'cấp mã, cán bộ, Sở Y tế'],
  ['person-changed', 'p-2', 'host', 'đổi vai trò, cơ quan, Trần Thị Bình, chủ trì họp'],
  ['person-removed', 'p-2', '', 'thôi cho dùng, Trần Thị Bình'],
  [
    'progress-reported',
    'ke-hoach/1',
    'done',
    'báo cáo, “Xây dựng Kho dữ liệu” (Phụ lục, STT 1), đã hoàn thành',
  ],
  ['progress-withdrawn', 'ke-hoach/1', 'kX93ldPq02', 'rút báo cáo, “Xây dựng Kho dữ liệu” (Phụ lục, STT 1)'],
  ['tasks-followed', 'ke-hoach/9', 'similar-words', 'nhiệm vụ đổi chỗ, ke-hoach/9, lời văn sửa ít'],
  ['subscribed', 'telegram:42', 'new-directives', 'đăng ký nhận tin, telegram:42'],
  ['reindexed', '3', '', 'đọc lại kho văn bản, bản chỉ mục số 3'],
])('%s is told in words, not in codes', (action, subject, detail, told) => {
  const line = auditLine({ at, by, action, subject, detail }, names);
  expect(line).toBe(`08:30 ngày 25/9/2026 · Nguyễn Văn An · ${told}`);
});

test('what has no words any more is shown as it was kept', () => {
  const entry = {
    at,
    by: 'p-9' as PersonId,
    action: 'person-admitted',
    subject: 'p-8',
    detail: 'official, so-cu',
  };
  expect(auditLine({ ...entry, action: 'person-admitted' }, names)).toContain(
    'p-9 · cho vào, p-8, cán bộ, so-cu',
  );
});
