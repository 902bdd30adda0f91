import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** ".js" when built, ".ts" in a checkout that runs its sources. */
const ENDING = extname(import.meta.url);

/** What a thread runs and is given. */
export interface WorkerStart {
  /** Its module without the ending, from the one that starts it: "./embedding-thread". */
  readonly script: string;
  /** `import.meta.url` of the module that starts it. */
  readonly from: string;
  readonly workerData: unknown;
  readonly transferList?: readonly ArrayBuffer[];
}

/** Starts a worker thread from a module of this package, whether that is built or run from its source. */
export function startWorker({ script, from, workerData, transferList = [] }: WorkerStart): Worker {
  const module = new URL(`${script}${ENDING}`, from);
  const options: WorkerOptions = { workerData, execArgv: [], transferList: [...transferList] };
  return ENDING === '.ts'
    ? new Worker(loadedBy(module), { ...options, eval: true })
    : new Worker(module, options);
}

/**
 * A script that starts a TypeScript module. Node 20 cannot read one by itself; a thread does not get the loader of a
 * test runner, and a loader given with `--import` does not serve the module that a thread begins with.
 */
function loadedBy(module: URL): string {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const [api, start] = [new URL('esm/api/index.mjs', loader).href, module.href].map((url) =>
    JSON.stringify(url),
  );
  return `import(${api}).then(({ register }) => { register(); return import(${start}); });`;
}
