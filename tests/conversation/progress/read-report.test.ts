import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/conversation/progress/read-report.ts';
import type { ReportContext } from '../../../src/conversation/progress/report-context.ts';
import type { ReadReport } from '../../../src/conversation/progress/task-report.ts';
import { CONTEXT, person, shown, TASKS } from './progress-world.ts';

/** "store done 2026-09-20 [123/QĐ-UBND 2026-09-20]": a report in a line. */
function summary(read: ReadReport): string {
  switch (read.kind) {
    case 'no-report':
      return 'no-report';
    case 'refused':
      return `refused ${Object.values(read.reason).join(' ')}`;
    case 'reports':
    case 'ambiguous':
      return `${read.kind === 'ambiguous' ? 'ambiguous: ' : ''}${read.reports.map(line).join(' | ')}`;
  }
}

function line({
  task,
  state,
  percent,
  on,
  note,
  evidence,
}: Extract<ReadReport, { kind: 'reports' }>['reports'][number]): string {
  const name = Object.entries(TASKS).find(([, each]) => each.key === task.key)?.[0] ?? '?';
  const shownEvidence = evidence.map((each) =>
    each.kind === 'link' ? each.url : [each.number, each.date].filter((part) => part !== null).join(' '),
  );
  return [
    name,
    state,
    ...(percent === null ? [] : [`${percent}%`]),
    ...(on === '2026-09-25' ? [] : [on]),
    ...(shownEvidence.length === 0 ? [] : [`[${shownEvidence.join('; ')}]`]),
    ...(note === null ? [] : [`“${note}”`]),
  ].join(' ');
}

const read = (text: string, given: Partial<ReportContext> = {}) =>
  summary(readReport(text, { ...CONTEXT, ...given }));

describe('reports by line', () => {
  test.each([
    ['/xong 3', 'startups done'],
    ['/xong@sauro_bot 3', 'startups done'],
    ['/hoàn thành 3', 'startups done'],
    ['xong 3', 'startups done'],
    ['xong 3 rồi nhé', 'startups done'],
    ['Xong việc 3', 'startups done'],
    ['xong dòng số 3', 'startups done'],
    ['3 xong', 'startups done'],
    ['3. đã hoàn thành', 'startups done'],
    ['việc 3 xong rồi ạ', 'startups done'],
    ['dòng 3 đã hoàn thành', 'startups done'],
    ['dong 3 da hoan thanh', 'startups done'],
    ['#3 xong', 'startups done'],
    ['dòng thứ ba đã xong', 'startups done'],
    ['dòng đầu tiên xong rồi', 'store done'],
    ['việc thứ hai xong', 'school done'],
    ['nv 3 xong', 'startups done'],
    ['done 3', 'startups done'],
    ['line 3 is done', 'startups done'],
    ['task 2 in progress, 40%', 'school running 40%'],
    ['xong 1, 2 và 4', 'store done | school done | ai done'],
    ['xong 1 2', 'store done | school done'],
    ['xong 1,3', 'store done | startups done'],
    ['xong dòng 1-3', 'store done | school done | startups done'],
    ['xong dòng 1 và dòng 3', 'store done | startups done'],
    ['hoan thanh dong 1 hom qua', 'store done 2026-09-24'],
    ['xong 3 ngày 20/9', 'startups done 2026-09-20'],
    ['xong 3 20/9/2026', 'startups done 2026-09-20'],
    ['dòng 3 hoàn thành ngày 20 tháng 9 năm 2026', 'startups done 2026-09-20'],
    ['xong 3 ngày 28/12', 'refused future-day 2026-12-28'],
    ['dòng 2 đang trình ký, 70%', 'school running 70% “đang trình ký”'],
    ['dong 2 dang trinh ky 70%', 'school running 70% “dang trinh ky”'],
    ['dòng 2 70%', 'school running 70%'],
    ['dòng 2 đạt 70 phần trăm', 'school running 70%'],
    ['dòng 2: đang thực hiện', 'school running'],
    ['dòng 2 gần xong', 'school running “gần xong”'],
    ['dòng 2 chưa xong, mới 40%', 'school running 40%'],
    ['/tien_do 2 70% đang trình ký', 'school running 70% “đang trình ký”'],
    ['tạm dừng dòng 4 vì chờ kinh phí', 'ai paused “chờ kinh phí”'],
    ['tam dung dong 4 vi cho kinh phi', 'ai paused “cho kinh phi”'],
    ['dòng 4 tạm dừng đến 30/10 do thiếu kinh phí', 'ai paused “tạm dừng đến 30/10, thiếu kinh phí”'],
    ['dòng 3 không còn hiệu lực, đã có QĐ 45/QĐ-UBND thay', 'startups void [45/QĐ-UBND]'],
    [
      'dòng 3 bị thay thế bởi Quyết định số 45/QĐ-UBND ngày 01/9/2026',
      'startups void 2026-09-01 [45/QĐ-UBND 2026-09-01]',
    ],
    ['xong 3, https://gialai.gov.vn/vb/123.pdf', 'startups done [https://gialai.gov.vn/vb/123.pdf]'],
    [
      'xong 3 (xem https://gialai.gov.vn/vb?id=12&x=70%25).',
      'startups done [https://gialai.gov.vn/vb?id=12&x=70%25]',
    ],
    ['xong 3, QĐ 123/QĐ-UBND ngày 20/9/2026', 'startups done 2026-09-20 [123/QĐ-UBND 2026-09-20]'],
    ['xong 3 qd 123/qd-ubnd ngay 20/9', 'startups done 2026-09-20 [123/QĐ-UBND 2026-09-20]'],
    ['xong 3, tờ trình 45/TTr-SKHCN và QĐ 123/QĐ-UBND', 'startups done [45/TTr-SKHCN; 123/QĐ-UBND]'],
    ['xong 3, 100%', 'startups done 100%'],
    ['dòng 1 xong; dòng 2 đang làm 50%', 'store done | school running 50%'],
    ['dòng 1 xong, dòng 2 đang làm 50%', 'store done | school running 50%'],
    ['dòng 1 xong\ndòng 2 tạm dừng', 'store done | school paused'],
    ['STT 23 phụ lục xong rồi', 'store done'],
    ['dòng 2 đã xong dự thảo, đang trình ký', 'school running “đã xong dự thảo, đang trình ký”'],
    ['Sở KH&CN đã xong việc 3', 'startups done'],
    ['báo cáo: việc 3 đã hoàn thành', 'startups done'],
    ['báo cáo dòng 3', 'refused no-state'],
    ['xong 3, không còn vướng mắc gì', 'startups done “không còn vướng mắc gì”'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('reports by the words of the task', () => {
  test.each([
    [
      'xong nhiệm vụ kho dữ liệu, QĐ 123/QĐ-UBND ngày 20/9/2026',
      'store done 2026-09-20 [123/QĐ-UBND 2026-09-20]',
    ],
    [
      'xong nhiem vu kho du lieu so, qd 123/qd-ubnd ngay 20/9/2026',
      'store done 2026-09-20 [123/QĐ-UBND 2026-09-20]',
    ],
    ['xong kho dữ liệu số thông minh', 'store done'],
    ['nhiệm vụ kho dữ liệu số thông minh xong rồi', 'store done'],
    ['đã hoàn thành nhiệm vụ trường học số', 'school done'],
    ['việc hỗ trợ doanh nghiệp khởi nghiệp đang làm, 60%', 'startups running 60%'],
    ['tạm dừng nhiệm vụ trường học số vì chờ kinh phí', 'school paused “chờ kinh phí”'],
    ['xong nhiệm vụ bộ quy tắc trợ lý AI', 'ai done'],
    ['xong nhiệm vụ kho dữ liệu, đã gửi văn phòng', 'store done “đã gửi văn phòng”'],
    ['xong nhiệm vụ trồng cây xanh', 'refused no-task trồng cây xanh'],
    [
      'xong nhiệm vụ an toàn thông tin',
      'refused other-agency Kiểm tra an toàn thông tin các hệ thống dùng chung Sở Khoa học và Công nghệ',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the task just talked about', () => {
  const one = { shown: shown(TASKS.store) };
  test.each([
    ['xong rồi', 'store done'],
    ['xong roi', 'store done'],
    ['đã xong', 'store done'],
    ['ok xong rồi nhé', 'store done'],
    ['hoàn thành hôm qua', 'store done 2026-09-24'],
    ['đang làm, 50%', 'store running 50%'],
    ['xong rồi, QĐ 123/QĐ-UBND ngày 20/9/2026', 'store done 2026-09-20 [123/QĐ-UBND 2026-09-20]'],
    ['tạm dừng vì chờ kinh phí', 'store paused “chờ kinh phí”'],
    ['/xong', 'store done'],
    ['việc này xong rồi', 'store done'],
    ['done', 'store done'],
  ])('%s', (text, expected) => {
    expect(read(text, one)).toBe(expected);
  });

  test('is what was focused, whatever else is on the screen', () => {
    expect(read('xong rồi', { focus: TASKS.ai.key })).toBe('ai done');
  });

  test('is asked for where a few were shown', () => {
    expect(read('xong rồi', { shown: shown(TASKS.store, TASKS.startups) })).toBe(
      'ambiguous: store done | startups done',
    );
  });

  test('is none where nothing was shown', () => {
    expect(read('xong rồi', { shown: null })).toBe('refused nothing-shown');
    expect(read('/xong', { shown: null })).toBe('refused nothing-shown');
  });
});

describe('what is not a report', () => {
  test.each([
    'đã xong chưa?',
    'xong chưa',
    'dòng 3 xong chưa',
    'dong 3 xong chua',
    'việc 3 đã hoàn thành chưa',
    'việc nào xong rồi',
    'viec nao xong roi',
    'việc nào đã xong',
    'khi nào xong',
    'bao giờ xong dòng 3',
    'ai làm xong việc 3',
    'việc nào đang thực hiện',
    'đang thực hiện những việc gì',
    'nhiệm vụ đang thực hiện',
    'việc đã xong',
    'các nhiệm vụ đã hoàn thành',
    'danh sách việc đã xong',
    'nhiệm vụ đã hoàn thành',
    'so khcn da hoan thanh nhung gi',
    'bao nhiêu việc hoàn thành đúng hạn',
    'còn bao nhiêu việc chưa xong',
    'việc chưa xong',
    'cho xem việc đã xong',
    'xem dòng 3',
    'nguồn dòng 2',
    'dòng 3',
    '/nguon 3',
    '/qua_han',
    'Sở KH&CN phải hoàn thành gì trong Quý III',
    'phải hoàn thành trước 30/9',
    'hạn hoàn thành là khi nào',
    'việc phải xong trong tuần này',
    'quá hạn',
    'việc của tôi',
    'xong dòng 3 thì làm gì tiếp',
    'làm sao để báo cáo xong',
    'xong việc thì báo cáo thế nào',
    'văn bản nào hết hiệu lực',
    'kế hoạch nào bị thay thế',
    'chỉ tiêu nào chưa hoàn thành',
    'cảm ơn',
    'ok',
    'chào bạn',
    'tiến độ nhiệm vụ kho dữ liệu đến đâu rồi',
    'kho dữ liệu số thông minh',
    'hoàn thành hệ thống thông tin đất đai',
    'đăng ký nhận tin',
    'dang ky nhan tin',
    'which tasks are done',
    'is task 3 done',
    'when is it done',
    'what is in progress',
    'còn Quý IV?',
    'đảng viên',
    'hoàn thiện thể chế',
    '70% là bao nhiêu',
    'STT 25 phụ lục',
    'Sở Y tế đã hoàn thành',
    'dòng 3 có xong không',
    'dòng 3 xong đúng không',
    'thế dòng 3 xong rồi à',
    '',
    '...',
    '3',
  ])('%s', (text) => {
    expect(read(text)).toBe('no-report');
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['xong 3, QĐ 123', 'refused bad-number QĐ 123'],
    ['xong 3, quyết định số 123', 'refused bad-number quyết định số 123'],
    ['xong 3, 123/QĐ', 'refused bad-number 123/QĐ'],
    ['xong 3, công văn số 12/UBND', 'refused bad-number công văn số 12/UBND'],
    ['xong 3, QĐ 00/QĐ-UBND', 'refused bad-number QĐ 00/QĐ-UBND'],
    ['xong 3, 123QĐ-UBND', 'refused bad-number 123QĐ-UBND'],
    ['xong 3, QĐ 123/QĐ-UBND ngày 31/2/2026', 'refused no-such-day 31/2/2026'],
    ['xong 3, QĐ 123/QĐ-UBND ngày 30/9/2026', 'refused future-day 2026-09-30'],
    ['xong 3 ngày 30/9/2026', 'refused future-day 2026-09-30'],
    ['xong 3 ngày mai', 'refused future-day 2026-09-26'],
    ['xong 3 ngày 31/9', 'refused no-such-day ngày 31/9'],
    ['xong 3 tháng trước', 'refused unclear-day 3 tháng trước'],
    ['dòng 2 đang làm 120%', 'refused percent-too-high 120'],
    ['dòng 2 1000%', 'refused percent-too-high 1000'],
    ['dòng 2 đang làm 100%', 'refused running-at-hundred'],
    ['xong 2, 80%', 'refused done-below-hundred 80'],
    ['xong 9', 'refused no-line 9'],
    ['xong 0', 'refused no-line 0'],
    ['xong 5', 'refused other-agency Bồi dưỡng kỹ năng số cho công chức cấp xã Sở Khoa học và Công nghệ'],
    [
      'xong 1 và 5',
      'refused other-agency Bồi dưỡng kỹ năng số cho công chức cấp xã Sở Khoa học và Công nghệ',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a line where nothing was shown', () => {
    expect(read('xong 3', { shown: null })).toBe('refused nothing-shown');
  });

  test('an official without an agency reports on nothing', () => {
    expect(read('xong 3', { person: person('official', null) })).toContain('refused other-agency');
  });

  test('a host reports for every agency', () => {
    expect(read('xong 5', { person: person('host', null) })).toBe('staff done');
  });
});
