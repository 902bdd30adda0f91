import type { Document } from '@langchain/core/documents';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { expect, it } from 'vitest';
import { DirectiveRetriever } from '../../../src/retrieval/langchain/directive-retriever.ts';
import { searchWorld } from '../search/search-world.ts';

const CAMERA = 'Lắp đặt camera giám sát giao thông tại các nút giao trọng điểm.';
const HOUSING = 'Hoàn thành tu sửa nhà ở cho hộ nghèo trước mùa mưa.';
const number = { printed: '6277/UBND-KGVX', ordinal: '6277', year: null, symbol: 'UBND-KGVX' };
const head = { number, issueDate: { year: 2026, month: 5, day: 18 } };

it('gives verbatim quotes with what is needed to cite them', async () => {
  const world = await searchWorld({ documents: [{ id: 'cong-van', head, lines: [HOUSING, CAMERA] }] });
  const [first] = await new DirectiveRetriever(world, 1).invoke('camera giao thong');
  expect(first?.pageContent).toBe(CAMERA);
  expect(first?.metadata).toMatchObject({
    document: 'cong-van',
    number: '6277/UBND-KGVX',
    label: 'Công văn số 6277/UBND-KGVX ngày 18/5/2026',
    locator: 'mục 2',
    sameAs: [],
  });
  expect(first?.metadata.score).toBeGreaterThan(0);
});

it('loads the model itself, and finds a passage by its meaning', async () => {
  const lines = ['Thanh toán không dùng tiền mặt tại chợ.', HOUSING, CAMERA];
  const world = await searchWorld({ documents: [{ id: 'a', lines }] });
  const [first] = await new DirectiveRetriever(world).invoke('cửa hàng quẹt thẻ, quét mã');
  expect(first?.pageContent).toBe(lines[0]);
});

it('runs in a chain between a question and a model', async () => {
  const world = await searchWorld({ documents: [{ id: 'cong-van', head, lines: [HOUSING, CAMERA] }] });
  const prompted: string[] = [];
  const chain = RunnableSequence.from([
    {
      context: new DirectiveRetriever(world, 1).pipe((found: Document[]) =>
        found.map(({ pageContent, metadata }) => `${metadata.label}: ${pageContent}`).join('\n'),
      ),
      question: new RunnablePassthrough<string>(),
    },
    ChatPromptTemplate.fromMessages([
      ['system', 'Chỉ trả lời từ: {context}'],
      ['human', '{question}'],
    ]),
    (prompt: { toString(): string }) => {
      prompted.push(prompt.toString());
      return prompt;
    },
    new FakeListChatModel({ responses: ['Tại các nút giao trọng điểm.'] }),
    new StringOutputParser(),
  ]);
  expect(await chain.invoke('lắp camera ở đâu')).toBe('Tại các nút giao trọng điểm.');
  expect(prompted[0]).toContain(`Công văn số 6277/UBND-KGVX ngày 18/5/2026: ${CAMERA}`);
});
