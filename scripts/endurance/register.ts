import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWriter } from './kill-writer.ts';

/**
 * Kills a writer of a register again and again at random moments, on one register, and prints what was lost or doubled.
 * Usage: npx tsx scripts/endurance/register.ts [RUNS]
 */
const runs = Number(process.argv[2] ?? 200);
const LONGEST_MS = 400;

const data = mkdtempSync(join(tmpdir(), 'sauro-endurance-'));
const total = { acknowledged: 0, lost: 0, doubled: 0, unmarked: 0, unannounced: 0 };
try {
  let next = 1;
  for (let run = 1; run <= runs; run += 1) {
    const report = await killWriter(data, next, Math.random() * LONGEST_MS);
    next = report.next;
    total.acknowledged += report.acknowledged;
    total.lost += report.lost.length;
    total.doubled += report.doubled.length;
    total.unmarked += report.unmarked.length;
    total.unannounced += report.unannounced;
    if (run % 20 === 0) process.stderr.write(`${run} of ${runs} runs\n`);
  }
  process.stdout.write(
    [
      `runs killed at a random moment   ${runs}`,
      `updates acknowledged             ${total.acknowledged}`,
      `events lost                      ${total.lost}`,
      `events doubled                   ${total.doubled}`,
      `sent marks lost                  ${total.unmarked}`,
      `written, killed before saying so ${total.unannounced}`,
      '',
    ].join('\n'),
  );
  process.exitCode = total.lost + total.doubled + total.unmarked === 0 ? 0 : 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
