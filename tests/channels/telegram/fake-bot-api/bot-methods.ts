import { checkCommands } from './check-commands.ts';
import { checkKeyboard } from './check-keyboard.ts';
import { checkText } from './check-text.ts';
import { BOT } from './make-update.ts';
import { plainTextOf } from './plain-text-of.ts';
import type { Parameters, Upload } from './read-request.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { ShownChat, ShownMessage } from './shown-chat.ts';
import type { World } from './world.ts';

/** A method of the Bot API: what it changes and gives. @throws Refusal where Telegram refuses. */
export type BotMethod = (parameters: Parameters, world: World) => unknown;

const LARGEST_FILE_BYTES = 50 * 1024 * 1024;
const LONGEST_CAPTION = 1024;
const LONGEST_PRESS_ANSWER = 200;
const CHAT_ACTIONS = ['typing', 'upload_document', 'upload_photo'];
const SECRET = /^[A-Za-z0-9_-]{1,256}$/u;

/** The methods that the program uses, but for `getUpdates`, which waits. */
export const BOT_METHODS: Readonly<Record<string, BotMethod>> = {
  getMe: () => ({
    ...BOT,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  sendMessage,
  editMessageText,
  sendDocument,
  answerCallbackQuery,
  sendChatAction: ({ chat_id, action }, world) => {
    reachable(chat_id, world);
    if (!CHAT_ACTIONS.includes(String(action))) throw badRequest('wrong parameter action in request');
    return true;
  },
  leaveChat: ({ chat_id }, world) => {
    reachable(chat_id, world).reach = 'kicked';
    return true;
  },
  setMyCommands: ({ commands, scope, language_code }, world) => {
    const menu = checkCommands(commands, language_code);
    world.menus.set(`${JSON.stringify(scope ?? { type: 'default' })} ${language_code ?? ''}`, menu);
    return true;
  },
  deleteMyCommands: ({ scope, language_code }, world) =>
    world.menus.delete(`${JSON.stringify(scope ?? { type: 'default' })} ${language_code ?? ''}`) || true,
  setWebhook: ({ url, secret_token, drop_pending_updates }, world) => {
    if (typeof url !== 'string') throw badRequest('bad webhook: URL is missing');
    if (secret_token !== undefined && !SECRET.test(String(secret_token))) {
      throw badRequest('secret token contains unallowed characters');
    }
    if (drop_pending_updates === true) world.updates.clear();
    world.webhook = url === '' ? null : { url, secret: (secret_token as string | undefined) ?? null };
    return true;
  },
  deleteWebhook: ({ drop_pending_updates }, world) => {
    if (drop_pending_updates === true) world.updates.clear();
    world.webhook = null;
    return true;
  },
  getWebhookInfo: (_, world) => ({
    url: world.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.updates.size,
  }),
};

function sendMessage({ chat_id, text, parse_mode, reply_markup }: Parameters, world: World): unknown {
  const chat = reachable(chat_id, world);
  const shown = checkText(text, parse_mode);
  const buttons = checkKeyboard(reply_markup);
  return place(chat, { text: shown, markup: String(text), buttons, file: null }, world);
}

function sendDocument(parameters: Parameters, world: World): unknown {
  const chat = reachable(parameters.chat_id, world);
  const { document, caption = '', parse_mode, reply_markup } = parameters;
  const upload = uploadOf(document, parameters);
  if (upload.bytes === 0) throw badRequest('file must be non-empty');
  if (upload.bytes > LARGEST_FILE_BYTES) throw new Refusal(413, 'Request Entity Too Large');
  const text = parse_mode === 'HTML' ? plainTextOf(String(caption)) : String(caption);
  if (text.length > LONGEST_CAPTION) throw badRequest('message caption is too long');
  const message = { text, markup: String(caption), buttons: checkKeyboard(reply_markup), file: upload.name };
  return place(chat, message, world);
}

/** Where files are uploaded the parameter names another part: "attach://…". */
function uploadOf(document: unknown, parameters: Parameters): Upload {
  const attached =
    typeof document === 'string' && document.startsWith('attach://')
      ? parameters[document.slice('attach://'.length)]
      : document;
  if (typeof attached !== 'object' || attached === null) throw badRequest('wrong file identifier specified');
  return attached as Upload;
}

function editMessageText(parameters: Parameters, world: World): unknown {
  const chat = reachable(parameters.chat_id, world);
  const before = chat.find(Number(parameters.message_id));
  if (before === null) throw badRequest('message to edit not found');
  const text = checkText(parameters.text, parameters.parse_mode);
  const markup = String(parameters.text);
  const buttons = checkKeyboard(parameters.reply_markup);
  const isSame = before.markup === markup && JSON.stringify(before.buttons) === JSON.stringify(buttons);
  if (isSame) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  chat.show({ ...before, text, markup, buttons, edits: before.edits + 1 });
  return resultOf(chat, before.id, text);
}

function answerCallbackQuery({ callback_query_id, text }: Parameters, world: World): boolean {
  const press = world.presses.get(String(callback_query_id));
  if (press === undefined || press.isAnswered) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  if (text !== undefined && String(text).length > LONGEST_PRESS_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
  world.presses.set(String(callback_query_id), { isAnswered: true, text: (text as string) ?? null });
  return true;
}

const UNREACHABLE = {
  blocked: 'bot was blocked by the user',
  kicked: 'bot was kicked from the supergroup chat',
  deactivated: 'user is deactivated',
} as const;

function reachable(id: unknown, world: World): ShownChat {
  const chat = world.chats.get(Number(id));
  if (chat === undefined) throw badRequest('chat not found');
  if (chat.reach === 'open') return chat;
  throw new Refusal(403, `Forbidden: ${UNREACHABLE[chat.reach]}`);
}

function place(chat: ShownChat, message: Omit<ShownMessage, 'id' | 'edits'>, world: World): unknown {
  const id = world.nextMessageId();
  chat.show({ ...message, id, edits: 0 });
  return resultOf(chat, id, message.text);
}

function resultOf(chat: ShownChat, id: number, text: string): unknown {
  return {
    message_id: id,
    date: Math.floor(Date.now() / 1000),
    from: BOT,
    chat: { id: chat.id, type: chat.id < 0 ? 'supergroup' : 'private' },
    text,
  };
}
