/** Lets 500 chats write to the real program through faults and kills, and prints what came of it: npm run endurance -- --help. */
import { enduranceOptions, USAGE } from './endurance/options.ts';
import { isRight, printRun } from './endurance/print-run.ts';
import { runEndurance } from './endurance/run-endurance.ts';

const words = process.argv.slice(2);
const options = enduranceOptions(words);
if (words.includes('--help')) {
  process.stdout.write(USAGE);
} else if (options === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const run = await runEndurance(options);
  process.stdout.write(printRun(run, options));
  if (!isRight(run)) {
    process.stderr.write(`${run.wrong.join('\n')}\n${run.log.slice(-4000)}\nnot as it must be\n`);
    process.exitCode = 1;
  }
}
