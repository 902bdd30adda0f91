import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { type ApiTrouble, apiTroubleOf } from '../api/api-trouble.ts';
import type { Keyboard, OutgoingMessage } from '../outgoing-message.ts';
import { CHANNEL_WORDS } from '../words/channel-words.ts';
import { readBody } from './outbox-body.ts';

/** What became of a message. */
export type Sent =
  /** `receipt` is its id in the chat; null for what is no message. */
  | { readonly kind: 'sent'; readonly receipt: string | null }
  /** It will never go out. */
  | { readonly kind: 'dropped'; readonly reason: string; readonly trouble: ApiTrouble }
  | { readonly kind: 'later'; readonly trouble: ApiTrouble };

/** What is sent, where, and how it is called off. */
export interface Sending {
  readonly api: Api;
  readonly chat: string;
  /** As `writeBody` made it. */
  readonly body: string;
  readonly signal: AbortSignal;
}

type ApiSignal = Parameters<Api['sendMessage']>[3];

/** Sends one message of the outbox; throws nothing. */
export async function sendMessage(sending: Sending): Promise<Sent> {
  const { message, repliesTo } = readBody(sending.body);
  try {
    return await send(message, repliesTo, sending);
  } catch (error) {
    return outcomeOf(apiTroubleOf(error), message, sending);
  }
}

async function send(
  message: OutgoingMessage,
  repliesTo: number | null,
  { api, chat, signal }: Sending,
): Promise<Sent> {
  const stop = signal as ApiSignal;
  switch (message.kind) {
    case 'answer-press': {
      const text = message.text === null ? {} : { text: message.text };
      await api.answerCallbackQuery(message.pressId, text, stop);
      return { kind: 'sent', receipt: null };
    }
    case 'edit': {
      await api.editMessageText(chat, message.messageId, message.html, look(message.keyboard), stop);
      return { kind: 'sent', receipt: String(message.messageId) };
    }
    case 'send': {
      const above =
        repliesTo === null
          ? {}
          : { reply_parameters: { message_id: repliesTo, allow_sending_without_reply: true } };
      const { message_id } = await api.sendMessage(
        chat,
        message.html,
        { ...look(message.keyboard), ...above },
        stop,
      );
      return { kind: 'sent', receipt: String(message_id) };
    }
  }
}

function look(keyboard: Keyboard) {
  const rows = keyboard.map((row) => row.map(({ text, data }) => ({ text, callback_data: data })));
  const buttons: { reply_markup?: InlineKeyboardMarkup } =
    rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };
  return { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true }, ...buttons };
}

async function outcomeOf(trouble: ApiTrouble, message: OutgoingMessage, sending: Sending): Promise<Sent> {
  switch (trouble.kind) {
    case 'not-modified':
    case 'press-too-old':
      return { kind: 'sent', receipt: null };
    case 'message-gone':
      if (message.kind !== 'edit') return { kind: 'dropped', reason: 'message gone', trouble };
      return sendAnew({ ...message, kind: 'send' }, sending);
    case 'chat-gone':
      return { kind: 'dropped', reason: `${trouble.status} ${trouble.description}`, trouble };
    case 'refused':
      return apologise(trouble, message, sending);
    case 'bug':
      return sending.signal.aborted
        ? { kind: 'later', trouble }
        : { kind: 'dropped', reason: trouble.name, trouble };
    default:
      return { kind: 'later', trouble };
  }
}

async function sendAnew(message: OutgoingMessage, sending: Sending): Promise<Sent> {
  try {
    return await send(message, null, sending);
  } catch (error) {
    return outcomeOf(apiTroubleOf(error), message, sending);
  }
}

/** Nobody waits for an answer in vain: where Telegram does not take it, a plain sentence goes out in its place. */
async function apologise(
  trouble: ApiTrouble & { readonly kind: 'refused' },
  message: OutgoingMessage,
  { api, chat, signal }: Sending,
): Promise<Sent> {
  const reason = `${trouble.status} ${trouble.description}`;
  if (message.kind === 'answer-press') return { kind: 'dropped', reason, trouble };
  try {
    await api.sendMessage(chat, CHANNEL_WORDS.notShown, {}, signal as ApiSignal);
    return { kind: 'dropped', reason, trouble };
  } catch (error) {
    const second = apiTroubleOf(error);
    const isForGood = second.kind === 'refused' || second.kind === 'chat-gone';
    return isForGood ? { kind: 'dropped', reason, trouble } : { kind: 'later', trouble: second };
  }
}
