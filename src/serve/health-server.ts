import { once } from 'node:events';
import { createServer } from 'node:http';
import { Failure } from '../directive/failure.ts';
import type { ChannelHealth } from './running-channel.ts';
import { SERVE_WORDS } from './serve-words.ts';

/** How the program is, for other programs: no names, no texts, no secrets. */
export interface Health {
  readonly isWell: boolean;
  readonly channels: readonly (ChannelHealth & { readonly name: string })[];
  /** Generation of the index that answers. */
  readonly generation: number;
}

/** The address is taken, or not of this machine. */
export class HealthListenFailure extends Failure {}

/** A server of one page. */
export interface HealthServer {
  readonly port: number;
  close(): void;
}

/** Tells at /health how the program is: 200 where all is well, 503 where not. @throws HealthListenFailure */
export async function healthServer(
  { host, port }: { readonly host: string; readonly port: number },
  health: () => Health,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const { isWell, ...told } = health();
    const body = JSON.stringify({ status: isWell ? 'ok' : 'troubled', ...told });
    response.writeHead(isWell ? 200 : 503, { 'content-type': 'application/json' }).end(body);
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    throw new HealthListenFailure(SERVE_WORDS.healthFailed(host, port, code));
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
