import { describe, expect, test } from 'vitest';
import { summary, understoodAs } from './summary.ts';

describe('which tasks are asked for', () => {
  test.each([
    ['việc về trường học số giao cho ai', 'tasks · who · topic trường học số'],
    ['viec ve truong hoc so giao cho ai', 'tasks · who · topic truong hoc so'],
    [
      'Các nhiệm vụ liên quan đến cấp nước sạch giao cho những đơn vị nào?',
      'tasks · who · topic cấp nước sạch',
    ],
    [
      'những nhiệm vụ về rừng ngập mặn do cơ quan nào làm, hạn khi nào',
      'tasks · who+when · topic rừng ngập mặn',
    ],
  ])('“%s”: all on a matter, whoever does them', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  test.each([
    ['trường học số giao cho ai', 'task · who · topic trường học số'],
    ['việc trồng rừng ngập mặn giao cho ai', 'task · who · topic trồng rừng ngập mặn'],
  ])('“%s”: one task', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  test('whom something is handed to does not do it, where it is asked who does', () => {
    expect(understoodAs('những việc phải trình HĐND tỉnh giao sở nào').agencies).toEqual([]);
    expect(understoodAs('những việc gửi Sở Tài chính do đơn vị nào làm').agencies).toEqual([]);
  });

  test('it does where nobody else is asked for', () => {
    expect(summary(understoodAs('Sở Tài chính phải trình những gì'))).toBe('tasks · Sở Tài chính');
    expect(summary(understoodAs('Sở Y tế báo cáo những gì'))).toMatch(/Sở Y tế/u);
  });
});

describe('states of tasks', () => {
  test.each([
    ['Sở Y tế có việc nào hạn đã qua rồi', 'overdue'],
    ['Sở Y tế chậm việc gì', 'overdue'],
    ['rà soát 15 thủ tục giao sở nào, còn mấy ngày nữa hết hạn', null],
    ['ra soat 15 thu tuc giao so nao, con may ngay nua het han', null],
    ['việc kiểm điểm để chậm dự án cầu Nậm Thia hạn hôm nào', null],
    ['những nhiệm vụ chậm tiến độ được lùi hạn giao ai, hạn mới là ngày nào', null],
  ])('“%s” is %s', (text, expected) => {
    expect(understoodAs(text).state).toBe(expected);
  });

  test('“còn mấy ngày nữa hết hạn” asks when', () => {
    expect(understoodAs('rà soát 15 thủ tục còn mấy ngày nữa hết hạn').asked).toContain('when');
  });

  test('what is late or due in a month is both', () => {
    const { state, period, alsoPeriods } = understoodAs(
      'Sở Y tế có việc nào đã quá hạn hoặc phải xong trong tháng 9/2026',
    );
    expect(state).toBeNull();
    expect([period, ...alsoPeriods].map((asked) => asked?.period.to)).toEqual(['2026-09-30', '2026-07-14']);
  });
});

describe('what comes back', () => {
  test.each([
    ['Những báo cáo nào phải gửi định kỳ hằng tháng?', ['monthly']],
    ['bao gio phai nop bao cao quy', ['quarterly']],
    ['Sở Y tế có việc định kỳ nào', []],
    ['Which weekly reports have to be submitted?', ['weekly']],
  ])('“%s” asks for tasks that come back', (text, recurrences) => {
    const asked = understoodAs(text);
    expect([asked.intent, asked.state, asked.recurring?.recurrences]).toEqual([
      'tasks',
      'recurring',
      recurrences,
    ]);
  });

  test.each(['Mức trợ cấp hằng tháng là bao nhiêu', 'Ai chủ trì cuộc họp hằng tuần rà soát rừng ngập mặn'])(
    '“%s” does not',
    (text) => {
      expect(understoodAs(text).state).toBeNull();
    },
  );
});

test('"việc làm X giao cho ai": to do it; employment stays a matter', () => {
  expect(understoodAs('viec lam ban do so giao cho ai').topic).toEqual(['ban', 'do', 'so']);
  expect(understoodAs('việc làm cho người khuyết tật giao cho ai').topic).toContain('làm');
});

test('a clause without marks is read as such beside others that have them', () => {
  expect(understoodAs('giống lúa mẫn xá cơ quan nào thẩm định, trinh truoc ngay may').topic).not.toContain(
    'truoc',
  );
});
