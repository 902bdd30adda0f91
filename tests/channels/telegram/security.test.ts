import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAction, encodeAction } from '../../../src/channels/telegram/callback-data.ts';
import { ADMISSION, NOT_LET_IN } from '../../../src/conversation/phrases/admission-phrases.ts';
import { conversationPhrasesOf } from '../../../src/conversation/phrases/conversation-phrases.ts';
import type { PersonId, Role } from '../../../src/register/person.ts';
import { BotOffice, buttonIn, type Doing } from './bot-office.ts';
import { plainTextOf } from './fake-bot-api/plain-text-of.ts';

const SAY = conversationPhrasesOf('vi');
const MAINTAINER: Doing = { id: 900 };
const OFFICIAL: Doing = { id: 901 };
const POLICE: Doing = { id: 902 };
const MINE = 'Sở KH&CN phải làm gì trong Quý III?';
/** Words that only directives hold. */
const DIRECTIVE_WORDS = /UBND|Kế hoạch|nhiệm vụ|Hạn:/u;

let bot: BotOffice;
let stranger = 5000;
/** `Agency.id` of the department that leads what is asked for. */
let science: string;

beforeAll(async () => {
  bot = await BotOffice.open();
  science = bot.agency('Sở Khoa học và Công nghệ');
  bot.office.admit(String(MAINTAINER.id), 'maintainer');
  bot.office.admit(String(OFFICIAL.id), 'official', science);
  bot.office.admit(String(POLICE.id), 'official', bot.agency('Công an tỉnh'));
});

afterAll(() => bot.close());

/** Somebody whom the bot has never seen. */
function somebody(): Doing {
  stranger += 1;
  return { id: stranger };
}

/** What a chat shows of one line that somebody writes, as text. */
async function heard(who: Doing, text: string): Promise<string[]> {
  return (await bot.say(who, text)).map((message) => message.text);
}

function codeFor(role: Role, agency: string | null = null): string {
  const code = bot.office.desk.newCode();
  bot.office.desk.register.people.invite({ code, role, agency, name: null, by: null, at: bot.office.now });
  return code;
}

describe('somebody who was not let in', () => {
  it('gets one fixed sentence, whatever they write, and no word of a directive', async () => {
    const who = somebody();
    for (const text of [MINE, '/qua_han', '/nguon 1', '/start', '/ma', '/capnhat', 'xin chào', 'xong 1']) {
      expect([text, await heard(who, text)]).toEqual([text, [NOT_LET_IN]]);
    }
    expect(bot.fake.chat(who.id).texts.join('\n')).not.toMatch(DIRECTIVE_WORDS);
  });

  it('gets it for a picture as well, and for every button', async () => {
    const who = somebody();
    bot.fake.write({ from: { id: who.id }, more: { photo: [] } });
    await bot.fake.until(() => bot.fake.chat(who.id).texts.length > 0);
    expect(bot.fake.chat(who.id).texts).toEqual([NOT_LET_IN]);
    const shown = await bot.say(OFFICIAL, MINE);
    const { messages, told } = await bot.press(who, buttonIn(shown, 'Nguồn'));
    expect({ messages, told }).toEqual({ messages: [], told: NOT_LET_IN });
  });

  it('hears in a group that it is not admitted what everybody hears there, and nothing else', async () => {
    const texts = await heard({ ...somebody(), group: -100_500 }, `@sauro_bot ${MINE}`);
    expect(texts).toEqual([NOT_LET_IN]);
  });
});

describe('a code', () => {
  it('lets one person in, once', async () => {
    const code = codeFor('official', science);
    const first = somebody();
    expect((await heard(first, code)).join('\n')).toContain('Sở Khoa học và Công nghệ');
    expect((await heard(first, MINE)).join('\n')).toContain('Hạn:');
    const second = somebody();
    expect(await heard(second, code)).toEqual([ADMISSION.wrong(4)]);
    expect(await heard(second, MINE)).toEqual([NOT_LET_IN]);
  });

  it('is worth nothing after a quarter of an hour', async () => {
    const code = codeFor('official', science);
    bot.office.wait(16);
    expect(await heard(somebody(), code)).toEqual([ADMISSION.wrong(4)]);
  });

  it('cannot be guessed: five wrong ones lock the chat for an hour, over a restart, for right ones too', async () => {
    const who = somebody();
    for (const left of [4, 3, 2, 1]) {
      expect(await heard(who, `/ma AAAA-AAAA-AAA${left}`)).toEqual([ADMISSION.wrong(left)]);
    }
    const locked = /^Đã nhập sai mã quá nhiều lần/u;
    expect((await heard(who, '/ma AAAA-AAAA-AAAA')).join()).toMatch(locked);
    expect((await heard(who, codeFor('maintainer'))).join()).toMatch(locked);
    await bot.restart();
    expect((await heard(who, codeFor('maintainer'))).join()).toMatch(locked);
    expect(await heard(who, MINE)).toEqual([NOT_LET_IN]);
    bot.office.wait(61);
    expect((await heard(who, codeFor('official', science))).join()).toMatch(/^Xin chào/u);
  });

  it('lets nobody in who shows it in a group', async () => {
    const who = { ...somebody(), group: -100_501 };
    expect(await heard(who, `/ma@sauro_bot ${codeFor('maintainer')}`)).toEqual([NOT_LET_IN]);
  });
});

describe('an official', () => {
  it('cannot report for another agency, by words or by buttons, forged ones among them', async () => {
    const shown = await bot.say(POLICE, MINE);
    const offered = (messages: typeof shown) =>
      messages.flatMap(({ buttons }) => buttons.flat().map(({ text }) => text));
    const [foreign = ''] = offered(await bot.say(OFFICIAL, MINE)).filter(
      (label) => label.startsWith('Báo cáo') && !offered(shown).includes(label),
    );
    const line = Number(/\d+$/u.exec(foreign)?.[0]);
    const { messageId, data } = buttonIn(shown, 'Nguồn');
    const source = decodeAction(data);
    const answer = source?.kind === 'source' ? source.answer : '';
    const before = bot.office.desk.register.progress.all().length;
    const pressed = await bot.press(POLICE, {
      messageId,
      data: encodeAction({ kind: 'state', answer, line, state: 'done' }),
    });
    const asked = await bot.press(POLICE, {
      messageId,
      data: encodeAction({ kind: 'report', answer, line }),
    });
    const typed = await bot.say(POLICE, `xong ${line}`);
    for (const messages of [pressed.messages, asked.messages, typed]) {
      expect(offered(messages)).not.toContain(SAY.confirmButton);
    }
    expect(typed.map(({ text }) => text).join()).toContain('không chủ trì, không phối hợp');
    await bot.say(POLICE, 'ghi');
    expect(bot.office.desk.register.progress.all()).toHaveLength(before);
  });

  it('cannot confirm, drop or take back what somebody else began, though the button data is right', async () => {
    const own = await bot.say(OFFICIAL, MINE);
    const asked = await bot.press(OFFICIAL, buttonIn(own, 'Báo cáo'));
    const draft = await bot.press(OFFICIAL, buttonIn(asked.messages, SAY.stateButton.done));
    const stands = bot.fake.chat(OFFICIAL.id).messages;
    const confirm = buttonIn([...stands, ...draft.messages], SAY.confirmButton);
    const before = bot.office.desk.register.progress.all().length;
    const thief = await bot.press(POLICE, confirm);
    expect(thief).toEqual({ messages: [], told: SAY.draftGone });
    expect(bot.office.desk.register.progress.all()).toHaveLength(before);
    await bot.press(OFFICIAL, confirm);
    expect(bot.office.desk.register.progress.all()).toHaveLength(before + 1);
    const undo = buttonIn(bot.fake.chat(OFFICIAL.id).messages, SAY.undoButton);
    const { messages } = await bot.press(POLICE, undo);
    expect(messages).toEqual([]);
    expect(bot.office.desk.register.progress.all()).toHaveLength(before + 1);
  });

  it('cannot do what maintainers do', async () => {
    for (const text of ['/moi_nguoi Sở Y tế cán bộ', '/nguoi', '/capnhat', '/nhat_ky', '/xoa_nguoi 900']) {
      const texts = await heard(OFFICIAL, text);
      expect([text, texts.join('\n')]).not.toEqual([text, expect.stringMatching(/[A-Z0-9]{4}-[A-Z0-9]{4}/u)]);
    }
    expect(bot.office.desk.register.people.byId(`p-${MAINTAINER.id}` as PersonId)).not.toBeNull();
  });
});

describe('a button', () => {
  it('of somebody else’s message shows nothing in another chat', async () => {
    const own = await bot.say(OFFICIAL, MINE);
    for (const label of ['Nguồn', 'Báo cáo']) {
      expect(await bot.press(POLICE, buttonIn(own, label))).toEqual({ messages: [], told: SAY.staleList });
    }
  });

  it('with forged data is answered politely and does nothing', async () => {
    const own = await bot.say(OFFICIAL, MINE);
    const messageId = own[0]?.id ?? 0;
    const forged = [
      'p:',
      "y:' OR 1=1--",
      '{"kind":"confirm"}',
      'x'.repeat(64),
      encodeAction({ kind: 'confirm', draft: 'AAAAAAAAAAAAAAAA' }),
      encodeAction({ kind: 'undo', event: 'AAAAAAAAAAAAAAAA' }),
      encodeAction({ kind: 'state', answer: 'AAAAAAAAAAAAAAAA', line: 1, state: 'done' }),
    ];
    for (const data of forged) {
      const { messages, told } = await bot.press(OFFICIAL, { messageId, data });
      expect([data, messages.length, told]).toEqual([data, 0, expect.stringMatching(/\S/u)]);
    }
  });

  it('of a person who was removed does nothing, from the next press on', async () => {
    const who: Doing = { id: 903 };
    bot.office.admit('903', 'official', science, 'Nguyễn Văn Bình');
    const own = await bot.say(who, MINE);
    bot.office.desk.register.people.remove('p-903' as PersonId, bot.office.now, null);
    for (const label of ['Nguồn', 'Báo cáo']) {
      expect(await bot.press(who, buttonIn(own, label))).toEqual({ messages: [], told: NOT_LET_IN });
    }
    expect(await heard(who, MINE)).toEqual([NOT_LET_IN]);
  });

  it('works on after a restart', async () => {
    const own = await bot.say(OFFICIAL, MINE);
    await bot.restart();
    const { messages } = await bot.press(OFFICIAL, buttonIn(own, 'Nguồn'));
    expect(messages).toHaveLength(1);
  });
});

describe('what people and documents say', () => {
  const EVIL = '<b>An</b> @canbo_a <a href="tg://user?id=1">x</a> &amp; \u202etxt';

  it('is never markup and mentions nobody: names and questions', async () => {
    const who: Doing = { id: somebody().id, name: EVIL };
    const texts = [
      ...(await bot.say(who, codeFor('official', science))),
      ...(await bot.say(who, `Công văn số ${EVIL} nói gì?`)),
      ...(await bot.say(who, `/${EVIL}`)),
      ...(await bot.say(who, `xong 1, ghi chú ${EVIL}`)),
      ...(await bot.say(MAINTAINER, '/nguoi')),
    ];
    expect(texts.length).toBeGreaterThanOrEqual(5);
    for (const { markup } of texts) {
      expect(markup).not.toMatch(/<a |<b>An<|\u202e/u);
      expect(plainTextOf(markup)).not.toMatch(/(?<![\p{L}\p{N}_])@canbo_a/u);
    }
  });

  it('is never markup and mentions nobody: the words of a directive', async () => {
    const file = join(bot.office.corpus, '2026-05-18-cong-van-6277-ubnd-kgvx.txt');
    const text = readFileSync(file, 'utf8');
    const word = 'Sở Khoa học và Công nghệ';
    expect(text).toContain(word);
    writeFileSync(file, text.replaceAll(word, `${word} <đọc> & @canbo_a`));
    await bot.office.desk.reindex();
    const shown = await bot.say(MAINTAINER, 'Công văn 6277 giao những việc gì?');
    const source = await bot.press(MAINTAINER, buttonIn(shown, 'Nguồn'));
    const markups = [...shown, ...source.messages].map(({ markup }) => markup);
    expect(markups.join('\n')).toContain('&lt;đọc&gt; &amp; @\u2060canbo_a');
    for (const markup of markups) {
      expect(markup).not.toContain('<đọc>');
      expect(plainTextOf(markup)).not.toMatch(/(?<![\p{L}\p{N}_])@canbo_a/u);
    }
    writeFileSync(file, text);
    await bot.office.desk.reindex();
  });
});

describe('a group', () => {
  const GROUP = -100_777;

  it('is not answered before a host or a maintainer admits it, and an official cannot', async () => {
    const texts = await heard({ ...OFFICIAL, group: GROUP }, `@sauro_bot ${MINE}`);
    expect(texts).toEqual([ADMISSION.groupNotAdmitted]);
    await heard({ ...OFFICIAL, group: GROUP }, '/cho_phep_nhom@sauro_bot');
    expect(await heard({ ...OFFICIAL, group: GROUP }, `@sauro_bot ${MINE}`)).toEqual([
      ADMISSION.groupNotAdmitted,
    ]);
    await heard({ ...MAINTAINER, group: GROUP }, '/cho_phep_nhom@sauro_bot');
    expect((await heard({ ...OFFICIAL, group: GROUP }, `@sauro_bot ${MINE}`)).join('\n')).toContain('Hạn:');
  });
});

describe('the log', () => {
  it('holds neither the token nor what people wrote', () => {
    const log = bot.logged.join('\n');
    expect(log).not.toContain(bot.fake.token);
    expect(log).not.toMatch(/Quý III|canbo_a|[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/u);
  });
});
