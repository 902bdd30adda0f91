import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TurnOutdated } from '../../src/conversation/turn.ts';
import { taskLines } from '../../src/conversation/use-cases/answer-outcome.ts';
import type { PersonId } from '../../src/register/person.ts';
import { actionOf, answerIn, Office, type Speaker, textIn, wordsOf } from './office.ts';

let office: Office;
let an: Speaker;
let binh: Speaker;
let host: Speaker;
const GROUP = '-300';
const OTHERS = 'nhiệm vụ đến hạn trong Quý III';
const STALE = 'Danh sách đã cũ, hãy hỏi lại.';

beforeAll(async () => {
  office = await Office.open();
  an = office.admit('201', 'official', idOf('Sở Khoa học và Công nghệ'));
  binh = office.admit('202', 'official', idOf('Sở Tài chính'), 'Trần Thị Bình');
  host = office.admit('203', 'host', null, 'Lê Văn Chi');
  office.desk.register.chats.admit(
    { channel: 'telegram', chat: GROUP },
    `p-${host.id}` as PersonId,
    office.now,
  );
}, 60_000);

afterAll(() => office.close());

function idOf(name: string): string {
  return office.library.agencies.catalogue.agencies.find((agency) => agency.name === name)?.id ?? '';
}

async function listed(speaker: Speaker, text = 'Sở KH&CN phải làm gì trong Quý III?') {
  const reply = answerIn(await office.say(speaker, text));
  return { reply, answer: reply.answerId ?? '' };
}

/** The button that writes the report of line 1 as done. */
async function begun(speaker: Speaker, text?: string) {
  const { answer } = await listed(speaker, text);
  const asked = textIn(await office.press(speaker, { kind: 'state', answer, line: 1, state: 'done' }));
  return { confirm: actionOf(asked, 'Ghi báo cáo'), cancel: actionOf(asked, 'Bỏ'), asked };
}

describe('a list', () => {
  test('is paged in the message that shows it, also after a restart', async () => {
    const { reply, answer } = await listed(an);
    await office.restart();
    const [paged] = await office.press(an, { kind: 'show', answer, page: 1 });
    expect(paged).toMatchObject({
      kind: 'answer',
      answerId: answer,
      page: 1,
      isEdit: true,
      answer: reply.answer,
    });
  });

  test('offers reports on the lines of the own agency only, to a host on all', async () => {
    const { reply: own } = await listed(an);
    expect(own.reportable).toContain(1);
    const { reply: others } = await listed(an, OTHERS);
    const { reply: all } = await listed(host, OTHERS);
    expect(all.reportable.length).toBeGreaterThan(0);
    expect(others.reportable.length).toBeLessThan(all.reportable.length);
  });

  test.each([
    ['show', (answer: string) => ({ kind: 'show', answer, page: 0 }) as const],
    ['source', (answer: string) => ({ kind: 'source', answer, line: 1 }) as const],
    ['report', (answer: string) => ({ kind: 'report', answer, line: 1 }) as const],
    ['state', (answer: string) => ({ kind: 'state', answer, line: 1, state: 'done' }) as const],
    ['ask', (answer: string) => ({ kind: 'ask', answer, option: 0 }) as const],
  ])('of somebody else, or unknown, is old: %s', async (_, action) => {
    const { answer } = await listed(an);
    for (const id of [answer, 'khong-co-that', '']) {
      expect(await office.press(binh, action(id))).toEqual([{ kind: 'notice', text: STALE }]);
    }
  });

  test('of an older version of the program is old', async () => {
    const { people, answers } = office.desk.register;
    const person = people.find({ channel: 'telegram', id: an.id })?.id;
    if (person === undefined) throw new Error('nobody');
    const chat = { channel: 'telegram', chat: an.id } as const;
    answers.put({ id: 'cu', chat, person, json: '{"version":0,"answer":{}}', at: office.now });
    expect(wordsOf(await office.press(an, { kind: 'show', answer: 'cu', page: 0 }))).toBe(STALE);
    expect(wordsOf(await office.press(an, null))).toBe(STALE);
  });

  test('gives the source of a line, which is then talked about', async () => {
    const { answer } = await listed(an);
    const [source] = await office.press(an, { kind: 'source', answer, line: 1 });
    expect(source).toMatchObject({ kind: 'source', citation: { locator: 'Phụ lục, STT 23' } });
  });

  test('that asks which agency is meant takes the option that is pressed', async () => {
    const reply = answerIn(await office.say(an, 'văn phòng phải làm gì?'));
    if (reply.answer.kind !== 'clarify') return;
    const [chosen] = await office.press(an, { kind: 'ask', answer: reply.answerId ?? '', option: 0 });
    expect(chosen).toMatchObject({ kind: 'answer' });
    expect(await office.press(an, { kind: 'ask', answer: reply.answerId ?? '', option: 99 })).toEqual([
      { kind: 'notice', text: STALE },
    ]);
  });
});

describe('a report by buttons', () => {
  test('is asked for, repeated, confirmed, written and taken back', async () => {
    const { answer } = await listed(an);
    const states = textIn(await office.press(an, { kind: 'report', answer, line: 1 }));
    expect(states.buttons.map(({ label }) => label)).toEqual([
      'Đã hoàn thành',
      'Đang thực hiện',
      'Tạm dừng',
      'Không còn hiệu lực',
    ]);
    const asked = textIn(await office.press(an, actionOf(states, 'Đã hoàn thành')));
    expect(asked.isEdit).toBe(true);
    expect(office.desk.register.progress.all()).toEqual([]);
    const written = textIn(await office.press(an, actionOf(asked, 'Ghi báo cáo')));
    const [event] = office.desk.register.progress.all();
    expect(event).toMatchObject({ kind: 'report', by: 'p-201', state: 'done', on: '2026-07-15' });
    expect(wordsOf(await office.press(an, actionOf(asked, 'Ghi báo cáo')))).toContain('đã được ghi');
    expect(office.desk.register.progress.all()).toHaveLength(1);
    expect(wordsOf(await office.press(binh, actionOf(written, 'Rút lại')))).toContain('Chỉ người đã báo cáo');
    expect(wordsOf(await office.press(an, actionOf(written, 'Rút lại')))).toContain('Đã rút lại');
    expect(office.desk.register.progress.all()).toHaveLength(2);
    expect(wordsOf(await office.press(an, actionOf(written, 'Rút lại')))).toContain('đã được rút lại');
  });

  test('is confirmed and dropped by a word as well', async () => {
    const before = office.desk.register.progress.all().length;
    await begun(an);
    expect(wordsOf(await office.say(an, 'thôi'))).toContain('Đã bỏ');
    expect(office.desk.register.progress.all()).toHaveLength(before);
    await begun(an);
    await office.restart();
    await office.say(an, 'đúng rồi');
    expect(office.desk.register.progress.all()).toHaveLength(before + 1);
    expect(wordsOf(await office.say(an, '/huy'))).toContain('Đã rút lại');
    expect(wordsOf(await office.say(an, '/huy'))).toContain('Không có báo cáo nào');
  });

  test('is dropped by /huy while it waits', async () => {
    const { confirm } = await begun(an);
    expect(wordsOf(await office.say(an, '/huy'))).toContain('Đã bỏ');
    expect(wordsOf(await office.press(an, confirm))).toContain('đã bỏ');
  });

  test('of another agency is refused with the reason, in words and at the press', async () => {
    const { reply, answer } = await listed(an, OTHERS);
    const line =
      taskLines(reply.answer).find(({ number }) => !reply.reportable.includes(number))?.number ?? 0;
    const before = office.desk.register.progress.all().length;
    for (const action of [
      { kind: 'report', answer, line },
      { kind: 'state', answer, line, state: 'done' },
    ] as const) {
      const refused = textIn(await office.press(an, action));
      expect(refused.text).toContain('không chủ trì, không phối hợp');
      expect(refused.buttons).toEqual([]);
    }
    expect(office.desk.register.progress.all()).toHaveLength(before);
  });

  test('is confirmed, dropped and taken back only by who began it, in a group too', async () => {
    const { confirm, cancel } = await begun({ ...an, group: GROUP });
    for (const action of [confirm, cancel]) {
      for (const other of [binh, host]) {
        const replies = await office.press({ ...other, group: GROUP }, action);
        expect(replies).toEqual([{ kind: 'notice', text: 'Chỉ người đã bắt đầu mới bấm được nút này.' }]);
      }
    }
    expect(wordsOf(await office.press({ ...an, group: GROUP }, confirm))).toContain('Đã ghi');
  });

  test('is not confirmed from another chat', async () => {
    const { confirm } = await begun({ ...an, group: GROUP });
    expect(wordsOf(await office.press(an, confirm))).toContain('hãy báo cáo lại');
  });

  test('waits half an hour and no longer', async () => {
    const { confirm } = await begun(an);
    office.wait(31);
    expect(wordsOf(await office.press(an, confirm))).toContain('quá lâu');
  });

  test('pressed twice at once is written once', async () => {
    const { confirm } = await begun(an);
    const before = office.desk.register.progress.all().length;
    const [first, second] = [
      await office.turn(an, { kind: 'press', action: confirm }),
      await office.turn(an, { kind: 'press', action: confirm }),
    ];
    office.desk.register.transaction(first.commit);
    expect(() => office.desk.register.transaction(second.commit)).toThrow(TurnOutdated);
    expect(office.desk.register.progress.all()).toHaveLength(before + 1);
  });

  test('is not taken back after ten minutes', async () => {
    const { confirm } = await begun(an);
    const written = textIn(await office.press(an, confirm));
    office.wait(11);
    expect(wordsOf(await office.press(an, actionOf(written, 'Rút lại')))).toContain('quá 10 phút');
  });
});
