import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigError, unusable } from './config/config-error.ts';
import { type ListenAddress, loopbackAddress } from './config/listen-address.ts';
import { TELEGRAM_SETTINGS, type TelegramConfig, telegramConfig } from './config/telegram-settings.ts';

export type { ListedPerson, TelegramConfig } from './config/telegram-settings.ts';

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
  /** The model that finds text by its meaning: the one that comes along, another, or null: words alone. */
  readonly model: 'shipped' | NamedModel | null;
  /** How much a program that runs on its own tells of what it does. */
  readonly logLevel: LogLevel;
  /** Where it tells other programs on this machine how it is; null for nowhere. */
  readonly health: ListenAddress | null;
  /** Null where the channel is not configured. */
  readonly telegram: TelegramConfig | null;
}

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A model of somebody's own choice, and how it wants to be used. */
export interface NamedModel {
  /** Absolute folder of models: the files lie in `folder/name`, and what is fetched is kept there. */
  readonly folder: string;
  /** "Xenova/multilingual-e5-small" */
  readonly name: string;
  readonly isShipped: false;
  /** Put before a question and before a passage: "query: ". */
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly dimension: number;
  readonly pooling: 'mean' | 'cls';
  readonly isStatic: false;
}

export { ConfigError };

const PACKAGE_FOLDER = fileURLToPath(new URL('..', import.meta.url));

const CONTROL_CHARACTER = /\p{Cc}/u;

/** A folder's path; a blank value counts as not set. */
const Folder = z
  .string()
  .refine((path) => !CONTROL_CHARACTER.test(path), 'hãy ghi đường dẫn của một thư mục, trên một dòng')
  .transform((path) => path.trim() || undefined)
  .optional();

/** "Xenova/multilingual-e5-small" · "e5-small": a folder inside the folder of models. */
const MODEL_NAME = /^(?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/u;
const NO_MODEL = 'none';

const ModelName = z
  .string()
  .transform((name) => name.trim())
  .refine(
    (name) => name === '' || MODEL_NAME.test(name),
    'hãy ghi tên như “Xenova/multilingual-e5-small”, hoặc “none”',
  )
  .optional();

/** Its blanks count: "query: ". */
const Prefix = z
  .string()
  .refine((words) => !CONTROL_CHARACTER.test(words), 'hãy ghi trên một dòng, ví dụ “query: ”')
  .default('');

const Environment = z.object({
  SAURO_CORPUS: Folder,
  SAURO_DATA: Folder,
  SAURO_MODEL: ModelName,
  SAURO_MODEL_FOLDER: Folder,
  SAURO_MODEL_DIMENSION: z
    .string()
    .regex(/^\s*(?:[1-9]\d{0,4})?\s*$/u, 'hãy ghi số chiều của mô hình, ví dụ 384')
    .optional(),
  SAURO_MODEL_POOLING: z.enum(['', 'mean', 'cls'], { error: 'hãy ghi mean hoặc cls' }).optional(),
  SAURO_MODEL_QUERY_PREFIX: Prefix,
  SAURO_MODEL_PASSAGE_PREFIX: Prefix,
  SAURO_DEBUG: z.enum(['', '0', '1'], { error: 'hãy ghi 1 để in chi tiết lỗi, hoặc bỏ biến này' }).optional(),
  SAURO_LOG_LEVEL: z.enum(['', ...LOG_LEVELS], { error: 'hãy ghi error, warn, info hoặc debug' }).optional(),
  SAURO_HEALTH_LISTEN: z
    .string()
    .transform((address) => address.trim())
    .optional(),
  ...TELEGRAM_SETTINGS,
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
    throw unusable(setting, issue?.message ?? '');
  }
  const { SAURO_CORPUS, SAURO_DATA, SAURO_DEBUG, SAURO_HEALTH_LISTEN, NO_COLOR, TERM } = parsed.data;
  return {
    corpus: SAURO_CORPUS ? resolve(workingFolder, SAURO_CORPUS) : defaultCorpus(workingFolder),
    data: resolve(workingFolder, SAURO_DATA ?? 'data'),
    colour: !NO_COLOR && TERM !== 'dumb',
    debug: SAURO_DEBUG === '1',
    model: modelOf(parsed.data, workingFolder),
    logLevel: parsed.data.SAURO_LOG_LEVEL || 'info',
    health: SAURO_HEALTH_LISTEN ? loopbackAddress('SAURO_HEALTH_LISTEN', SAURO_HEALTH_LISTEN) : null,
    telegram: telegramConfig(parsed.data, workingFolder),
  };
}

function defaultCorpus(workingFolder: string): string {
  const own = join(workingFolder, 'corpus');
  return existsSync(own) ? own : join(PACKAGE_FOLDER, 'corpus');
}

/** @throws ConfigError where another model than the one that comes along is named without its dimension. */
function modelOf(settings: z.infer<typeof Environment>, workingFolder: string): Config['model'] {
  const { SAURO_MODEL: name = '', SAURO_MODEL_FOLDER: folder = 'models' } = settings;
  if (name === '') return 'shipped';
  if (name === NO_MODEL) return null;
  const dimension = Number(settings.SAURO_MODEL_DIMENSION ?? '');
  if (dimension === 0) {
    throw new ConfigError(
      'SAURO_MODEL_DIMENSION',
      `Biến môi trường SAURO_MODEL_DIMENSION còn thiếu: hãy ghi số chiều của mô hình “${name}”, ví dụ 384.`,
    );
  }
  return {
    folder: resolve(workingFolder, folder),
    name,
    isShipped: false,
    queryPrefix: settings.SAURO_MODEL_QUERY_PREFIX,
    passagePrefix: settings.SAURO_MODEL_PASSAGE_PREFIX,
    dimension,
    pooling: settings.SAURO_MODEL_POOLING || 'mean',
    isStatic: false,
  };
}
