import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ownCorpus } from '../../scripts/evaluate/own-corpus.ts';
import { questionSets } from '../../scripts/evaluate/question-sets.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { type Library, openLibrary } from '../../src/app.ts';
import { answerJson } from '../../src/channels/terminal/answer-json.ts';
import { render } from '../../src/channels/terminal/render.ts';
import { UNBROKEN } from '../../src/channels/terminal/screen.ts';
import { ask } from '../../src/conversation/ask.ts';
import type { Question } from '../../src/question/question.ts';
import { collapseSpace } from '../../src/vietnamese/letters.ts';
import { firstCorpus } from '../first-corpus.ts';
import { PROJECT } from '../repository/modules.ts';
import { day } from '../retrieval/small-library.ts';

/** A question that names a matter, and words that its answer must cite; null where the corpus does not hold the matter. */
interface AskedMatter {
  /** One of the small corpora; null for the five directives of the beginning. */
  readonly corpus: string | null;
  readonly question: string;
  readonly cites: readonly string[] | null;
}

const asked = JSON.parse(
  readFileSync(new URL('../fixtures/conversation/matters.json', import.meta.url), 'utf8'),
) as readonly AskedMatter[];

const folders: string[] = [];
const libraries = new Map<string | null, Promise<Library>>();
const [, , { corpora: small }] = questionSets(PROJECT);

afterAll(async () => {
  for (const library of libraries.values()) (await library).close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function libraryOf(name: string | null): Promise<Library> {
  const known = libraries.get(name);
  if (known !== undefined) return known;
  const data = mkdtempSync(join(tmpdir(), 'sauro-matters-'));
  folders.push(data);
  const found = small.find((one) => one.name === name);
  const corpus = found === undefined ? firstCorpus(data) : ownCorpus(found, data);
  const opened = openLibrary({ corpus, data });
  libraries.set(name, opened);
  return opened;
}

async function answerTo(text: string, corpus: string | null = null): Promise<Answer> {
  return (await ask(await libraryOf(corpus), { text, asOf: day('2026-07-15'), previous: null })).answer;
}

function shown(answer: Answer): string {
  return render(answer, UNBROKEN);
}

describe('a matter that is asked about', () => {
  test.each(asked.filter(({ cites }) => cites !== null))(
    '$question ($corpus)',
    async (one) => {
      const answer = await answerTo(one.question, one.corpus);
      const cited = answerJson(answer, 0)
        .citations.map(({ quote }) => collapseSpace(quote))
        .join('\n');
      expect(answer.kind).not.toBe('none');
      for (const words of one.cites ?? []) expect(cited).toContain(words);
    },
    60_000,
  );

  test.each(asked.filter(({ cites }) => cites === null))(
    '$question: not in the documents ($corpus)',
    async (one) => {
      expect((await answerTo(one.question, one.corpus)).kind).toBe('none');
    },
    60_000,
  );
});

describe('how a matter stands', () => {
  test('its task comes first, with owner and deadline, then what was reported', async () => {
    const text = shown(await answerTo('kho dữ liệu số làm tới đâu rồi'));
    expect(text).toContain('Nhiệm vụ về việc này:');
    expect(text).toContain('Chủ trì: Sở Khoa học và Công nghệ');
    expect(text).toContain('Hạn: Quý III (30/9/2026)');
    expect(text.indexOf('Xây dựng Kho dữ liệu số')).toBeLessThan(text.indexOf('Các văn bản nói:'));
  });

  test('results come before tasks that only touch it', async () => {
    const text = shown(await answerTo('kết quả thực hiện Đề án 06'));
    expect(text.indexOf('29 nhiệm vụ')).toBeLessThan(text.indexOf('Nhiệm vụ về việc này:'));
  });

  test('at most three tasks and three sentences are shown', async () => {
    for (const question of [
      'an toàn thông tin tới đâu rồi',
      'tình hình chuyển đổi số',
      'kết quả thực hiện Đề án 06',
    ]) {
      const { blocks } = await answerTo(question);
      const tasks = blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
      const sentences = blocks.filter(({ kind }) => kind === 'quote' || kind === 'table-row');
      expect(tasks.length).toBeLessThanOrEqual(3);
      expect(sentences.length).toBeLessThanOrEqual(3);
    }
  });

  test('different documents tell before one tells more', async () => {
    const { citations } = answerJson(await answerTo('bệnh án điện tử tới đâu rồi', 'ca-mau-quang-ngai'), 0);
    expect(new Set(citations.map(({ document }) => document)).size).toBeGreaterThan(1);
  });

  test('what documents say of it is told by the document that is named, and never by its card', async () => {
    const { citations } = answerJson(await answerTo('Công văn 6277 nói gì về dịch vụ công trực tuyến'), 0);
    expect(citations.every(({ document }) => document.includes('6277'))).toBe(true);
    expect((await answerTo('báo cáo nói gì về học phí')).kind).toBe('none');
  });

  test('another matter in the next turn is told as well', async () => {
    const library = await libraryOf(null);
    let previous: Question | null = null;
    let text = '';
    for (const turn of ['học bạ số tới đâu rồi', 'còn bệnh án điện tử thì sao']) {
      const { question, answer } = await ask(library, { text: turn, asOf: day('2026-07-15'), previous });
      previous = question;
      text = shown(answer);
    }
    expect(text).toContain('Bệnh án điện tử tại 100% cơ sở');
  });

  test('a list of tasks, a value and a directive stay what they were', async () => {
    expect((await answerTo('Sở Y tế còn việc gì')).kind).toBe('tasks');
    expect((await answerTo('cuối tháng này có gì đến hạn')).blocks[0]?.kind).not.toBe('quote');
    expect(shown(await answerTo('bao nhiêu trạm 5G đã được lắp đặt'))).toContain('204 trạm');
    expect(shown(await answerTo('báo cáo 87 nói về việc gì'))).toContain('Trích yếu');
  });
});
