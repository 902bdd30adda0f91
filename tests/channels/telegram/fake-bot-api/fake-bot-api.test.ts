import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeBotApi } from './fake-bot-api.ts';

const AN = { id: 41 };

let fake: FakeBotApi;
beforeEach(async () => {
  fake = await FakeBotApi.start();
  fake.chat(AN.id);
});
afterEach(() => fake.stop());

interface Answer {
  readonly ok: boolean;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number };
  readonly result?: unknown;
}

async function call(method: string, parameters: object = {}, token = fake.token): Promise<Answer> {
  const response = await fetch(`${fake.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as Answer;
}

const say = (text: string, more: object = {}) =>
  call('sendMessage', { chat_id: AN.id, text, parse_mode: 'HTML', ...more });
const idsOf = ({ result }: Answer) => (result as { update_id: number }[]).map(({ update_id }) => update_id);
const keyboard = (...data: string[]) => ({
  reply_markup: { inline_keyboard: data.map((each) => [{ text: 'Trang sau', callback_data: each }]) },
});

describe('the fake Bot API', () => {
  it('shows a message as people see it', async () => {
    expect(await say('<b>Quá hạn</b>: <code>12/TB-UBND</code> &amp; 2 &lt; 3')).toMatchObject({ ok: true });
    expect(fake.chat(AN.id).texts).toEqual(['Quá hạn: 12/TB-UBND & 2 < 3']);
  });

  it.each([
    ['', 'message text is empty'],
    ['<b></b>', 'message text is empty'],
    ['a'.repeat(4097), 'message is too long'],
    ['<b>chưa đóng', `can't find end tag`],
    ['<b><i>chéo</b></i>', 'unexpected end tag'],
    ['<h1>lạ</h1>', 'unsupported start tag'],
    ['2 < 3', 'unsupported start tag'],
    ['Sở KH&CN', 'unescaped "&"'],
    ['a > b', 'unescaped ">"'],
    ['<a href="x" onclick="y">z</a>', 'unsupported start tag "a"'],
    ['<code><b>x</b></code>', '"b" inside "code"'],
  ])('refuses the text %j', async (text, why) => {
    expect(await say(text)).toMatchObject({ ok: false, error_code: 400 });
    expect((await say(text)).description).toContain(why);
  });

  it('takes 4096 characters after the markup is read', async () => {
    expect(await say(`<b>${'&amp;'.repeat(4096)}</b>`)).toMatchObject({ ok: true });
  });

  it('counts callback data in bytes', async () => {
    expect(await say('x', keyboard('á'.repeat(32)))).toMatchObject({ ok: true });
    expect(await say('x', keyboard('á'.repeat(33)))).toMatchObject({ description: /BUTTON_DATA_INVALID/u });
    expect(await say('x', keyboard(''))).toMatchObject({ ok: false });
  });

  it('refuses a chat it does not know, and one that blocked the bot', async () => {
    expect(await call('sendMessage', { chat_id: 9, text: 'x' })).toMatchObject({ error_code: 400 });
    fake.chat(AN.id).reach = 'blocked';
    expect(await say('x')).toMatchObject({ error_code: 403 });
  });

  it('edits a message, but not into the same words, and not one that is gone', async () => {
    const { result } = await say('trang 1');
    const id = (result as { message_id: number }).message_id;
    const edit = (text: string) => call('editMessageText', { chat_id: AN.id, message_id: id, text });
    expect(await edit('trang 2')).toMatchObject({ ok: true });
    expect((await edit('trang 2')).description).toContain('message is not modified');
    fake.chat(AN.id).remove(id);
    expect((await edit('trang 3')).description).toContain('message to edit not found');
  });

  it('hands an update over until an offset above it confirms it', async () => {
    const { update_id } = fake.write({ from: AN, text: 'một' });
    expect(idsOf(await call('getUpdates', { offset: 0 }))).toEqual([update_id]);
    expect(idsOf(await call('getUpdates', { offset: update_id }))).toEqual([update_id]);
    expect(idsOf(await call('getUpdates', { offset: update_id + 1 }))).toEqual([]);
  });

  it('waits for an update as long as it is asked to', async () => {
    const waiting = call('getUpdates', { timeout: 5 });
    const { update_id } = fake.write({ from: AN, text: 'một' });
    expect(idsOf(await waiting)).toEqual([update_id]);
  });

  it('ends a poll with 409 when another begins', async () => {
    const first = call('getUpdates', { timeout: 5 });
    await new Promise((resume) => setTimeout(resume, 50));
    const second = call('getUpdates', { timeout: 0 });
    expect(await first).toMatchObject({ error_code: 409 });
    expect(await second).toMatchObject({ ok: true });
  });

  it('refuses another token', async () => {
    expect(await call('getMe', {}, '1:x')).toMatchObject({ error_code: 401 });
  });

  it('answers a press once', async () => {
    const press = fake.press({ from: AN, data: 'x', messageId: 1 }).callback_query?.id;
    expect(await call('answerCallbackQuery', { callback_query_id: press })).toMatchObject({ ok: true });
    expect(await call('answerCallbackQuery', { callback_query_id: press })).toMatchObject({ ok: false });
  });

  it('takes commands without diacritics only', async () => {
    const menu = (command: string) =>
      call('setMyCommands', { commands: [{ command, description: 'Việc quá hạn' }] });
    expect(await menu('qua_han')).toMatchObject({ ok: true });
    expect(await menu('quá_hạn')).toMatchObject({ ok: false });
  });

  it('takes a document, with its name', async () => {
    const form = new FormData();
    form.set('chat_id', String(AN.id));
    form.set('document', new Blob(['nội dung']), 'qua-han.xlsx');
    const response = await fetch(`${fake.root}/bot${fake.token}/sendDocument`, {
      method: 'POST',
      body: form,
    });
    expect(response.status).toBe(200);
    expect(fake.chat(AN.id).messages[0]?.file).toBe('qua-han.xlsx');
  });

  describe('told to fail', () => {
    it('asks to wait, and then goes on', async () => {
      fake.faults.order({ method: 'sendMessage', times: 1, fault: { kind: 'flood', retryAfter: 7 } });
      expect(await say('x')).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
      expect(await say('x')).toMatchObject({ ok: true });
    });

    it('cuts the connection before or after the request is done', async () => {
      fake.faults.order({ times: 1, fault: { kind: 'cut-before' } });
      await expect(say('trước')).rejects.toThrow();
      fake.faults.order({ times: 1, fault: { kind: 'cut-after' } });
      await expect(say('sau')).rejects.toThrow();
      expect(fake.chat(AN.id).texts).toEqual(['sau']);
    });

    it('fails for one chat and not for others', async () => {
      fake.chat(42);
      fake.faults.order({ chat: 42, times: 1, fault: { kind: 'server-error', status: 502 } });
      expect(await say('x')).toMatchObject({ ok: true });
      expect(await call('sendMessage', { chat_id: 42, text: 'x' })).toMatchObject({ error_code: 502 });
    });

    it('hands updates over twice and in another order', async () => {
      const first = fake.write({ from: AN, text: 'một' });
      const second = fake.write({ from: AN, text: 'hai' });
      fake.world.updates.disorderBy((updates) => updates.toReversed());
      fake.world.updates.repeat(first);
      const ids = idsOf(await call('getUpdates'));
      expect(ids).toEqual([second.update_id, first.update_id, first.update_id]);
    });
  });
});
