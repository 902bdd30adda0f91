import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/conversation/ask.ts';
import type { Question } from '../../src/question/question.ts';
import { day } from '../retrieval/small-library.ts';
import { firstLibrary, type WrittenLibrary } from './written-library.ts';

let first: WrittenLibrary;

beforeAll(async () => {
  first = await firstLibrary();
}, 60_000);

afterAll(() => first.remove());

async function answerTo(...turns: readonly string[]): Promise<Answer> {
  let previous: Question | null = null;
  let answer: Answer | null = null;
  for (const text of turns) {
    const asked = await ask(first.library, { text, asOf: day('2026-07-28'), previous });
    previous = asked.question;
    answer = asked.answer;
  }
  if (answer === null) throw new Error('nothing was asked');
  return answer;
}

function locators({ blocks }: Answer): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'task-list' ? block.lines.map(({ task }) => task.locator) : [],
  );
}

describe('places in documents', () => {
  test('the tasks of a place are those that stand there or under it, in the order of the document', async () => {
    const answer = await answerTo('mục II.1 của kế hoạch giao ai làm gì');
    expect(locators(answer)).toEqual(['mục II.1.1.a', 'mục II.1.1.b', 'mục II.1.1.c', 'mục II.1.1.d']);
  });

  test('several places are asked at once, typed without marks as well', async () => {
    expect(locators(await answerTo('muc 2 va muc 3 cv 6277 giao ai'))).toEqual(['mục 2', 'mục 3']);
  });

  test('an agency is asked for at a place', async () => {
    const answer = await answerTo('Kế hoạch 06 tháng cuối năm, phần III giao Công an tỉnh làm gì?');
    expect(locators(answer)).toEqual(['mục III.1.a', 'mục III.1.b']);
  });

  test('a place without tasks is told by its words, of the part of the file that is meant', async () => {
    const answer = await answerTo('Điều 2 quyết định nói gì');
    expect(answer.blocks).toMatchObject([{ kind: 'quote', sentence: expect.stringContaining('51/QĐ-BCĐ') }]);
  });

  test('a place that the document lacks is said to be missing', async () => {
    const answer = await answerTo('mục IX công văn 6277 giao ai');
    expect(answer.kind).toBe('none');
    expect(answer.blocks).toMatchObject([{ text: expect.stringContaining('không có mục IX') }, {}]);
  });

  test('nobody is shown tasks that others have there', async () => {
    expect(locators(await answerTo('mục II.1 kế hoạch giao Sở Y tế việc gì'))).toEqual([]);
  });

  test('without a document the one is asked for that is meant', async () => {
    expect((await answerTo('mục II.3 giao ai')).kind).toBe('clarify');
  });

  test('a place of a document that is not here is not taken from another', async () => {
    expect(locators(await answerTo('khoản 2 Điều 3 Luật Đất đai giao ai'))).toEqual([]);
  });

  test('the next place is asked for in the same document', async () => {
    expect(locators(await answerTo('mục II.2 của kế hoạch giao ai', 'còn mục II.3?'))).toEqual(['mục II.3']);
  });

  test('parts of an annex and groups of its rows are listed and counted', async () => {
    expect(locators(await answerTo('phụ lục phần II gồm những việc gì'))).toHaveLength(8);
    expect((await answerTo('nhóm NQ57 trong phụ lục có bao nhiêu nhiệm vụ')).blocks).toMatchObject([
      { kind: 'count', sentence: expect.stringContaining('16 nhiệm vụ') },
      {},
    ]);
  });

  test('tasks are chosen by their product, whose agency owns nothing', async () => {
    const answer = await answerTo('nhiệm vụ nào ra Quyết định của UBND tỉnh');
    expect(locators(answer).map((locator) => locator.replace('Phụ lục, STT ', ''))).toEqual([
      '1',
      '17',
      '19',
    ]);
    const reports = locators(await answerTo('which tasks end in a report'));
    expect(reports).toContain('Phụ lục, STT 21');
    expect(reports).not.toContain('Phụ lục, STT 1');
  });

  test('another row is asked for by its number', async () => {
    const answer = await answerTo('What is task 29 in the annex?', 'and number 27 — who leads it?');
    expect(locators(answer)).toEqual(['Phụ lục, STT 27']);
  });

  test('what was directed in a year is what its documents say', async () => {
    const answer = await answerTo('theo các văn bản năm 2025 Văn phòng UBND tỉnh phải làm gì');
    const lines = answer.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ task }) => task.document.startsWith('2025'))).toBe(true);
  });
});
