import { openLibrary } from '/work/main/src/app.ts';
import { ask } from '/work/main/src/conversation/ask.ts';
import { parseIsoDate } from '/work/main/src/vietnamese/calendar.ts';
import { readOwnQuestions } from '/work/main/scripts/evaluate/own-questions.ts';
const library = await openLibrary({ corpus: '/work/main/corpus', data: '/tmp/i3/data' });
const asOf = parseIsoDate('2026-07-15');
const qs = readOwnQuestions('/work/main/tests/golden/questions').filter((q) => q.kind === 'fact' || q.kind === 'unanswerable');
if (asOf) for (const round of [1, 2]) {
  const t: number[] = [];
  for (const q of qs) { const a = performance.now(); await ask(library, { text: q.question, asOf, previous: null }); t.push(performance.now() - a); }
  t.sort((a, b) => a - b);
  console.log(round, t.length, 'p50', t[Math.floor(t.length * 0.5)]?.toFixed(1), 'p95', t[Math.floor(t.length * 0.95)]?.toFixed(1), 'max', t.at(-1)?.toFixed(1));
}
library.close();
