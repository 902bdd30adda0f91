import { describe, expect, test } from 'vitest';
import type { DocumentNumber } from '../../src/directive/document-number.ts';
import type { Reference } from '../../src/directive/reference.ts';
import type { AskedDocument, Question } from '../../src/question/question.ts';
import { gather } from '../../src/retrieval/gather.ts';
import { day, directive, question, smallLibrary } from './small-library.ts';

const OLD: DocumentNumber = { printed: '51/QĐ-BCĐ', ordinal: '51', year: null, symbol: 'QĐ-BCĐ' };
const PARTY: DocumentNumber = { printed: '42-KH/TU', ordinal: '42', year: null, symbol: 'KH/TU' };

function reference(given: Partial<Reference>): Reference {
  const words = `Thay thế Quyết định số 51/QĐ-BCĐ. ${given.locator ?? ''}`;
  return {
    document: 'ke-hoach',
    part: 0,
    locator: 'Điều 2',
    relation: 'replaces',
    kind: 'quyet-dinh',
    number: OLD,
    date: null,
    target: null,
    quote: { text: words, spans: [{ start: 0, end: words.length }] },
    ...given,
  };
}

const library = smallLibrary({
  directives: [
    directive('ke-hoach'),
    directive('ket-luan', {
      kind: 'thong-bao',
      number: null,
      issueDate: null,
      subject: 'Ý kiến kết luận',
      meeting: { date: day('2025-10-31'), subject: 'nghe báo cáo' },
    }),
  ],
  references: [
    reference({}),
    reference({ relation: 'mentions', kind: 'ke-hoach', number: PARTY, locator: 'mục 1' }),
    reference({
      relation: 'based-on',
      kind: 'ke-hoach',
      number: PARTY,
      date: { year: 2026, month: 2, day: 12 },
      locator: 'phần căn cứ',
      document: 'ket-luan',
    }),
  ],
  texts: { 'ke-hoach': 'Kế hoạch hoạt động.', 'ket-luan': 'Sáng ngày 31/10/2025 họp.' },
});

function named(given: Partial<AskedDocument>): AskedDocument {
  return {
    printed: 'văn bản',
    number: null,
    ordinal: null,
    kind: null,
    date: null,
    subject: '',
    candidates: [],
    ...given,
  };
}

function found(document: AskedDocument, given: Partial<Question> = {}) {
  return gather(question('q', { intent: 'document', documents: [document], ...given }), library);
}

describe('a document of the corpus is found', () => {
  test.each([
    [
      'by its whole number',
      named({ number: { printed: '15/kh-ubnd', ordinal: '15', year: null, symbol: 'KH-UBND' } }),
      'ke-hoach',
    ],
    ['by its ordinal and kind', named({ ordinal: '015', kind: 'ke-hoach' }), 'ke-hoach'],
    [
      'by the day of the meeting',
      named({ kind: 'ket-luan', date: { year: 2025, month: 10, day: 31 } }),
      'ket-luan',
    ],
    ['by words of its subject', named({ kind: 'ke-hoach', subject: 'hoat dong' }), 'ke-hoach'],
  ])('%s', (_, asked, id) => {
    expect(found(asked)).toMatchObject({ kind: 'document', directive: { id } });
  });
});

test('a document that is only mentioned is answered by what the corpus says of it', () => {
  const evidence = found(named({ number: PARTY }));
  expect(evidence.kind === 'mentions' && evidence.references).toHaveLength(2);
});

test('a document of another kind, year or number is unknown', () => {
  for (const asked of [
    named({ ordinal: '15', kind: 'cong-van' }),
    named({ ordinal: '15', date: { year: 2024, month: null, day: null } }),
    named({ ordinal: '999' }),
  ]) {
    expect(found(asked)).toMatchObject({ kind: 'nothing', reason: { kind: 'unknown-document' } });
  }
});

test('what a document replaces, and what replaces one that is not here', () => {
  const replaces = found(named({ ordinal: '15' }), { intent: 'relation', relation: 'replaces' });
  expect(replaces).toMatchObject({ kind: 'relations', references: [{ number: OLD }] });
  const replacedBy = found(named({ number: OLD }), { intent: 'relation', relation: 'replaced-by' });
  expect(replacedBy).toMatchObject({ kind: 'relations', references: [{ document: 'ke-hoach' }] });
});

test('a relation that no document states is said to be missing', () => {
  const evidence = found(named({ ordinal: '15' }), { intent: 'relation', relation: 'implements' });
  expect(evidence).toMatchObject({ kind: 'nothing', reason: { kind: 'no-relation' } });
});

const GOVERNMENT: DocumentNumber = { printed: '140/NQ-CP', ordinal: '140', year: null, symbol: 'NQ-CP' };
const CENTRAL: DocumentNumber = { printed: '57-NQ/TW', ordinal: '57', year: null, symbol: 'NQ/TW' };

function citing(words: string, number: DocumentNumber) {
  return smallLibrary({
    directives: [directive('danh-muc', { subject: words })],
    references: [
      reference({
        relation: 'mentions',
        number,
        document: 'danh-muc',
        quote: { text: words, spans: [{ start: 0, end: words.length }] },
      }),
    ],
    texts: { 'danh-muc': words },
  });
}

describe('a document that is only cited', () => {
  test('implements what is said right behind its number', () => {
    const words = 'Nghị quyết số 140/NQ-CP của Chính phủ thực hiện Nghị quyết số 66-NQ/TW';
    const asked = question('', {
      intent: 'relation',
      relation: 'implements',
      documents: [named({ number: GOVERNMENT })],
    });
    expect(gather(asked, citing(words, GOVERNMENT)).kind).toBe('relations');
    expect(gather(asked, citing('Thực hiện Nghị quyết số 140/NQ-CP.', GOVERNMENT)).kind).toBe('nothing');
  });

  test('was issued on the day that a title cites it with', () => {
    const asked = question('Nghị quyết 57-NQ/TW ban hành ngày nào', {
      intent: 'document',
      asked: ['head'],
      documents: [named({ number: CENTRAL })],
    });
    const dated = 'DANH MỤC THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22 THÁNG 12 NĂM 2024';
    expect(gather(asked, citing(dated, CENTRAL))).toMatchObject({ facts: [{ sentence: dated }] });
    expect(gather(asked, citing('Danh mục thực hiện Nghị quyết số 57-NQ/TW', CENTRAL)).kind).toBe('nothing');
  });
});
