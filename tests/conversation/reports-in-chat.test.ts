import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/register/instant.ts';
import { actionOf, answerIn, Office, type Speaker, textIn } from './office.ts';

let office: Office;
let an: Speaker;

beforeAll(async () => {
  office = await Office.open();
  const { agencies } = office.library.agencies.catalogue;
  const own = agencies.find(({ name }) => name === 'Sở Khoa học và Công nghệ');
  an = office.admit('401', 'official', own?.id ?? '');
}, 60_000);

afterAll(() => office.close());

beforeEach(async () => {
  await office.say(an, '/moi');
  await office.say(an, 'việc của tôi trong quý 3');
});

const events = () => office.desk.register.progress.all();

describe('a typed report', () => {
  test.each(['/xong 1', 'xong 1', 'dòng 1 xong rồi', '/tien_do 1 70%', 'dòng 1 đang trình ký, 70%'])(
    '“%s” is repeated and waits, also over a restart',
    async (text) => {
      const before = events().length;
      const asked = textIn(await office.say(an, text));
      expect(asked.text).toContain('Xin xác nhận');
      expect(events()).toHaveLength(before);
      await office.restart();
      await office.press(an, actionOf(asked, 'Ghi báo cáo'));
      expect(events()).toHaveLength(before + 1);
    },
  );

  test('“xong rồi” is about the line whose source was asked for', async () => {
    await office.say(an, 'nguồn dòng 2');
    await office.restart();
    const asked = textIn(await office.say(an, 'xong rồi'));
    expect(asked.buttons.map(({ action }) => action.kind)).toEqual(['confirm', 'cancel']);
    await office.say(an, 'đúng');
    const [last] = events().slice(-1);
    const { answer } = answerIn(await office.say(an, 'việc của tôi trong quý 3'));
    const lines = answer.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
    expect(last?.task).toBe(lines.find(({ number }) => number === 2)?.task.key);
  });

  test('is seen in the next answer', async () => {
    await office.say(an, 'xong 1');
    await office.say(an, 'ok');
    const { answer } = answerIn(await office.say(an, 'việc của tôi trong quý 3'));
    const lines = answer.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
    expect(lines.some(({ progress }) => progress?.state === 'done')).toBe(true);
  });

  test.each([
    ['xong 1 ngày 20/9/2027', 'chưa tới'],
    ['xong 1 ngày 31/2/2026', '31/2'],
    ['xong 1, 123/QĐ', 'không đúng cách ghi số'],
    ['xong 1, QĐ 12 ngày 14/7/2026', '“QĐ 12”'],
    ['/xong 99', '99'],
  ])('“%s” is refused with the reason', async (text, words) => {
    const before = events().length;
    const refused = textIn(await office.say(an, text));
    expect(refused.text).toContain(words);
    expect(refused.buttons).toEqual([]);
    expect(events()).toHaveLength(before);
  });

  test('another question in between lets it lapse as a word, and its button still works', async () => {
    const before = events().length;
    const asked = textIn(await office.say(an, 'xong 1'));
    await office.say(an, 'Chỉ tiêu nào chưa đạt?');
    await office.say(an, 'đúng');
    expect(events()).toHaveLength(before);
    await office.press(an, actionOf(asked, 'Ghi báo cáo'));
    expect(events()).toHaveLength(before + 1);
  });

  test('is still counted in the list above when a question in between found nothing', async () => {
    await office.say(an, 'qwertyuiop');
    expect(textIn(await office.say(an, 'xong 2')).text).toContain('Xin xác nhận');
  });

  test('that begins with “tiến độ” is one where it says a share', async () => {
    const asked = textIn(await office.say(an, 'tiến độ dòng 2 70%')).text;
    expect(asked).toContain('70 %');
    expect(asked).not.toContain('Ghi chú');
    expect(textIn(await office.say(an, 'tiến độ dòng 2 120%')).text).toContain('quá 100 %');
  });

  test('that waited while the program was off is of the day on which it was written', async () => {
    const isLate = instantOf(new Date('2026-07-13T09:00:00.000Z'));
    const asked = textIn(await office.say(an, 'xong 2', { isLate }));
    expect(asked.text).toContain('hoàn thành ngày 13/7/2026');
    const ahead = textIn(await office.say(an, 'xong 2 ngày 14/7/2026', { isLate }));
    expect(ahead.text).toContain('chưa tới');
  });

  test('shows the report that it takes the place of', async () => {
    await office.say(an, 'dòng 2 đang trình ký, 70%');
    expect(textIn(await office.say(an, 'đúng')).text).not.toContain('40 %');
    await office.say(an, 'việc của tôi trong quý 3');
    await office.say(an, 'nguồn dòng 2');
    await office.say(an, 'đang thực hiện 40%');
    await office.say(an, 'đúng');
    const asked = textIn(await office.say(an, 'đang thực hiện 50%'));
    expect(asked.text).toContain('Thay cho báo cáo trước: đang thực hiện, 40 % (15/7/2026)');
    expect(textIn(await office.say(an, 'đúng')).text).toContain('Thay cho báo cáo trước');
  });

  test('is taken back by a word as by its command', async () => {
    await office.say(an, 'xong 2');
    await office.say(an, 'đúng');
    expect(textIn(await office.say(an, 'rút lại')).text).toContain('Đã rút lại báo cáo');
  });

  test.each(['đúng', 'bỏ đi', 'xác nhận'])('“%s” is told that no report waits', async (text) => {
    const before = events().length;
    expect(textIn(await office.say(an, text)).text).toContain('Không có báo cáo nào đang chờ');
    expect(events()).toHaveLength(before);
  });

  test('is written in the log of changes', async () => {
    await office.say(an, 'xong 1');
    await office.say(an, 'đúng');
    expect(office.desk.register.audit.list(1)).toMatchObject([{ action: 'progress-reported', by: 'p-401' }]);
  });
});

test.each(['việc của tôi xong chưa?', 'bao giờ xong việc này', 'Sở Nội vụ đã xong những gì?'])(
  '“%s” is a question',
  async (text) => {
    expect(answerIn(await office.say(an, text)).kind).toBe('answer');
  },
);

describe('a line of the list above', () => {
  test.each(['dòng 2', 'còn dòng 2?', 'dòng 2 ai chủ trì, hạn khi nào?', 'dòng 2 xong chưa?'])(
    '“%s” shows it under its number, and the list stays',
    async (text) => {
      const list = answerIn(await office.say(an, 'việc của tôi trong quý 4')).answer;
      const lines = list.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
      const { answer } = answerIn(await office.say(an, text));
      const shown = answer.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
      expect(shown.map(({ number, task }) => [number, task.key])).toEqual([[2, lines[1]?.task.key]]);
      const third = answerIn(await office.say(an, 'dòng 3')).answer;
      expect(JSON.stringify(third)).toContain(lines[2]?.task.key);
    },
  );

  test('that is not there is told so', async () => {
    expect(textIn(await office.say(an, 'dòng 99')).text).toContain('không có dòng số 99');
  });

  test.each(['dòng 2 phụ lục', 'dòng 2 của Công văn 6277', 'nhiệm vụ số 2 hạn bao giờ?'])(
    '“%s” is a place in a directive',
    async (text) => {
      expect(answerIn(await office.say(an, text)).answer.understood).not.toBe('Dòng 2');
    },
  );
});
