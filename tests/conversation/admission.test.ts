import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMISSION, NOT_LET_IN } from '../../src/conversation/phrases/admission-phrases.ts';
import { TurnOutdated } from '../../src/conversation/turn.ts';
import { actionOf, answerIn, Office, type Speaker, textIn, wordsOf } from './office.ts';

let office: Office;
let maintainer: Speaker;

beforeAll(async () => {
  office = await Office.open();
  maintainer = office.admit('900', 'maintainer', null, 'Phạm Thị Dung');
}, 60_000);

afterAll(() => office.close());

/** A code as the maintainer's chat shows it. */
async function invited(words: string): Promise<string> {
  const text = wordsOf(await office.say(maintainer, `/moi_nguoi ${words}`));
  const code = /Mã: (?<code>\S+)/u.exec(text)?.groups?.code;
  if (code === undefined) throw new Error(text);
  return code;
}

describe('somebody who was not let in', () => {
  const stranger: Speaker = { id: '1' };

  test.each([
    'Sở KH&CN phải làm gì trong Quý III?',
    'việc của tôi',
    '/qua_han',
    '/nguon 1',
    '/capnhat',
    '/khonglenhnao',
    '/start',
    '/trogiup',
    'xin chào',
    '',
    'x'.repeat(5000),
    '<b>xin</b> /ma',
  ])('hears one fixed sentence: “%.40s”', async (text) => {
    expect(await office.say(stranger, text)).toEqual([
      { kind: 'text', text: NOT_LET_IN, buttons: [], isEdit: false },
    ]);
  });

  test('hears it at a press as well, whether what is pressed exists or not', async () => {
    const { answerId } = answerIn(await office.say(maintainer, 'việc của Sở Nội vụ'));
    for (const answer of [answerId ?? '', 'khong-co-that']) {
      const replies = await office.press(stranger, { kind: 'show', answer, page: 0 });
      expect(replies).toEqual([{ kind: 'notice', text: NOT_LET_IN }]);
    }
    expect(await office.press(stranger, null)).toEqual([{ kind: 'notice', text: NOT_LET_IN }]);
  });

  test('hears it in a group, where a code is not looked at', async () => {
    const code = await invited('Sở Y tế cán bộ');
    const inGroup = { id: '2', group: '-100' };
    expect(wordsOf(await office.say(inGroup, code))).toBe(NOT_LET_IN);
    expect(wordsOf(await office.say({ id: '2' }, 'việc của tôi'))).toBe(NOT_LET_IN);
  });
});

describe('a code', () => {
  test('lets in once, as whom it was made for', async () => {
    const code = await invited('Sở Y tế cán bộ');
    const words = wordsOf(await office.say({ id: '10' }, `/start ${code}`));
    expect(words).toContain('cán bộ, Sở Y tế');
    expect(answerIn(await office.say({ id: '10' }, 'việc của tôi')).answer.understood).toContain('Sở Y tế');
    expect(wordsOf(await office.say({ id: '11' }, code))).toContain('Mã không đúng');
    expect(wordsOf(await office.say({ id: '11' }, 'việc của Sở Y tế'))).toBe(NOT_LET_IN);
  });

  test.each([
    ['typed alone', (code: string) => code],
    ['in small letters and with spaces', (code: string) => code.toLowerCase().replaceAll('-', ' ')],
    ['after /ma', (code: string) => `/ma ${code}`],
  ])('is taken %s', async (name, typed) => {
    const id = `alone-${name}`;
    expect(wordsOf(await office.say({ id }, typed(await invited('chủ trì họp'))))).toContain('chủ trì họp');
  });

  test('is worth nothing after fifteen minutes', async () => {
    const code = await invited('chủ trì họp');
    office.wait(16);
    expect(wordsOf(await office.say({ id: '13' }, code))).toContain('Mã không đúng');
  });

  test('guessed wrong five times locks for an hour, over a restart, the right one too', async () => {
    const guesser = { id: '14' };
    for (const left of [4, 3, 2, 1]) {
      expect(wordsOf(await office.say(guesser, `/ma SAIMA-${left}`))).toBe(ADMISSION.wrong(left));
    }
    expect(wordsOf(await office.say(guesser, '/ma SAIMA-0'))).toContain('quá nhiều lần');
    await office.restart();
    expect(wordsOf(await office.say(guesser, await invited('chủ trì họp')))).toContain('quá nhiều lần');
    expect(wordsOf(await office.say({ id: '15' }, await invited('chủ trì họp')))).toContain('chủ trì họp');
    office.wait(61);
    expect(wordsOf(await office.say(guesser, await invited('chủ trì họp')))).toContain('chủ trì họp');
  });

  test('whose turn is not committed stays good', async () => {
    const code = await invited('chủ trì họp');
    await office.turn({ id: '16' }, { kind: 'text', text: code });
    expect(wordsOf(await office.say({ id: '16' }, code))).toContain('Anh/chị đã được cấp quyền');
  });

  test('taken by two at once lets in one', async () => {
    const code = await invited('chủ trì họp');
    const first = await office.turn({ id: '17' }, { kind: 'text', text: code });
    const second = await office.turn({ id: '18' }, { kind: 'text', text: code });
    first.commit();
    expect(() => second.commit()).toThrow(TurnOutdated);
    expect(office.desk.register.people.find({ channel: 'telegram', id: '18' })).toBeNull();
  });

  test('gives somebody who is in another role', async () => {
    const host = office.admit('19', 'official', null, 'Lê Văn Chi');
    expect(wordsOf(await office.say(host, `/start ${await invited('chủ trì họp')}`))).toContain(
      'chủ trì họp',
    );
    expect(office.desk.register.people.find({ channel: 'telegram', id: '19' })?.role).toBe('host');
  });

  test('of /lien_ket makes a second messenger the same person, once', async () => {
    const own = office.admit('20', 'official', null, 'Đỗ Văn Em');
    const code = /Mã của anh\/chị: (?<code>\S+)/u.exec(wordsOf(await office.say(own, '/lien_ket')))?.groups
      ?.code;
    expect(wordsOf(await office.say({ id: '21' }, code ?? ''))).toContain('Đỗ Văn Em');
    const { people } = office.desk.register;
    expect(people.find({ channel: 'telegram', id: '21' })?.id).toBe(
      people.find({ channel: 'telegram', id: '20' })?.id,
    );
    expect(wordsOf(await office.say({ id: '22' }, code ?? ''))).toContain('Mã không đúng');
  });
});

describe('the allow-list of the configuration', () => {
  test('lets in without a code, as whom it says', async () => {
    office.allowances.set('30', { role: 'host', agency: null });
    expect(wordsOf(await office.say({ id: '30' }, '/toi'))).toContain('chủ trì họp');
    expect(office.desk.register.people.find({ channel: 'telegram', id: '30' })?.role).toBe('host');
  });

  test('does not bring back somebody whom a maintainer removed', async () => {
    office.allowances.set('31', { role: 'host', agency: null });
    await office.say({ id: '31' }, '/toi', { name: 'Vũ Thị Giang' });
    expect(wordsOf(await office.say(maintainer, '/xoa_nguoi Vũ Thị Giang'))).toContain('không còn được dùng');
    expect(wordsOf(await office.say({ id: '31' }, '/toi'))).toBe(NOT_LET_IN);
  });
});

describe('somebody who is removed', () => {
  test('is a stranger from the next message and the next press on', async () => {
    const gone = office.admit('40', 'host', null, 'Hoàng Văn Hà');
    const { answerId } = answerIn(await office.say(gone, 'việc của Sở Nội vụ'));
    const asked = await office.press(gone, { kind: 'state', answer: answerId ?? '', line: 1, state: 'done' });
    const confirm = actionOf(textIn(asked), 'Ghi báo cáo');
    await office.say(maintainer, '/xoa_nguoi Hoàng Văn Hà');
    for (const action of [confirm, { kind: 'show', answer: answerId ?? '', page: 1 } as const]) {
      expect(wordsOf(await office.press(gone, action))).toBe(NOT_LET_IN);
    }
    expect(wordsOf(await office.say(gone, 'việc của Sở Nội vụ'))).toBe(NOT_LET_IN);
    expect(office.desk.register.progress.all()).toEqual([]);
  });

  test('while a turn is taken does not get it written', async () => {
    const gone = office.admit('41', 'host', null, 'Bùi Thị Khánh');
    const turn = await office.turn(gone, { kind: 'text', text: 'việc của Sở Nội vụ' });
    await office.say(maintainer, '/xoa_nguoi Bùi Thị Khánh');
    expect(() => turn.commit()).toThrow(TurnOutdated);
  });
});

describe('people are looked after in chat', () => {
  test('by a maintainer only, who sees the list and the log', async () => {
    office.admit('50', 'official', 'so-khong-con', 'Ngô Văn Lâm');
    const list = wordsOf(await office.say(maintainer, '/nguoi'));
    expect(list).toContain('Ngô Văn Lâm · cán bộ');
    expect(list).toContain('so-khong-con');
    expect(wordsOf(await office.say(maintainer, '/doi_vai Ngô Văn Lâm chủ trì họp Sở Y tế'))).toBe(
      'Ngô Văn Lâm nay là chủ trì họp, Sở Y tế.',
    );
    const log = wordsOf(await office.say(maintainer, '/nhat_ky'));
    expect(log).toContain('Phạm Thị Dung · đổi vai trò, cơ quan, Ngô Văn Lâm');
  });

  test.each([
    ['/moi_nguoi', 'Hãy ghi cơ quan và vai trò'],
    ['/moi_nguoi cán bộ', 'Hãy ghi cơ quan và vai trò'],
    ['/moi_nguoi Sở Bánh kẹo cán bộ', 'Không biết cơ quan'],
    ['/doi_vai Không Ai chủ trì', 'Không thấy ai'],
    ['/xoa_nguoi', 'Hãy ghi tên'],
    ['/xoa_nguoi Phạm Thị Dung', 'chính mình'],
  ])('%s is refused with what to write', async (text, words) => {
    expect(wordsOf(await office.say(maintainer, text))).toContain(words);
  });

  test('and one name that several bear is asked back', async () => {
    office.admit('51', 'official', null, 'Trần Văn Nam');
    office.admit('52', 'official', null, 'Trần Văn Nam');
    const words = wordsOf(await office.say(maintainer, '/xoa_nguoi Trần Văn Nam'));
    expect(words).toContain('mã p-51');
    expect(wordsOf(await office.say(maintainer, '/xoa_nguoi p-51'))).toContain('không còn được dùng');
  });

  test('and a name that looks like markup or a command stays a name', async () => {
    const name = '<a href="tg://user?id=1">@moi_nguoi</a> /xoa_nguoi';
    const code = await invited('chủ trì họp');
    await office.say({ id: '53' }, code, { name });
    expect(wordsOf(await office.say(maintainer, '/nguoi'))).toContain(name);
    expect(wordsOf(await office.say({ id: '53' }, '/toi'))).toContain(name);
  });
});

describe('a group', () => {
  const chat = '-200';

  test('is answered once a host or a maintainer admits it, to those who are let in', async () => {
    const official = office.admit('60', 'official', null, 'Đinh Thị Oanh');
    const here = { id: '60', group: chat };
    expect(wordsOf(await office.say(here, 'việc của Sở Nội vụ'))).toBe(ADMISSION.groupNotAdmitted);
    expect(wordsOf(await office.say(here, '/cho_phep_nhom'))).toContain('không dành cho vai trò');
    expect(wordsOf(await office.say({ id: '900', group: chat }, '/cho_phep_nhom'))).toBe(
      ADMISSION.groupAdmitted,
    );
    expect(answerIn(await office.say(here, 'việc của Sở Nội vụ')).answer.kind).toBe('tasks');
    expect(wordsOf(await office.say({ id: '61', group: chat }, 'việc của Sở Nội vụ'))).toBe(NOT_LET_IN);
    expect(wordsOf(await office.say(official, '/cho_phep_nhom'))).not.toBe(ADMISSION.groupAdmitted);
  });

  test.each(['/nguoi', '/moi_nguoi Sở Y tế cán bộ', '/ghichu', '/nhat_ky', '/capnhat', '/toi', '/lien_ket'])(
    '%s works in private only, whoever asks',
    async (text) => {
      const words = wordsOf(await office.say({ id: '900', group: chat }, text));
      expect(words).toBe('Lệnh này chỉ dùng khi nhắn riêng.');
    },
  );

  test('keeps apart what its people asked, there and in private', async () => {
    await office.say({ id: '900', group: chat }, 'việc của Sở Nội vụ quý 3');
    await office.say({ id: '60', group: chat }, 'việc của Sở Tài chính quý 4');
    await office.say({ id: '900' }, 'việc của Sở Y tế');
    const { answer } = answerIn(await office.say({ id: '900', group: chat }, 'còn quý 4?'));
    expect(answer.understood).toContain('Sở Nội vụ');
  });

  test('is left again', async () => {
    expect(wordsOf(await office.say({ id: '900', group: chat }, '/thoi_nhom'))).toBe(
      ADMISSION.groupDismissed,
    );
    expect(wordsOf(await office.say({ id: '900', group: chat }, 'việc của Sở Y tế'))).toBe(
      ADMISSION.groupNotAdmitted,
    );
  });
});
