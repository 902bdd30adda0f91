import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerIn, Office, type Speaker, textIn, wordsOf } from './office.ts';

let office: Office;
let an: Speaker;
let binh: Speaker;
let host: Speaker;
let stray: Speaker;

beforeAll(async () => {
  office = await Office.open();
  const { agencies } = office.library;
  const idOf = (name: string) => agencies.catalogue.agencies.find((agency) => agency.name === name)?.id ?? '';
  an = office.admit('101', 'official', idOf('Sở Khoa học và Công nghệ'));
  binh = office.admit('102', 'official', null, 'Trần Thị Bình');
  host = office.admit('103', 'host', null, 'Lê Văn Chi');
  stray = office.admit('104', 'official', 'so-da-giai-the');
}, 60_000);

afterAll(() => office.close());

test.each(['/qua_han 32/13/2026', '/qua_han 31/2/2026', '/qua_han ngày 30.2'])(
  '“%s” is no day, not an empty list',
  async (text) => {
    for (const who of [host, an]) {
      expect(textIn(await office.say(who, text)).text).toContain('trong lịch; hãy ghi lại ngày');
    }
  },
);

describe('a follow-up', () => {
  test('changes what it names and keeps the rest, also after a restart', async () => {
    await office.say(an, 'Sở KH&CN phải làm gì trong Quý III?');
    await office.restart();
    const { answer } = answerIn(await office.say(an, 'thế còn Quý IV?'));
    expect(answer.understood).toBe('Sở Khoa học và Công nghệ · Quý IV/2026');
  });

  test('is about one’s own question, whoever else writes', async () => {
    await office.say(an, 'Sở KH&CN phải làm gì trong Quý III?');
    await office.say(binh, 'Sở Nội vụ phải làm gì trong Quý IV?');
    const { answer } = answerIn(await office.say(an, 'còn Công an tỉnh thì sao?'));
    expect(answer.understood).toBe('Công an tỉnh · Quý III/2026');
  });

  test.each(['cảm ơn', 'ok em cảm ơn nhiều ạ', 'vâng', 'thanks'])(
    '“%s” is answered shortly',
    async (text) => {
      expect(textIn(await office.say(an, text)).text).toMatch(/^(?:Vâng|You are welcome)/u);
    },
  );

  test('passes over thanks', async () => {
    await office.say(an, 'Sở KH&CN phải làm gì trong Quý III?');
    await office.say(an, 'cảm ơn');
    const { answer } = answerIn(await office.say(an, 'còn Công an tỉnh thì sao?'));
    expect(answer.understood).toBe('Công an tỉnh · Quý III/2026');
  });

  test('has nothing to follow after /moi', async () => {
    await office.say(an, 'Sở KH&CN phải làm gì trong Quý III?');
    expect(wordsOf(await office.say(an, '/moi'))).toBe('Đã bắt đầu lại.');
    const { answer } = answerIn(await office.say(an, 'thế còn Quý IV?'));
    expect(answer.understood ?? '').not.toContain('Sở Khoa học');
  });
});

describe('the source of a line', () => {
  test.each(['/nguon 1', 'nguồn dòng 1', 'nguon 1', 'xem nguồn dòng số 1', 'source of line 1'])(
    '%s, after a restart',
    async (text) => {
      await office.say(an, 'so khcn quy 3');
      await office.restart();
      const [source] = await office.say(an, text);
      expect(source).toMatchObject({ kind: 'source', citation: { locator: 'Phụ lục, STT 23' } });
    },
  );

  test('is not there before an answer, nor for a line that it lacks', async () => {
    await office.say(an, '/moi');
    expect(wordsOf(await office.say(an, '/nguon 1'))).toContain('Chưa có câu trả lời');
    await office.say(an, 'so khcn quy 3');
    expect(wordsOf(await office.say(an, '/nguon 99'))).toContain('không có dòng số 99');
    expect(wordsOf(await office.say(an, '/nguon ba'))).toContain('Hãy ghi số dòng');
  });
});

describe('somebody with an agency', () => {
  test.each([
    ['việc của tôi', 'Sở Khoa học và Công nghệ'],
    ['viec cua toi quy 3', 'Sở Khoa học và Công nghệ · Quý III/2026'],
    ['đơn vị tôi quá hạn gì', 'Sở Khoa học và Công nghệ · quá hạn'],
    ['sở mình còn việc gì', 'Sở Khoa học và Công nghệ'],
    ['so minh phai lam gi trong quy 4', 'Sở Khoa học và Công nghệ · Quý IV/2026'],
    ['tôi phải làm gì trong tháng 9?', 'Sở Khoa học và Công nghệ · tháng 9/2026'],
    ['cơ quan chúng tôi có việc gì sắp đến hạn', 'Sở Khoa học và Công nghệ · sắp đến hạn'],
    ['nhiệm vụ được giao cho chúng tôi trong Quý III', 'Sở Khoa học và Công nghệ · Quý III/2026'],
    ['/viec_cua_toi quý 3', 'Sở Khoa học và Công nghệ · Quý III/2026'],
    ['my tasks', 'Sở Khoa học và Công nghệ'],
    ['what do we have to deliver in Quý III?', 'Sở Khoa học và Công nghệ · Q3/2026'],
  ])('“%s” means it', async (text, understood) => {
    const { answer } = answerIn(await office.say(an, text));
    expect(answer.understood).toBe(understood);
  });

  test('is shown the question as it was typed', async () => {
    expect(answerIn(await office.say(an, 'việc của tôi quý 3')).answer.question).toBe('việc của tôi quý 3');
  });

  test('follows up with another one', async () => {
    await office.say(an, 'việc của tôi quý 3');
    const { answer } = answerIn(await office.say(an, 'còn Công an tỉnh thì sao?'));
    expect(answer.understood).toBe('Công an tỉnh · Quý III/2026');
  });

  test.each(['tôi cần biết Sở Nội vụ phải làm gì', 'cho tôi xem việc của Sở Nội vụ'])(
    '“%s” means the agency that is named',
    async (text) => {
      const { answer } = answerIn(await office.say(an, text));
      expect(answer.understood).toContain('Sở Nội vụ');
      expect(answer.understood).not.toContain('Khoa học');
    },
  );

  test('without one is told how to name one', async () => {
    expect(wordsOf(await office.say(binh, 'việc của tôi'))).toContain('chưa gắn với cơ quan nào');
  });

  test('whose agency is gone from the agencies file is told so', async () => {
    expect(wordsOf(await office.say(stray, 'việc của tôi'))).toContain('so-da-giai-the');
    expect(answerIn(await office.say(stray, 'việc của Sở Nội vụ')).answer.kind).toBe('tasks');
  });
});

describe('commands', () => {
  test('/toi says who one is', async () => {
    const words = wordsOf(await office.say(an, '/toi'));
    expect(words).toContain('Nguyễn Văn An');
    expect(words).toContain('cán bộ');
    expect(words).toContain('Sở Khoa học và Công nghệ');
  });

  test('/trogiup names what the role may use', async () => {
    expect(wordsOf(await office.say(an, '/trogiup'))).not.toContain('/capnhat');
    expect(wordsOf(await office.say(an, '/help'))).toContain('/viec_cua_toi');
  });

  test.each(['/capnhat', '/ghichu', '/nguoi', '/moi_nguoi Sở Y tế cán bộ', '/xoa_nguoi An', '/nhat_ky'])(
    '%s is not for officials and hosts',
    async (text) => {
      for (const speaker of [an, host]) {
        expect(wordsOf(await office.say(speaker, text))).toContain('không dành cho vai trò');
      }
    },
  );

  test('an unknown one is led to the nearest', async () => {
    expect(wordsOf(await office.say(an, '/quahann'))).toContain('/qua_han');
  });

  test('/qua_han shows an official the own agency, or everybody’s', async () => {
    const own = await office.say(an, '/qua_han 30/12/2026');
    expect(answerIn(own).answer.understood).toContain('Sở Khoa học và Công nghệ');
    expect(wordsOf(own)).toContain('/qua_han tất cả');
    const all = await office.say(an, '/qua_han tất cả');
    expect(answerIn(all).answer.understood ?? '').not.toContain('Sở Khoa học');
  });

  test('/qua_han groups by agency for a host, as of any day', async () => {
    const { answer } = answerIn(await office.say(host, '/qua_han 31/12/2026'));
    expect(answer.asOf).toBe('2026-12-31');
    expect(answer.kind).toBe('tasks');
  });

  test('/den_han lists what falls due in a time', async () => {
    const { answer } = answerIn(await office.say(host, '/den_han quý 3'));
    expect(answer.understood).toContain('Quý III/2026');
    const { answer: own } = answerIn(await office.say(an, '/den_han quý 3'));
    expect(own.understood).toContain('Sở Khoa học và Công nghệ');
  });

  test('/thoat leaves nothing in a messenger', async () => {
    expect(wordsOf(await office.say(an, '/thoat'))).toContain('không cần thoát');
  });
});

describe('what cannot be read', () => {
  test('pictures and stickers are answered with what can be', async () => {
    expect(wordsOf(await office.say(an, ' '))).toContain('chỉ đọc được chữ');
  });

  test('a pasted document is refused by its length', async () => {
    expect(wordsOf(await office.say(an, 'việc '.repeat(1000)))).toContain('hỏi ngắn lại');
  });

  test.each(['{', '{"version":0}', '{"version":1,"previous":{"text":"việc"}}', 'null'])(
    'a memory that is %s is forgotten, and said to be',
    async (json) => {
      const chat = { channel: 'telegram', chat: '101' } as const;
      const person = office.desk.register.people.find({ channel: 'telegram', id: '101' });
      if (person === null) throw new Error('nobody');
      office.desk.register.conversations.save(chat, person.id, json, office.now);
      const replies = await office.say(an, 'việc của Sở Nội vụ');
      expect(textIn(replies).text).toContain('bắt đầu lại');
      expect(answerIn(replies).answer.kind).toBe('tasks');
      expect(wordsOf(await office.say(an, 'còn Công an tỉnh?'))).not.toContain('Không đọc lại được');
    },
  );
});

test('a message that waited is answered as of today, and says so', async () => {
  const isLate = office.now;
  office.wait(3 * 24 * 60);
  const reply = answerIn(await office.say(an, 'việc của Sở Nội vụ quý này', { isLate }));
  expect(reply.preface).toMatch(/^Trả lời tin nhắn lúc \d\d:\d\d ngày 15\/7\/2026\./u);
  expect(reply.preface).toContain('hôm nay, ngày 18/7/2026');
  expect(reply.answer.asOf).toBe('2026-07-18');
  expect(wordsOf(await office.say(an, '/moi', { isLate }))).toMatch(/^Trả lời tin nhắn lúc/u);
});
