import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
