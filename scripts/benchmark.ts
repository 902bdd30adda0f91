/** Measures what people wait for, on this machine, and prints Markdown tables: npm run benchmark -- --help. */
import { fileURLToPath } from 'node:url';
import { benchmarkOptions, USAGE } from './benchmark/options.ts';
import { runBenchmark } from './benchmark/run-benchmark.ts';

const words = process.argv.slice(2);
const options = benchmarkOptions(words);
if (words.includes('--help')) {
  process.stdout.write(USAGE);
} else if (options === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const project = fileURLToPath(new URL('..', import.meta.url));
  for await (const text of runBenchmark(project, options)) process.stdout.write(`${text}\n`);
}
