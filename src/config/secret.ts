import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { ConfigError } from './config-error.ts';

const HIDDEN = '[kín]';

/** A value that must not be printed: it shows itself only to who asks, and as "[kín]" in JSON and in logs. */
export class Secret {
  readonly #read: () => string;

  private constructor(read: () => string) {
    this.#read = read;
  }

  static of(value: string): Secret {
    return new Secret(() => value);
  }

  /** The first line of a file, read when it is needed. */
  static inFile(path: string, setting: string): Secret {
    return new Secret(() => firstLineOf(path, setting));
  }

  /** @throws ConfigError where the file cannot be read or holds nothing. */
  reveal(): string {
    return this.#read();
  }

  toJSON(): string {
    return HIDDEN;
  }

  toString(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}

function firstLineOf(path: string, setting: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    const why = `Không đọc được tệp “${path}” mà ${setting} chỉ tới (${code}); hãy kiểm tra đường dẫn và quyền đọc.`;
    throw new ConfigError(setting, why);
  }
  const line = text.trim().split('\n')[0]?.trim() ?? '';
  if (line === '') {
    throw new ConfigError(
      setting,
      `Tệp “${path}” mà ${setting} chỉ tới đang trống; hãy ghi nội dung vào đó.`,
    );
  }
  return line;
}
