import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Log } from '../log.ts';
import type { InboxDoor } from './inbox-door.ts';
import type { Update } from './telegram-update.ts';

/** Where Telegram calls, and what it must bring. */
export interface WebhookDoor {
  /** Path of the address that Telegram was given. */
  readonly path: string;
  readonly secret: string;
  readonly door: InboxDoor;
  readonly onUpdates: (updates: readonly Update[]) => void;
  readonly log: Log;
}

const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';
const LARGEST_BODY_BYTES = 1024 * 1024;
const Numbered = z.object({ update_id: z.int() });
/** As far as this program looks before it keeps an update: the rest is as Telegram says. */
const PushedUpdate = z.custom<Update>((body) => Numbered.safeParse(body).success);

/**
 * Takes an update from Telegram, writes it down and says 200 at once; work is done later. Who does not know the secret
 * gets 401 and nothing is read; what could not be written gets 500, and Telegram sends it again.
 */
export function webhookApp({ path, secret, door, onUpdates, log }: WebhookDoor): Hono {
  const app = new Hono();
  app.use(path, async (context, next) => {
    if (!isSame(context.req.header(SECRET_HEADER) ?? '', secret)) return context.body(null, 401);
    return next();
  });
  app.post(path, bodyLimit({ maxSize: LARGEST_BODY_BYTES }), async (context) => {
    const parsed = PushedUpdate.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return context.body(null, 400);
    try {
      onUpdates(door.receive([parsed.data]));
      return context.body(null, 200);
    } catch (error) {
      log.error(
        { error: error instanceof Error ? error.name : '' },
        'Chưa ghi được tin vừa nhận; Telegram sẽ gửi lại.',
      );
      return context.body(null, 500);
    }
  });
  return app;
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
