import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/directive/passage.ts';
import { foldDuplicates } from '../../../src/retrieval/search/fold-duplicates.ts';

const LONG =
  'Các cơ quan, đơn vị, địa phương chủ động rà soát, bố trí kinh phí, nhân lực và trang thiết bị cần thiết để triển khai ' +
  'các nhiệm vụ được giao, bảo đảm đúng tiến độ, chất lượng, hiệu quả, không để chồng chéo, lãng phí; kịp thời báo cáo ' +
  'những khó khăn, vướng mắc phát sinh về cơ quan thường trực để tổng hợp, trình cấp có thẩm quyền xem xét, quyết định theo quy định';

const passage = (text: string, document = 'a'): Passage => ({
  id: `${document}#${text.length}`,
  document,
  part: 0,
  locator: '',
  headings: [],
  text,
  quote: { text, spans: [] },
});
const groups = (...texts: readonly string[]) =>
  foldDuplicates(
    texts.map((text) => ({ passage: passage(text) })),
    () => 0,
  ).map(({ hit, sameAs }) => [hit, ...sameAs].map((one) => one.passage.text));

describe('passages are folded into one', () => {
  it('when they differ in case, marks and signs only', () => {
    expect(groups('Cấp mã số vùng trồng.', 'CẤP MÃ SỐ vùng trồng;', 'cap ma so vung trong')).toHaveLength(1);
  });

  it('when a long text differs in a word at its end', () => {
    expect(groups(`${LONG} hiện hành.`, `${LONG} chung.`)).toHaveLength(1);
  });

  it('in the place of the best of them, under the one that ranks first', () => {
    const hits = ['x', 'b', 'a'].map((document) => ({
      passage: passage(document === 'x' ? 'khác' : 'như nhau', document),
    }));
    const rank = ({ document }: Passage) => (document === 'b' ? 1 : 0);
    const [first, second] = foldDuplicates(hits, rank);
    expect(first?.hit.passage.document).toBe('x');
    expect(second?.hit.passage.document).toBe('a');
    expect(second?.sameAs.map((hit) => hit.passage.document)).toEqual(['b']);
  });
});

describe('passages stay apart', () => {
  it('when a figure differs, however long they are', () => {
    expect(groups(`${LONG} trước ngày 15/6.`, `${LONG} trước ngày 15/7.`)).toHaveLength(2);
  });

  it('when a word of a short text differs', () => {
    expect(groups('Sở Y tế báo cáo hằng tháng.', 'Sở Nội vụ báo cáo hằng tháng.')).toHaveLength(2);
  });

  it('when one is a part of the other', () => {
    expect(groups(LONG, `${LONG}. ${LONG}`)).toHaveLength(2);
  });
});
