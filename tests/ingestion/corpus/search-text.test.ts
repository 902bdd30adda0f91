import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/directive/passage.ts';
import { searchTextOf } from '../../../src/ingestion/corpus/search-text.ts';
import { ShortForms } from '../../../src/vietnamese/short-forms.ts';
import { directive } from '../../store/world.ts';

const SHORT_FORMS = new ShortForms([{ short: 'TTHC', long: 'thủ tục hành chính' }]);

function searchText(text: string, ...headings: readonly string[]) {
  const quote = { text, spans: [{ start: 0, end: text.length }] };
  const passage: Passage = { id: 'a#0', document: 'a', part: 0, locator: 'mục 2', headings, text, quote };
  return searchTextOf(passage, { ...directive('a'), subject: 'Rà soát TTHC' }, SHORT_FORMS);
}

describe('the words that a passage is found by', () => {
  it('are syllables in lower case with their marks, short forms spelled out', () => {
    const { words } = searchText('Công bố  TTHC,\nđạt 95,37% (số 6277/UBND-KGVX)³');
    expect(words).toBe('công bố thủ tục hành chính đạt 95,37% số 6277 ubnd kgvx');
  });

  it('are composed, however the text was typed', () => {
    expect(searchText('Kế hoạch'.normalize('NFD')).words).toBe('kế hoạch');
  });

  it('stand apart from those of the headings and of the document', () => {
    const { words, headings, document } = searchText('Phủ sóng 5G', 'Phần I', 'Hạ tầng số');
    expect(words).toBe('phủ sóng 5g');
    expect(headings).toBe('phần i hạ tầng số');
    expect(document).toContain('rà soát thủ tục hành chính mục 2');
    expect(document).toContain('công văn');
  });
});

describe('the text that is embedded', () => {
  it('is led by the heading just above the passage', () => {
    expect(searchText('Phủ  sóng 5G.', 'Phần I', 'Hạ tầng số').meaning).toBe('Hạ tầng số. Phủ sóng 5G.');
    expect(searchText('phủ sóng', 'Nhiệm vụ sau:').meaning).toBe('Nhiệm vụ sau: phủ sóng');
  });

  it('does not say a heading twice that the passage says itself', () => {
    expect(searchText('1. HẠ TẦNG SỐ được đầu tư', 'Hạ tầng số').meaning).toBe('1. HẠ TẦNG SỐ được đầu tư');
    expect(searchText('Phủ sóng').meaning).toBe('Phủ sóng');
  });
});
