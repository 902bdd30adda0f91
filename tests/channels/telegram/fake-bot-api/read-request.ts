import type { IncomingMessage } from 'node:http';
import { badRequest } from './refusal.ts';

/** The parameters of a request; files are given as their name and size. */
export type Parameters = Readonly<Record<string, unknown>>;

/** An uploaded file. */
export interface Upload {
  readonly name: string;
  readonly bytes: number;
}

/** Reads a body as Telegram does: JSON, a form with files, or a plain form. */
export async function readRequest(request: IncomingMessage): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return {};
  if (type.startsWith('application/json')) return JSON.parse(body.toString('utf8')) as Parameters;
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  }
  const boundary = /boundary=(?<boundary>[^;]+)/u.exec(type)?.groups?.boundary;
  if (boundary === undefined) throw badRequest('unsupported content type');
  return readParts(body, boundary);
}

function readParts(body: Buffer, boundary: string): Parameters {
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const split = part.indexOf('\r\n\r\n');
      const head = Buffer.from(part.slice(0, split), 'latin1').toString('utf8');
      const content = part.slice(split + 4, -2);
      const name = /[; ]name="?(?<name>[^";\r\n]+)/iu.exec(head)?.groups?.name ?? '';
      const file = /filename="?(?<file>[^";\r\n]+)/iu.exec(head)?.groups?.file;
      const text = Buffer.from(content, 'latin1').toString('utf8');
      return [name, file === undefined ? text : { name: file, bytes: content.length }];
    }),
  );
}
