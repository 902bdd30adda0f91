import type { Api } from 'grammy';
import type { Persisting } from '../api/until-done.ts';
import type { Log } from '../log.ts';
import type { InboxDoor } from './inbox-door.ts';
import { PolledUpdates } from './polled-updates.ts';
import { PushedUpdates } from './pushed-updates.ts';
import type { UpdateSupply } from './replayed-first.ts';
import { UPDATE_KINDS } from './telegram-update.ts';

/** How Telegram calls in. */
export interface WebhookAccess {
  readonly url: string;
  readonly secret: string;
  readonly listen: { readonly host: string; readonly port: number };
}

/** Where updates come from, one way or the other. */
export interface Supply extends UpdateSupply {
  /** Tells Telegram which way; once, before the first update. */
  prepare(signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

/** What either way needs. */
export interface Supplying extends Persisting {
  readonly webhook: WebhookAccess | null;
  readonly api: Api;
  readonly door: InboxDoor;
  readonly log: Log;
  /** Telegram answered. */
  readonly onAnswer: () => void;
}

type ApiSignal = Parameters<Api['deleteWebhook']>[1];

/** Waits for calls where a webhook is given, else asks for updates. @throws Failure where nothing can listen there. */
export async function openSupply(supplying: Supplying): Promise<Supply> {
  const { webhook, api } = supplying;
  if (webhook !== null) return openWebhook(webhook, supplying);
  const polled = new PolledUpdates(supplying);
  return {
    supply: (most, signal) => polled.supply(most, signal),
    prepare: (signal) => api.deleteWebhook({}, signal as ApiSignal),
    close: async () => {},
  };
}

async function openWebhook(
  { url, secret, listen }: WebhookAccess,
  { api, door, log }: Supplying,
): Promise<Supply> {
  const [{ webhookApp }, { serveWebhook }] = await Promise.all([
    import('./webhook-app.ts'),
    import('./serve-webhook.ts'),
  ]);
  const pushed = new PushedUpdates();
  const onUpdates = pushed.push.bind(pushed);
  const app = webhookApp({ path: new URL(url).pathname, secret, door, onUpdates, log });
  const server = await serveWebhook(app, listen);
  return {
    supply: (most, signal) => pushed.supply(most, signal),
    // One call at a time keeps the messages of a chat in order.
    prepare: (signal) =>
      api.setWebhook(
        url,
        { secret_token: secret, allowed_updates: UPDATE_KINDS, max_connections: 1 },
        signal as ApiSignal,
      ),
    close: () => server.close(),
  };
}
