import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What the environment sets for one run. Command-line options come before it. */
export interface Config {
  /** Folder of the directives, absolute. */
  readonly corpus: string;
  /** Folder of the derived index, absolute. It may not exist yet. */
  readonly data: string;
  /** False when the environment forbids colours; a channel still asks whether its terminal has them. */
  readonly colour: boolean;
  /** True to print the stack of an unexpected error. */
  readonly debug: boolean;
}

/** A value of the environment that cannot be used; the message says which, and what to write instead. */
export class ConfigError extends Error {
  readonly setting: string;

  constructor(setting: string, message: string) {
    super(message);
    this.name = 'ConfigError';
    this.setting = setting;
  }
}

const PACKAGE_FOLDER = fileURLToPath(new URL('..', import.meta.url));

const CONTROL_CHARACTER = /\p{Cc}/u;

/** A folder's path; a blank value counts as not set. */
const Folder = z
  .string()
  .refine((path) => !CONTROL_CHARACTER.test(path), 'hãy ghi đường dẫn của một thư mục, trên một dòng')
  .transform((path) => path.trim() || undefined)
  .optional();

const Environment = z.object({
  SAURO_CORPUS: Folder,
  SAURO_DATA: Folder,
  SAURO_DEBUG: z.enum(['', '0', '1'], { error: 'hãy ghi 1 để in chi tiết lỗi, hoặc bỏ biến này' }).optional(),
  NO_COLOR: z.string().optional(),
  TERM: z.string().optional(),
});

/** The names of the settings, in the order of the documentation. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

/**
 * Reads the settings once. Relative folders are taken from `workingFolder`.
 * Defaults: `corpus` of the working folder where there is one, else the corpus shipped with the package; `data` of
 * the working folder.
 * @throws ConfigError for a value that cannot be used.
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  workingFolder = process.cwd(),
): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const setting = String(issue?.path[0] ?? '');
    throw new ConfigError(setting, `Biến môi trường ${setting} không dùng được: ${issue?.message ?? ''}.`);
  }
  const { SAURO_CORPUS, SAURO_DATA, SAURO_DEBUG, NO_COLOR, TERM } = parsed.data;
  return {
    corpus: SAURO_CORPUS ? resolve(workingFolder, SAURO_CORPUS) : defaultCorpus(workingFolder),
    data: resolve(workingFolder, SAURO_DATA ?? 'data'),
    colour: !NO_COLOR && TERM !== 'dumb',
    debug: SAURO_DEBUG === '1',
  };
}

function defaultCorpus(workingFolder: string): string {
  const own = join(workingFolder, 'corpus');
  return existsSync(own) ? own : join(PACKAGE_FOLDER, 'corpus');
}
