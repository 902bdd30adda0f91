import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/vietnamese/calendar.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { findPeriods } from '../../src/vietnamese/periods.ts';

const today = isoDate(2026, 7, 15);
const asked = (text: string) => findPeriods(text.normalize('NFC'), { year: 2026, today });
const intervals = (text: string) => asked(text).map(({ period }) => `${period.from} ${period.to}`);

const QUARTER_3 = '2026-07-01 2026-09-30';
const QUARTER_4 = '2026-10-01 2026-12-31';
const OCTOBER = '2026-10-01 2026-10-31';
const SECOND_HALF = '2026-07-01 2026-12-31';

const NAMED: readonly (readonly [string, string])[] = [
  ['Quý III', QUARTER_3],
  ['quý 3', QUARTER_3],
  ['Q3', QUARTER_3],
  ['Q.III', QUARTER_3],
  ['quý ba', QUARTER_3],
  ['quý tư', QUARTER_4],
  ['quy 3', QUARTER_3],
  ['quý III/2026', QUARTER_3],
  ['Q3 2026', QUARTER_3],
  ['quý III năm 2027', '2027-07-01 2027-09-30'],
  ['Quý I năm ngoái', '2025-01-01 2025-03-31'],
  ['quý này', QUARTER_3],
  ['quý sau', QUARTER_4],
  ['quý trước', '2026-04-01 2026-06-30'],
  ['Quý III và Quý IV', SECOND_HALF],
  ['quý III-IV', SECOND_HALF],
  ['cuối quý III', '2026-09-01 2026-09-30'],
  ['tháng mười', OCTOBER],
  ['tháng mười hai', '2026-12-01 2026-12-31'],
  ['thang muoi', OCTOBER],
  ['tháng năm', '2026-05-01 2026-05-31'],
  ['tháng tư', '2026-04-01 2026-04-30'],
  ['tháng sáu', '2026-06-01 2026-06-30'],
  ['tháng sau', '2026-08-01 2026-08-31'],
  ['thang sau', '2026-08-01 2026-08-31'],
  ['T10', OCTOBER],
  ['T10/2026', OCTOBER],
  ['tháng 10/2026', OCTOBER],
  ['thảng 10', OCTOBER],
  ['tháng 10 tới', OCTOBER],
  ['10/2026', OCTOBER],
  ['tháng này', '2026-07-01 2026-07-31'],
  ['tháng tới', '2026-08-01 2026-08-31'],
  ['tháng trước', '2026-06-01 2026-06-30'],
  ['cuối tháng', '2026-07-21 2026-07-31'],
  ['cuối tháng 9', '2026-09-21 2026-09-30'],
  ['tuần này', '2026-07-13 2026-07-19'],
  ['tuần tới', '2026-07-20 2026-07-26'],
  ['trong 30 ngày tới', '2026-07-15 2026-08-14'],
  ['2 tuần tới', '2026-07-15 2026-07-29'],
  ['ba tháng tới', '2026-07-15 2026-10-15'],
  ['ngày 30/6/2026', '2026-06-30 2026-06-30'],
  ['30-6-2026', '2026-06-30 2026-06-30'],
  ['ngày 30 tháng 6 năm 2026', '2026-06-30 2026-06-30'],
  ['30/6/26', '2026-06-30 2026-06-30'],
  ['trước 30/6', '2026-06-30 2026-06-30'],
  ['trước ngày 16', '2026-07-16 2026-07-16'],
  ['từ 1/10 đến 30/11', '2026-10-01 2026-11-30'],
  ['tu 1/10 den 30/11', '2026-10-01 2026-11-30'],
  ['từ ngày 01 đến ngày 15/10/2026', '2026-10-01 2026-10-15'],
  ['từ ngày 20/12 đến ngày 15/01/2027', '2026-12-20 2027-01-15'],
  ['từ tháng 7 đến tháng 9', QUARTER_3],
  ['từ tháng 11 đến tháng 2/2027', '2026-11-01 2027-02-28'],
  ['tháng 7-9', QUARTER_3],
  ['6 tháng cuối năm', SECOND_HALF],
  ['06 tháng cuối năm 2026', SECOND_HALF],
  ['06 tháng cuối năm (2026)', SECOND_HALF],
  ['sáu tháng đầu năm', '2026-01-01 2026-06-30'],
  ['9 tháng đầu năm', '2026-01-01 2026-09-30'],
  ['nửa cuối năm', SECOND_HALF],
  ['cuối năm', QUARTER_4],
  ['đầu năm', '2026-01-01 2026-03-31'],
  ['giữa năm', '2026-04-01 2026-06-30'],
  ['từ đầu năm đến nay', '2026-01-01 2026-07-15'],
  ['năm nay', '2026-01-01 2026-12-31'],
  ['năm sau', '2027-01-01 2027-12-31'],
  ['năm ngoái', '2025-01-01 2025-12-31'],
  ['trong năm 2026', '2026-01-01 2026-12-31'],
  ['giai đoạn 2026-2030', '2026-01-01 2030-12-31'],
  ['hôm nay', '2026-07-15 2026-07-15'],
  ['ngày mai', '2026-07-16 2026-07-16'],
  ['hôm qua', '2026-07-14 2026-07-14'],
  ['in October', OCTOBER],
  ['in Oct 2026', OCTOBER],
  ['in May', '2026-05-01 2026-05-31'],
  ['next week', '2026-07-20 2026-07-26'],
  ['next quarter', QUARTER_4],
  ['third quarter', QUARTER_3],
  ['by end of year', QUARTER_4],
  ['second half of the year', SECOND_HALF],
  ['in the next 30 days', '2026-07-15 2026-08-14'],
  ['within 2 weeks', '2026-07-15 2026-07-29'],
  ['today', '2026-07-15 2026-07-15'],
  ['2026-09-30', '2026-09-30 2026-09-30'],
  ['30 June 2026', '2026-06-30 2026-06-30'],
  ['June 30, 2026', '2026-06-30 2026-06-30'],
];

describe('findPeriods', () => {
  test.each(NAMED)('"%s" is %s', (text, interval) => {
    expect(intervals(text)).toEqual([interval]);
    expect(intervals(`việc ${text} của ai`)).toEqual([interval]);
  });

  test.each([
    '6277/UBND-KGVX',
    '12/2025/NQ',
    'Nghị quyết số 12/2025/NQ-CP',
    'Đề án 06',
    'Nghị quyết 57',
    'mạng 5G',
    'nguyên tắc 06 rõ',
    'nhiệm vụ số 25',
    '136/244 nhiệm vụ',
    'đã có 9/12 Bộ',
    'quỹ 3',
    'quy chế 3',
    'ngày tháng năm',
    'may I ask',
    'họp vào 31/02/2026',
    'tăng 3 bậc',
    'PA05',
  ])('"%s" names no period', (text) => {
    expect(intervals(text)).toEqual([]);
  });

  test.each(['tháng này', 'hôm nay', '30 ngày tới', 'next week', '2026'])(
    'a document has no day of asking, so "%s" is not read in it',
    (text) => {
      expect(findPeriods(text, { year: 2026, today: null })).toEqual([]);
    },
  );

  test('an expression says where it stands, its grain, and whether it gives the year', () => {
    const [quarter, month] = asked('Sở Y tế: Quý III, rồi tháng 11/2026');
    expect(quarter).toMatchObject({
      start: 9,
      end: 16,
      printed: 'Quý III',
      grain: 'quarter',
      yearStated: false,
    });
    expect(month).toMatchObject({ printed: 'tháng 11/2026', grain: 'month', yearStated: true });
  });

  test('two months that are no range stay two', () => {
    expect(intervals('vào cuối tháng 9 và tháng 12 năm 2026')).toEqual([
      '2026-09-21 2026-09-30',
      '2026-12-01 2026-12-31',
    ]);
  });

  test('reads the same periods without tone marks, but for words that become another number', () => {
    for (const [text, interval] of NAMED) {
      if (text === 'tháng sáu') continue;
      expect([text, ...intervals(fold(text))]).toEqual([text, interval]);
    }
  });

  test('a month named "tư" does not open the range after it', () => {
    expect(asked('tháng tư ngày 1/10 đến 30/11/2026').map(({ printed }) => printed)).toEqual([
      'tháng tư',
      'ngày 1/10 đến 30/11/2026',
    ]);
  });

  test('any text gives ordered expressions that lie in it, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(...NAMED.map(([text]) => text), ' ', '/', '-', 'đến'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ').normalize('NFC');
        let last = 0;
        for (const { start, end, printed, period } of asked(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(printed);
          expect(period.from <= period.to).toBe(true);
          last = end;
        }
      }),
    );
  });
});
