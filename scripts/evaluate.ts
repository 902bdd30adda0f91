/** Measures how well questions are answered and passages found, and prints tables: npm run evaluate. */
import { evaluate } from './evaluate/evaluate.ts';
import { type EvaluationOptions, readOptions, USAGE } from './evaluate/options.ts';
import { printEvaluation } from './evaluate/print-evaluation.ts';

const WRONG_USAGE = 2;

function optionsOrNull(words: readonly string[]): EvaluationOptions | null {
  try {
    return readOptions(words);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

const words = process.argv.slice(2);
if (words.includes('--help')) process.stdout.write(USAGE);
else {
  const options = optionsOrNull(words);
  if (options === null) process.exitCode = WRONG_USAGE;
  else process.stdout.write(printEvaluation(await evaluate(options), options));
}
