import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../src/answer/answer.ts';
import { type Library, openLibrary } from '../../src/app.ts';
import { ask } from '../../src/conversation/ask.ts';
import { converse, NEW_CONVERSATION } from '../../src/conversation/converse.ts';
import { verbatim } from '../../src/directive/source.ts';
import { firstCorpus } from '../first-corpus.ts';
import { day } from '../retrieval/small-library.ts';

interface Questions {
  readonly answered: readonly { readonly question: string; readonly holds: string }[];
  readonly refused: readonly string[];
}

const { answered, refused } = JSON.parse(
  readFileSync(new URL('../fixtures/conversation/questions.json', import.meta.url), 'utf8'),
) as Questions;

const data = mkdtempSync(join(tmpdir(), 'sauro-ask-'));
let library: Library;

beforeAll(async () => {
  library = await openLibrary({ corpus: firstCorpus(data), data });
}, 60_000);

afterAll(() => {
  library.close();
  rmSync(data, { recursive: true, force: true });
});

function answerTo(text: string, asOf = '2026-11-22'): Answer {
  return ask(library, { text, asOf: day(asOf), previous: null }).answer;
}

function said({ blocks }: Answer): string {
  return blocks.map(wordsOf).join('\n');
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'quote':
    case 'fact':
      return `${block.sentence} ${block.citation.quote.text}`;
    case 'task-list':
      return [block.heading, ...block.lines.map(({ citation }) => citation.quote.text)].join('\n');
    case 'notice':
      return block.text;
    default:
      return JSON.stringify(block);
  }
}

describe('facts of the corpus', () => {
  test.each(answered)('$question', ({ question, holds }) => {
    const answer = answerTo(question);
    expect(answer.kind).not.toBe('none');
    expect(said(answer)).toContain(holds);
  });
});

describe('what the corpus does not hold is not answered', () => {
  test.each(refused)('%s', (question) => {
    expect(answerTo(question).kind).toBe('none');
  });
});

test('every quote of an answer stands verbatim at its offsets in the source file', () => {
  for (const { question } of answered) {
    for (const block of answerTo(question).blocks) {
      if (block.kind !== 'quote') continue;
      const { document, quote } = block.citation;
      const source = library.reader.sourceOf(document) ?? '';
      const pieces = quote.spans.map(({ start, end }) => verbatim(source.slice(start, end)));
      expect(quote.text).toBe(pieces.join(' … '));
    }
  }
});

describe('a conversation', () => {
  const asOf = day('2026-07-15');

  test('a follow-up changes what it names and keeps the rest', () => {
    const first = converse(library, NEW_CONVERSATION, { line: 'Sở KH&CN phải làm gì trong Quý III?', asOf });
    const second = converse(library, first.conversation, { line: 'thế còn Quý IV?', asOf });
    expect(second.reply).toMatchObject({
      kind: 'answer',
      answer: { understood: 'Sở Khoa học và Công nghệ · Quý IV/2026' },
    });
  });

  test('thanks in between are no question to follow up', () => {
    const first = converse(library, NEW_CONVERSATION, { line: 'Sở KH&CN phải làm gì trong Quý III?', asOf });
    const thanks = converse(library, first.conversation, { line: 'cảm ơn', asOf });
    const third = converse(library, thanks.conversation, { line: 'còn Công an tỉnh thì sao?', asOf });
    expect(third.reply).toMatchObject({ answer: { understood: 'Công an tỉnh · Quý III/2026' } });
  });

  test('/nguon shows the quoted source of a line; without an answer it says so', () => {
    const before = converse(library, NEW_CONVERSATION, { line: '/nguon 1', asOf });
    expect(before.reply).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('Chưa có câu trả lời'),
    });
    const first = converse(library, NEW_CONVERSATION, { line: 'so khcn quy 3', asOf });
    const source = converse(library, first.conversation, { line: '/nguon 1', asOf });
    expect(source.reply).toMatchObject({ text: expect.stringContaining('Phụ lục, STT 23') });
    const missing = converse(library, first.conversation, { line: '/nguon 99', asOf });
    expect(missing.reply).toMatchObject({ text: expect.stringContaining('không có dòng số 99') });
  });

  test('/quahan lists what is overdue, /moi forgets, /thoat leaves', () => {
    const overdue = converse(library, NEW_CONVERSATION, { line: '/quahan', asOf });
    expect(overdue.reply).toMatchObject({ kind: 'answer', answer: { kind: 'tasks' } });
    expect(converse(library, overdue.conversation, { line: '/moi', asOf }).conversation).toEqual(
      NEW_CONVERSATION,
    );
    expect(converse(library, overdue.conversation, { line: '/thoat', asOf }).reply).toEqual({
      kind: 'leave',
    });
  });
});

describe('a question about the head of a document', () => {
  test.each(['6277/UBND-KGVX do ai ký?', 'cv 6277 gui cho ai', 'công văn 6277 ban hành ngày nào'])(
    '%s is answered by its card alone',
    (text) => {
      const { kind, blocks } = answerTo(text);
      expect(kind).toBe('document');
      expect(blocks.map((block) => block.kind)).toEqual(['document-card']);
    },
  );

  test('what it assigns is told where it is asked for', () => {
    const kinds = answerTo('Công văn 6277 nói gì?').blocks.map((block) => block.kind);
    expect(kinds).toContain('task-list');
  });
});

test('a ranking compares the kind of agencies that is asked for', () => {
  const ranked = (text: string) =>
    answerTo(text).blocks.flatMap((block) => (block.kind === 'ranking' ? block.rows : []));
  const departments = ranked('Sở nào chủ trì nhiều nhiệm vụ nhất?').map(({ name }) => name);
  expect(departments[0]).toBe('Sở Khoa học và Công nghệ');
  expect(departments.every((name) => name.startsWith('Sở '))).toBe(true);
  expect(ranked('Cơ quan nào chủ trì nhiều nhiệm vụ nhất?').map(({ name }) => name)).toContain(
    'Công an tỉnh',
  );
});

test('what a side file says for a document is told as such', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-side-'));
  const corpus = firstCorpus(folder);
  writeFileSync(join(corpus, '2025-10-31-thong-bao-ket-luan-nq57.yaml'), 'number: 215/TB-UBND\n');
  const supplied = await openLibrary({ corpus, data: join(folder, 'data') });
  const { answer } = ask(supplied, {
    text: 'thông báo 215 nói gì',
    asOf: day('2026-11-22'),
    previous: null,
  });
  supplied.close();
  rmSync(folder, { recursive: true, force: true });
  expect(answer.blocks[0]).toMatchObject({
    kind: 'document-card',
    citation: { documentNumber: '215/TB-UBND' },
  });
  expect(answer.notes.join('\n')).toContain('số do người quản lý kho bổ sung');
});
