import { PassThrough } from 'node:stream';
import type { Talk } from '../../../src/channels/terminal/talk.ts';
import { UsageError } from '../../../src/channels/terminal/usage-error.ts';
import { type Reply, textReply } from '../../../src/conversation/reply.ts';

/** A stream that remembers what was written to it. */
export class Written extends PassThrough {
  #text = '';

  override write(chunk: unknown): boolean {
    this.#text += String(chunk);
    return true;
  }

  get text(): string {
    return this.#text;
  }
}

/** Stands for the conversation: repeats the line, leaves at "/thoat", fails at "lỗi". */
export const echo: Talk = async (line): Promise<readonly Reply[]> => {
  if (line === '/thoat') return [{ kind: 'leave' }];
  if (line === 'lỗi') throw new UsageError('Không hiểu dòng này.');
  return [textReply(`đã nghe: ${line}`)];
};
