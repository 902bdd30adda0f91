import type { Message } from 'grammy/types';
import type { Incoming, Input } from '../../../conversation/incoming.ts';
import { type Instant, instantOf, millisecondsOf } from '../../../register/instant.ts';
import { decodeAction } from '../callback-data.ts';
import { addressedText } from './addressing.ts';
import type { Update, UserFromGetMe } from './telegram-update.ts';

/** Where replies go to. */
export interface ReplyPlace {
  /** The message that bore the pressed button; null where nothing was pressed. */
  readonly pressedMessage: number | null;
  readonly pressId: string | null;
  /** In a group the message that is answered, so that everybody sees what is meant; else null. */
  readonly repliesTo: number | null;
}

/** What an update asks of the program. */
export type ReadUpdate =
  | { readonly kind: 'turn'; readonly incoming: Incoming; readonly place: ReplyPlace }
  /** Something without text in a private chat: a picture, a voice message. */
  | { readonly kind: 'no-text'; readonly incoming: Incoming; readonly place: ReplyPlace }
  /** Nothing to say: somebody else is meant, or nobody. `what` is for the log. */
  | { readonly kind: 'nothing'; readonly what: string };

/** How an update is read: as which bot, and when. */
export interface ReadingAs {
  readonly bot: UserFromGetMe;
  readonly now: Instant;
}

/** What waited longer than this is answered with a word about its age. */
const LATE_MS = 10 * 60_000;

/** Translates an update; decides nothing about who may do what. */
export function readUpdate(update: Update, as: ReadingAs): ReadUpdate {
  const { message, callback_query: press, my_chat_member: member } = update;
  if (message !== undefined) return readMessage(message, as);
  if (press !== undefined) return readPress(press, as);
  return {
    kind: 'nothing',
    what: member === undefined ? 'other' : `member ${member.new_chat_member.status}`,
  };
}

function readMessage(message: Message, { bot, now }: ReadingAs): ReadUpdate {
  const { from, chat } = message;
  if (from === undefined || from.is_bot || chat.type === 'channel')
    return { kind: 'nothing', what: 'no-person' };
  const isPrivate = chat.type === 'private';
  const place = { pressedMessage: null, pressId: null, repliesTo: isPrivate ? null : message.message_id };
  const turnOf = (input: Input) => ({
    incoming: { ...incomingOf({ from, chat, input }, now), ...lateness(message, now) },
    place,
  });
  if (message.text === undefined) {
    if (!isPrivate || !hasContent(message)) return { kind: 'nothing', what: 'no-text' };
    return { kind: 'no-text', ...turnOf({ kind: 'text', text: '' }) };
  }
  const text = addressedText(message, bot);
  if (text === null) return { kind: 'nothing', what: 'not-addressed' };
  return { kind: 'turn', ...turnOf({ kind: 'text', text }) };
}

function readPress(press: NonNullable<Update['callback_query']>, { now }: ReadingAs): ReadUpdate {
  const { id: pressId, data, message, from } = press;
  // A button of an inline message: this program makes none.
  if (message === undefined) return { kind: 'nothing', what: 'no-message' };
  const action = data === undefined ? null : decodeAction(data);
  const place = { pressedMessage: message.message_id, pressId, repliesTo: null };
  const incoming = incomingOf({ from, chat: message.chat, input: { kind: 'press', action } }, now);
  return { kind: 'turn', incoming, place };
}

interface Said {
  readonly from: NonNullable<Message['from']>;
  readonly chat: Message['chat'];
  readonly input: Input;
}

function incomingOf({ from, chat, input }: Said, at: Instant): Incoming {
  const name = [from.first_name, from.last_name]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return {
    account: { channel: 'telegram', id: String(from.id) },
    name,
    chat: { channel: 'telegram', chat: String(chat.id), kind: chat.type === 'private' ? 'private' : 'group' },
    at,
    input,
  };
}

/** Telegram's dates are whole seconds since 1970. */
function lateness({ date }: Message, now: Instant): { readonly isLate?: Instant } {
  const writtenMs = date * 1000;
  return millisecondsOf(now) - writtenMs > LATE_MS ? { isLate: instantOf(new Date(writtenMs)) } : {};
}

/** What somebody sends, against what Telegram tells of a chat: a pinned message, a new title, who came and left. */
const CONTENT = [
  'animation',
  'audio',
  'contact',
  'dice',
  'document',
  'location',
  'paid_media',
  'photo',
  'poll',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
] as const;

function hasContent(message: Message): boolean {
  return CONTENT.some((kind) => kind in message);
}
