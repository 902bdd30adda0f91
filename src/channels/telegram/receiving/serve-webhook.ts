import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { Failure } from '../../../directive/failure.ts';

/** The address that is waited at is taken, or not of this machine. */
export class WebhookListenFailure extends Failure {
  readonly code: string;

  constructor(host: string, port: number, code: string) {
    super(
      `Không mở được cổng ${host}:${port} để nhận tin từ Telegram (${code}). Hãy đổi SAURO_TELEGRAM_WEBHOOK_LISTEN, hoặc tắt chương trình đang dùng cổng đó.`,
    );
    this.code = code;
  }
}

/** A server that waits for Telegram's calls. */
export interface WebhookServer {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws WebhookListenFailure where nothing can listen there. */
export async function serveWebhook(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebhookServer> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    throw new WebhookListenFailure(host, port, code);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
