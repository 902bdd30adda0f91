import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/directive/deadline.ts';
import type { Evidence } from '../../../src/retrieval/evidence.ts';
import { gather } from '../../../src/retrieval/gather.ts';
import {
  ALL_DEPARTMENTS,
  asked,
  day,
  directive,
  FINANCE,
  POLICE,
  question,
  SCIENCE,
  smallLibrary,
  task,
} from '../small-library.ts';

const EVERY_MONTH: Deadline = {
  text: 'trước ngày 20 hằng tháng',
  rule: 'test',
  meaning: { kind: 'recurring', recurrences: ['monthly'], days: [day('2026-06-19'), day('2026-07-19')] },
  stated: true,
};

const EVERY_QUARTER: Deadline = {
  ...EVERY_MONTH,
  text: 'trước ngày 20 của tháng cuối quý',
  meaning: { kind: 'recurring', recurrences: ['quarterly'], days: [day('2026-06-19'), day('2026-09-19')] },
};

const library = smallLibrary({
  directives: [
    directive('ke-hoach'),
    directive('de-an', { kind: 'quyet-dinh', subject: 'Phê duyệt Đề án chợ phiên vùng cao' }),
  ],
  tasks: [
    task('Lắp đồng hồ đo nước', { group: 'Về cấp nước sạch', lead: [SCIENCE] }),
    task('Khoan giếng cấp nước sạch cho trường học', { lead: [FINANCE] }),
    task('Trả nợ nhà thầu. Không dùng tiền cấp nước sạch để trả nợ.', { lead: [POLICE] }),
    task('Làm sạch dữ liệu theo Đề án 06', { lead: [POLICE] }),
    task('Trình Đề án thành lập quỹ', { lead: [FINANCE] }),
    task('Soạn tài liệu học cho người bán hàng', { document: 'de-an', lead: [SCIENCE] }),
    task('Gửi báo cáo kết quả', { lead: [ALL_DEPARTMENTS], deadline: EVERY_QUARTER }),
    task('Gửi báo cáo số liệu giếng', { lead: [FINANCE], deadline: EVERY_MONTH }),
    task('Gửi sổ quỹ', { lead: [FINANCE], deadline: EVERY_QUARTER }),
  ],
});

function listed(evidence: Evidence): string[] {
  if (!('hits' in evidence)) return [];
  return (evidence.hits ?? []).map(({ task: { task: words } }) => words.slice(0, 16));
}

function ask(topic: string, given: Parameters<typeof question>[1] = {}): string[] {
  return listed(gather(question(topic, { topic: topic.split(' '), ...given }), library));
}

describe('tasks on a matter', () => {
  test('those that are on it in their first sentence or by the heading over them', () => {
    expect(ask('cấp nước sạch', { asked: ['who'] })).toEqual(['Lắp đồng hồ đo n', 'Khoan giếng cấp ']);
  });

  test('a row that only mentions it is shown where nobody asks who does it', () => {
    expect(ask('cấp nước sạch')).toContain('Trả nợ nhà thầu.');
  });

  test('a figure of the topic stands in the row', () => {
    expect(ask('Đề án 06')).toEqual(['Làm sạch dữ liệu']);
    expect(ask('Đề án 14')).toEqual([]);
  });

  test('words that no row holds are left out where most of the topic is there', () => {
    expect(ask('khoan giếng cấp nước kịp thời', { agencies: [asked(FINANCE)] })).toEqual([
      'Khoan giếng cấp ',
    ]);
  });

  test('a matter that the table does not know lists nothing', () => {
    expect(ask('trạm phóng vệ tinh', { agencies: [asked(FINANCE)] })).toEqual([]);
    expect(ask('giếng GAMMA', { agencies: [asked(FINANCE)] })).toEqual([]);
  });

  test('what an agency has to do under the document whose title names the topic', () => {
    expect(ask('đề án chợ phiên', { agencies: [asked(SCIENCE)] })).toEqual(['Soạn tài liệu họ']);
    expect(ask('đề án chợ phiên', { agencies: [asked(POLICE)] })).toEqual([]);
  });
});

describe('tasks under a heading, or behind it', () => {
  const under = smallLibrary({
    directives: [directive('ke-hoach')],
    tasks: [
      task('Cấp phép rời bến', { group: 'Về du lịch biển đảo', lead: [SCIENCE] }),
      task('Kiểm định 12 phao cứu sinh', { group: 'Về du lịch biển đảo', lead: [FINANCE] }),
      task('Bán vé', {
        lead: [POLICE],
        quote: { text: 'b) Về chợ đêm phố cổ: Công an tỉnh bán vé.', spans: [] },
      }),
      task('Mở thêm bến du lịch sông', { lead: [POLICE] }),
    ],
  });
  const rows = (text: string, topic: string) =>
    listed(gather(question(text, { topic: topic.split(' '), asked: ['who'] }), under));

  test('all that stands under the heading on a matter, and no row that holds only some of it', () => {
    expect(rows('việc về du lịch biển đảo giao ai', 'du lịch biển đảo')).toEqual([
      'Cấp phép rời bến',
      'Kiểm định 12 pha',
    ]);
  });

  test('an item that begins with the matter', () => {
    expect(rows('việc về chợ đêm phố cổ giao ai', 'chợ đêm phố cổ')).toEqual(['Bán vé']);
  });

  test('“A và B”: those on either', () => {
    const text = 'việc về phao cứu sinh và chợ đêm giao ai';
    expect(rows(text, 'phao cứu sinh chợ đêm')).toEqual(['Kiểm định 12 pha', 'Bán vé']);
  });
});

describe('a table named by its rows', () => {
  const row = (words: string, ordinal: number, heading: string, section: string) =>
    task(words, {
      origin: 'table',
      ordinal: String(ordinal),
      group: heading,
      locator: `mục ${section}, STT ${ordinal}`,
      lead: [SCIENCE],
    });
  const tables = smallLibrary({
    directives: [directive('ke-hoach')],
    tasks: [
      row('Chọn giống', 1, 'Đề tài đặt hàng', 'IV'),
      row('Thu hồi kim loại', 2, 'Đề tài đặt hàng', 'IV'),
      row('Sửa cầu', 1, 'Công trình chậm', 'V'),
    ],
  });
  const rows = (text: string, topic: string) =>
    listed(gather(question(text, { topic: topic.split(' '), asked: ['who'] }), tables));

  test('those of the table that has so many', () => {
    const text = 'Danh mục 2 nhiệm vụ khoa học đặt hàng do ai làm';
    expect(rows(text, 'Danh mục 2 khoa học đặt hàng')).toEqual(['Chọn giống', 'Thu hồi kim loại']);
  });

  test('none where no table has so many', () => {
    expect(rows('Danh mục 7 nhiệm vụ khoa học đặt hàng', 'Danh mục 7 khoa học đặt hàng')).toEqual([]);
  });
});

describe('reports that come back', () => {
  test('they are a list of their own; other tasks that come back are none', () => {
    const monthly = { recurrences: ['monthly'], ofReports: true } as const;
    const given = { state: 'recurring', topic: [], recurring: monthly } as const;
    expect(ask('q', given)).toEqual(['Gửi báo cáo số l']);
    expect(ask('q', { ...given, recurring: { recurrences: ['weekly'], ofReports: true } })).toEqual([]);
  });

  const late = { state: 'overdue', topic: [], asOf: day('2026-07-10') } as const;

  test('one of a whole group is no overdue task of a member', () => {
    expect(ask('q', { ...late, agencies: [asked(SCIENCE)] })).toEqual([]);
  });

  test('one of the agency itself is, but not one that comes back every month', () => {
    expect(ask('q', { ...late, agencies: [asked(FINANCE)] })).toEqual(['Gửi sổ quỹ']);
  });

  test('the day of one of every month is told beside what a month has', () => {
    const july = { from: day('2026-07-01'), to: day('2026-07-31') };
    const period = { period: july, printed: 'tháng 7' };
    const given = { topic: [], agencies: [asked(FINANCE)], asOf: day('2026-06-01'), period };
    expect(ask('q', given)).toEqual([]);
    const found = gather(question('q', given), library);
    const further = 'further' in found ? found.further : [];
    expect(further.map(({ task: { task: words }, day: on }) => [words.slice(0, 16), on])).toEqual([
      ['Gửi báo cáo số l', '2026-07-19'],
    ]);
  });
});
