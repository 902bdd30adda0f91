import { describe, expect, it } from 'vitest';
import type { Directive } from '../../src/directive/directive.ts';
import { parseDocumentNumber } from '../../src/directive/document-number.ts';
import { labelOf } from '../../src/directive/label.ts';
import { isoDate } from '../../src/vietnamese/calendar.ts';

const directive = (some: Partial<Directive>): Directive => ({
  id: 'x',
  file: 'x.txt',
  kind: 'quyet-dinh',
  number: null,
  unfilledSymbol: null,
  issueDate: null,
  place: null,
  issuer: null,
  subject: null,
  addressees: [],
  legalBases: [],
  signer: null,
  recipients: [],
  meeting: null,
  state: { kind: 'in-force' },
  parts: [],
  supplied: [],
  ...some,
});

describe('labelOf', () => {
  it('names kind, number and day', () => {
    const number = parseDocumentNumber('6277/UBND-KGVX');
    const issueDate = { year: 2026, month: 5, day: 18 };
    expect(labelOf(directive({ kind: 'cong-van', number, issueDate }))).toBe(
      'Công văn số 6277/UBND-KGVX ngày 18/5/2026',
    );
  });

  it('says that the document bears no number, and names the meeting it concludes', () => {
    const meeting = { date: isoDate(2025, 7, 5), subject: 'cuộc họp' };
    expect(labelOf(directive({ kind: 'thong-bao', meeting }))).toBe(
      'Thông báo kết luận cuộc họp ngày 05/7/2025 (văn bản trong kho không có số)',
    );
  });

  it('shows a number whose figure was left blank as such', () => {
    const issueDate = { year: 2026, month: null, day: null };
    expect(labelOf(directive({ unfilledSymbol: 'QĐ-BCĐ', issueDate }))).toBe(
      'Quyết định số …/QĐ-BCĐ năm 2026 (số chưa điền)',
    );
  });

  it('cites an issued plan and its annex under the decision', () => {
    const number = parseDocumentNumber('11/QĐ-BCĐ');
    const parts = [
      { index: 0, role: 'main', kind: 'quyet-dinh', label: '', title: '' },
      { index: 1, role: 'issued', kind: 'ke-hoach', label: 'Kế hoạch', title: '' },
      { index: 2, role: 'annex', kind: 'phu-luc', label: 'Phụ lục', title: '' },
    ] as const;
    const decision = directive({ number, parts });
    expect(labelOf(decision, 0)).toBe('Quyết định số 11/QĐ-BCĐ');
    expect(labelOf(decision, 1)).toBe('Kế hoạch kèm theo Quyết định số 11/QĐ-BCĐ');
    expect(labelOf(decision, 2)).toBe('Kế hoạch kèm theo Quyết định số 11/QĐ-BCĐ');
  });

  it('names what an annex alone was issued with', () => {
    const issueDate = { year: 2025, month: 1, day: 1 };
    expect(labelOf(directive({ kind: 'phu-luc', unfilledSymbol: 'NQ-CP', issueDate }))).toBe(
      'Phụ lục kèm theo Nghị quyết số …/NQ-CP ngày 01/01/2025 (số chưa điền)',
    );
  });
});
