import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds `dist` once before the tests, so that those which start the real program see the current source.
 * Type errors are reported and do not stop the tests: `npm run types` is the check for them.
 */
export function setup(): void {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, compiler, { cwd: PROJECT, stdio: 'inherit' });
  if (status !== 0) process.stderr.write('The build has type errors; tests go on with what was built.\n');
}
