import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announce } from '../../src/conversation/news/announce.ts';
import { Office, type Speaker, wordsOf } from './office.ts';

let office: Office;
let maintainer: Speaker;
let an: Speaker;

const FILE = '2026-07-16-cong-van-moi.txt';
const DIRECTIVE = `ỦY BAN NHÂN DÂN
TỈNH GIA LAI

Số: 9001/UBND-KGVX
V/v chuẩn bị hội nghị chuyển đổi số

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Gia Lai, ngày 14 tháng 7 năm 2026

Kính gửi: Các sở, ban, ngành thuộc tỉnh

1. Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch hội nghị chuyển đổi số; hoàn thành trước ngày 30/8/2026.

2. Giao Sở Nội vụ chủ trì rà soát danh sách khách mời hội nghị chuyển đổi số; hoàn thành trước ngày 15/8/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;

beforeAll(async () => {
  office = await Office.open();
  const { agencies } = office.library.agencies.catalogue;
  const own = agencies.find(({ name }) => name === 'Sở Khoa học và Công nghệ');
  maintainer = office.admit('501', 'maintainer', null, 'Phạm Thị Dung');
  an = office.admit('502', 'official', own?.id ?? '');
}, 60_000);

afterAll(() => office.close());

test('/capnhat tells what changed, and those who subscribed hear of it, their own tasks first', async () => {
  expect(wordsOf(await office.say(maintainer, '/capnhat'))).toContain('Không có gì thay đổi');
  expect(wordsOf(await office.say(an, '/dang_ky'))).toContain('Sẽ báo vào đây');
  await office.restart();
  writeFileSync(join(office.corpus, FILE), DIRECTIVE);
  const turn = await office.turn(maintainer, { kind: 'text', text: '/capnhat' });
  office.desk.register.transaction(turn.commit);
  expect(wordsOf(turn.replies)).toContain('Công văn số 9001/UBND-KGVX');
  expect(wordsOf(turn.replies)).toContain('Bản chỉ mục số');
  // As many as "/ghichu" lists.
  expect(wordsOf(turn.replies)).toContain(`Có ${office.desk.notes().length} điểm cần xem lại`);
  const [delivery, ...others] = turn.deliveries;
  expect(others).toEqual([]);
  expect(delivery?.chat).toEqual({ channel: 'telegram', chat: '502' });
  const words = wordsOf(delivery?.replies ?? []);
  expect(words.indexOf('Việc mới của Sở Khoa học và Công nghệ (1)')).toBeGreaterThan(0);
  expect(words.indexOf('kế hoạch hội nghị')).toBeLessThan(words.indexOf('danh sách khách mời'));
  expect(office.desk.register.audit.list(1)).toMatchObject([{ action: 'reindexed', by: 'p-501' }]);
}, 60_000);

test('whoever stopped it, or was removed, hears of nothing', async () => {
  const gone = office.admit('503', 'official', null, 'Hoàng Văn Hà');
  await office.say(gone, '/dang_ky');
  await office.say(an, '/huy_dang_ky');
  await office.say(maintainer, '/xoa_nguoi Hoàng Văn Hà');
  writeFileSync(join(office.corpus, FILE), DIRECTIVE.replace('15/8/2026', '16/8/2026'));
  const news = await office.desk.reindex();
  if (news === null) throw new Error('nothing changed');
  expect(announce(office.desk, news)).toEqual([]);
}, 60_000);

test('what another process took in is news as well', async () => {
  const { openLibrary } = await import('../../src/app.ts');
  const beside = await openLibrary({ corpus: office.corpus, data: join(office.folder, 'data') });
  writeFileSync(join(office.corpus, FILE), DIRECTIVE.replace('15/8/2026', '17/8/2026'));
  await beside.refresh();
  beside.close();
  expect((await office.desk.reindex())?.documents.changed).toEqual(['2026-07-16-cong-van-moi']);
  expect(await office.desk.reindex()).toBeNull();
}, 60_000);

test('a corpus that cannot be read is told to the maintainer as it is', async () => {
  const agencies = join(office.corpus, 'agencies.yaml');
  const kept = readFileSync(agencies, 'utf8');
  writeFileSync(agencies, 'agencies: [');
  const words = wordsOf(await office.say(maintainer, '/capnhat'));
  writeFileSync(agencies, kept);
  expect(words).toContain('agencies.yaml');
  rmSync(join(office.corpus, FILE));
}, 60_000);

test('/ghichu pages what the corpus leaves unclear', async () => {
  const first = wordsOf(await office.say(maintainer, '/ghichu'));
  expect(first).toContain('trang 1/');
  expect(first).toContain('Xem tiếp: /ghichu 2');
  expect(wordsOf(await office.say(maintainer, '/ghichu 2'))).toContain('trang 2/');
  expect(wordsOf(await office.say(maintainer, '/ghichu 999'))).not.toContain('Xem tiếp');
});

test('in a group only hosts subscribe', async () => {
  const group = '-500';
  await office.say({ id: '501', group }, '/cho_phep_nhom');
  expect(wordsOf(await office.say({ id: '502', group }, '/dang_ky'))).toContain('người chủ trì họp');
  expect(wordsOf(await office.say({ id: '501', group }, '/dang_ky'))).toContain('Sẽ báo vào đây');
  expect(office.desk.register.subscriptions.list()).toHaveLength(1);
  await office.say({ id: '501', group }, '/thoi_nhom');
  expect(office.desk.register.subscriptions.list()).toEqual([]);
});

test('what is subscribed already, or not at all, is no change', async () => {
  const binh = office.admit('504', 'official', null, 'Trần Thị Bình');
  const told = () => office.desk.register.audit.list(50).filter(({ by }) => by === 'p-504').length;
  for (const text of ['/huy_dang_ky', '/dang_ky', '/dang_ky', '/huy_dang_ky', '/huy_dang_ky']) {
    await office.say(binh, text);
  }
  expect(told()).toBe(2);
});
