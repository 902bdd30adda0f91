import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, AnswerKind } from '../../src/answer/answer.ts';
import { ask } from '../../src/conversation/ask.ts';
import type { Question } from '../../src/question/question.ts';
import { collapseSpace } from '../../src/vietnamese/letters.ts';
import { day } from '../retrieval/small-library.ts';
import { firstLibrary, type WrittenLibrary } from './written-library.ts';

/** A question as officials type it, or several turns of which the last is answered, and what a careful official expects. */
interface Asked {
  readonly turns: readonly string[];
  /** 15 July 2026 where it is left out. */
  readonly asOf?: string;
  readonly kind?: AnswerKind;
  /** Rows of the plan's annex that the answer must list, */
  readonly rows?: readonly number[];
  /** and must not list. */
  readonly without?: readonly number[];
  /** Words of the answer, whatever their case. */
  readonly holds?: readonly string[];
}

const asked = JSON.parse(
  readFileSync(new URL('../fixtures/conversation/asked.json', import.meta.url), 'utf8'),
) as readonly Asked[];

let first: WrittenLibrary;

beforeAll(async () => {
  first = await firstLibrary();
}, 60_000);

afterAll(() => first.remove());

async function answerTo({ turns, asOf = '2026-07-15' }: Asked): Promise<Answer> {
  let previous: Question | null = null;
  let answer: Answer | null = null;
  for (const text of turns) {
    const asked = await ask(first.library, { text, asOf: day(asOf), previous });
    previous = asked.question;
    answer = asked.answer;
  }
  if (answer === null) throw new Error('nothing was answered');
  return answer;
}

function annexRows({ blocks }: Answer): number[] {
  return blocks
    .flatMap((block) => (block.kind === 'task-list' ? block.lines : []))
    .filter(({ task }) => task.origin === 'table')
    .map(({ task }) => Number(task.ordinal));
}

function words(answer: Answer): string {
  return collapseSpace(JSON.stringify(answer).replaceAll('\\n', ' ')).toLowerCase();
}

describe('questions of officials', () => {
  test.each(asked.map((one) => [one.turns.join(' › '), one] as const))('%s', async (_, one) => {
    const answer = await answerTo(one);
    const rows = annexRows(answer);
    // Where nothing answers, what is nearest may be shown: it says itself that it is not just this.
    const isSilent = one.kind === 'none' && answer.isPartial;
    if (one.kind !== undefined && !isSilent) expect(answer.kind).toBe(one.kind);
    expect(rows).toEqual(expect.arrayContaining([...(one.rows ?? [])]));
    for (const row of one.without ?? []) expect(rows).not.toContain(row);
    for (const held of one.holds ?? []) expect(words(answer)).toContain(held.toLowerCase());
  });
});
