import type { Chat, Message, MessageEntity, Update, User } from 'grammy/types';

/** Somebody who writes to the bot. */
export interface Writer {
  readonly id: number;
  readonly name?: string;
  /** As Telegram tells the language of the person's program. */
  readonly language?: string;
}

/** A message that somebody writes. */
export interface Writing {
  readonly from: Writer;
  readonly text?: string;
  /** The id of a group (below 0); the private chat with the writer where it is left out. */
  readonly group?: number;
  /** Seconds since 1970; now where it is left out. */
  readonly date?: number;
  /** Id of a message of the bot that is replied to. */
  readonly replyTo?: number;
  /** Anything that Telegram puts into a message beside text: a photo, a sticker, who joined. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A button that somebody presses. */
export interface Press {
  readonly from: Writer;
  readonly data: string;
  readonly messageId: number;
  readonly group?: number;
}

/** Ids that the fake gives out. */
export interface Ids {
  readonly update: number;
  readonly message: number;
}

export const BOT: User & { readonly username: string } = {
  id: 777_000_111,
  is_bot: true,
  first_name: 'Sáu Rõ',
  username: 'sauro_bot',
};

// "/qua_han" · "/nguon@sauro_bot 2" · "@sauro_bot"
const ENTITIES = /(?<command>(?<![^\s])\/[a-z0-9_]+(?:@\w+)?)|(?<mention>@\w+)/giu;

/** The update for a message, with entities for commands and mentions as Telegram finds them. */
export function messageUpdate(writing: Writing, ids: Ids): Update {
  return { update_id: ids.update, message: messageOf(writing, ids.message) as Update['message'] } as Update;
}

/** The update for an edited message. */
export function editUpdate(writing: Writing, ids: Ids): Update {
  const { message } = messageUpdate(writing, ids);
  return { update_id: ids.update, edited_message: { ...message, edit_date: writing.date } } as Update;
}

/** The update for a pressed button. */
export function pressUpdate({ from, data, messageId, group }: Press, { update }: Ids): Update {
  const chat = chatOf(from, group);
  return {
    update_id: update,
    callback_query: {
      id: `press-${update}`,
      from: userOf(from),
      chat_instance: String(chat.id),
      data,
      message: { message_id: messageId, date: now(), chat, from: BOT, text: '…' },
    },
  } as Update;
}

/** The update for somebody who blocked the bot, or a group that took it in or put it out. */
export function memberUpdate(
  { from, group, status }: { readonly from: Writer; readonly group?: number; readonly status: string },
  { update }: Ids,
): Update {
  const member = (as: string) => ({ user: BOT, status: as });
  return {
    update_id: update,
    my_chat_member: {
      chat: chatOf(from, group),
      from: userOf(from),
      date: now(),
      old_chat_member: member('left'),
      new_chat_member: member(status),
    },
  } as unknown as Update;
}

function messageOf(writing: Writing, id: number): Partial<Message> {
  const { from, text, group, date = now(), replyTo, more = {} } = writing;
  const chat = chatOf(from, group);
  const reply = { message_id: replyTo, date, chat, from: BOT, text: '…' };
  return {
    message_id: id,
    from: userOf(from),
    chat,
    date,
    ...(text === undefined ? {} : { text, entities: entitiesOf(text) }),
    ...(replyTo === undefined ? {} : { reply_to_message: reply }),
    ...more,
  } as Partial<Message>;
}

function entitiesOf(text: string): MessageEntity[] {
  return Array.from(text.matchAll(ENTITIES), ({ index, groups, 0: found }) => ({
    type: groups?.command === undefined ? 'mention' : 'bot_command',
    offset: index,
    length: found.length,
  }));
}

function chatOf({ id, name = 'Nguyễn Văn An' }: Writer, group: number | undefined): Chat {
  if (group === undefined) return { id, type: 'private', first_name: name };
  return { id: group, type: 'supergroup', title: 'Tổ giúp việc' };
}

function userOf({ id, name = 'Nguyễn Văn An', language = 'vi' }: Writer): User {
  return { id, is_bot: false, first_name: name, language_code: language };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
