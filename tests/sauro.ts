import { spawnSync } from 'node:child_process';
import { PROJECT } from './repository/modules.ts';

/** What one run of the program did. */
export interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** How the program is started. */
export interface Start {
  /** What is piped to standard input; nothing unless given. */
  readonly input?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
}

const { PATH, HOME } = process.env;
/** The environment without the settings of whoever runs the tests. */
const OUTER = { PATH, HOME };

/** Starts the built program as a person would, and waits for its end. */
export function sauro(
  words: readonly string[],
  { input = '', environment = {}, folder = PROJECT }: Start = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${PROJECT}dist/main.js`, ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...OUTER, ...environment },
  });
  return { exitCode: status, output: stdout, errors: stderr };
}
