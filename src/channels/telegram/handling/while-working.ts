import type { Api } from 'grammy';

/** Nobody is told "đang gõ…" for an answer that is there at once. */
const AFTER_MS = 300;
/** Telegram shows it for five seconds. */
const AGAIN_MS = 4_500;

/** Does some work for a chat; where it takes a while, the chat shows "đang gõ…". */
export async function whileWorking<Result>(
  api: Api,
  chat: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer = setTimeout(show, AFTER_MS);
  function show(): void {
    timer = setTimeout(show, AGAIN_MS);
    // Whether it is shown matters to nobody but the waiting person, and a failure will show in the answer.
    api.sendChatAction(chat, 'typing').catch(() => {});
  }
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
