import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../src/answer/answer.ts';
import { openLibrary } from '../../src/app.ts';
import { ask } from '../../src/conversation/ask.ts';
import { verbatim } from '../../src/directive/source.ts';
import type { QuestionEmbedder } from '../../src/embedding/embedder.ts';
import { firstCorpus } from '../first-corpus.ts';
import { day } from '../retrieval/small-library.ts';
import { firstLibrary, type WrittenLibrary } from './written-library.ts';

interface Questions {
  readonly answered: readonly { readonly question: string; readonly holds: string }[];
  readonly refused: readonly string[];
}

const { answered, refused } = JSON.parse(
  readFileSync(new URL('../fixtures/conversation/questions.json', import.meta.url), 'utf8'),
) as Questions;

let first: WrittenLibrary;

beforeAll(async () => {
  first = await firstLibrary();
}, 60_000);

afterAll(() => first.remove());

async function answerTo(text: string, asOf = '2026-11-22'): Promise<Answer> {
  return (await ask(first.library, { text, asOf: day(asOf), previous: null })).answer;
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
  test.each(answered)('$question', async ({ question, holds }) => {
    const answer = await answerTo(question);
    expect(answer.kind).not.toBe('none');
    expect(said(answer)).toContain(holds);
  });
});

/** Said to be there; what is nearest to it says itself that it is not just this. */
const isAnswered = ({ kind, isPartial }: Answer): boolean => kind !== 'none' && !isPartial;

describe('what the corpus does not hold is not answered', () => {
  test.each(refused)('%s', async (question) => {
    expect(isAnswered(await answerTo(question))).toBe(false);
  });
});

test('every quote of an answer stands verbatim at its offsets in the source file', async () => {
  for (const { question } of answered) {
    for (const block of (await answerTo(question)).blocks) {
      if (block.kind !== 'quote') continue;
      const { document, quote } = block.citation;
      const source = first.library.reader.sourceOf(document) ?? '';
      const pieces = quote.spans.map(({ start, end }) => verbatim(source.slice(start, end)));
      expect(quote.text).toBe(pieces.join(' … '));
    }
  }
});

describe('a question that the table of tasks answers', () => {
  const unready: QuestionEmbedder = {
    model: 'chưa sẵn sàng',
    dimension: 256,
    recall: () => null,
    meaningOf: () => null,
    prepare: () => Promise.reject(new Error('the model was loaded')),
  };

  test.each([
    'Sở KH&CN phải làm gì trong Quý III?',
    'Danh sách nhiệm vụ quá hạn',
    'Sở Tài chính chủ trì bao nhiêu nhiệm vụ?',
    'Cơ quan nào chủ trì nhiều nhiệm vụ nhất?',
    'Ai chủ trì xây dựng Kho dữ liệu số thông minh, hạn khi nào?',
    'Công văn 6277 giao những việc gì?',
    'Chỉ tiêu nào chưa đạt?',
    'cảm ơn',
  ])('%s does not load the model of meaning', async (text) => {
    const asked = {
      reader: first.library.reader,
      agencies: first.library.agencies,
      progress: null,
      meaning: unready,
    };
    const { answer, warning } = await ask(asked, { text, asOf: day('2026-07-15'), previous: null });
    expect(answer.blocks.length + answer.notes.length).toBeGreaterThan(0);
    expect(warning).toBeNull();
  });
});

describe('a question about the head of a document', () => {
  test.each([
    'Công văn 3653/VPCP-CĐS do ai ký?',
    'Văn bản 8094/UBND-KGVX ký ngày nào?',
    'Thông báo kết luận cuộc họp ngày 05/7/2025 mang số bao nhiêu?',
  ])('%s is not answered where nothing tells it', async (text) => {
    expect((await answerTo(text)).kind).toBe('none');
  });

  test.each([
    ['Ai ký báo cáo số 87 của UBND tỉnh?', 'Lâm Hải Giang'],
    ['Nơi nhận công văn 6277 có những ai?', 'PCT Lâm Hải Giang'],
    ['Công văn 3653/VPCP-CĐS ký ngày nào?', 'ngày 24/4/2026'],
  ])('%s is answered with the lines that say it', async (text, words) => {
    const { blocks } = await answerTo(text);
    const quotes = blocks.flatMap((block) => ('citation' in block ? [block.citation.quote.text] : []));
    expect(quotes.join('\n').replace(/\s+/gu, ' ')).toContain(words);
  });

  test.each(['6277/UBND-KGVX do ai ký?', 'cv 6277 gui cho ai', 'công văn 6277 ban hành ngày nào'])(
    '%s is answered by its card alone',
    async (text) => {
      const { kind, blocks } = await answerTo(text);
      expect(kind).toBe('document');
      expect(blocks.map((block) => block.kind)).toEqual(['document-card']);
    },
  );

  test('what it assigns is told where it is asked for', async () => {
    const kinds = (await answerTo('Công văn 6277 nói gì?')).blocks.map((block) => block.kind);
    expect(kinds).toContain('task-list');
  });
});

test('a ranking compares the kind of agencies that is asked for', async () => {
  const ranked = async (text: string) =>
    (await answerTo(text)).blocks.flatMap((block) => (block.kind === 'ranking' ? block.rows : []));
  const departments = (await ranked('Sở nào chủ trì nhiều nhiệm vụ nhất?')).map(({ name }) => name);
  expect(departments[0]).toBe('Sở Khoa học và Công nghệ');
  expect(departments.every((name) => name.startsWith('Sở '))).toBe(true);
  expect((await ranked('Cơ quan nào chủ trì nhiều nhiệm vụ nhất?')).map(({ name }) => name)).toContain(
    'Công an tỉnh',
  );
});

test('what a side file says for a document is told as such', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-side-'));
  const corpus = firstCorpus(folder);
  writeFileSync(join(corpus, '2025-10-31-thong-bao-ket-luan-nq57.yaml'), 'number: 215/TB-UBND\n');
  const supplied = await openLibrary({ corpus, data: join(folder, 'data') });
  const { answer } = await ask(supplied, {
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
