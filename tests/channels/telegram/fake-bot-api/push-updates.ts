import type { World } from './world.ts';

const RETRY_MS = 30;

/** Pushes what waits to the webhook, one after another, until it is taken with 200, as Telegram does. */
export async function pushUpdates(world: World, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    const update = world.webhook === null ? null : world.updates.next();
    if (update === null || world.webhook === null) await world.updates.waits(RETRY_MS, stopped);
    else if (await isTaken(world.webhook, update)) world.updates.confirm(update);
    else await new Promise((resume) => setTimeout(resume, RETRY_MS));
  }
}

async function isTaken({ url, secret }: NonNullable<World['webhook']>, update: unknown): Promise<boolean> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
    });
    return status === 200;
  } catch {
    return false;
  }
}
