import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/retrieval/facts/find-facts.ts';
import { inCorpusWords } from '../../../src/retrieval/facts/in-corpus-words.ts';
import { vocabularyOf } from '../../../src/retrieval/facts/vocabulary.ts';
import { monthPeriod } from '../../../src/vietnamese/calendar.ts';
import { directive, question, smallLibrary } from '../small-library.ts';

const library = smallLibrary({
  directives: [directive('bao-cao-2026', { issueDate: { year: 2026, month: 5, day: 3 } })],
  texts: {
    'bao-cao-2026': [
      '- Tổ chức 12 lớp bồi dưỡng kỹ năng số cho 450 công chức.',
      '- Đã ký kết bản ghi nhớ với Trường Đại học Quy Nhơn về nhân lực bán dẫn.',
      '- Xây dựng mô hình xã hạt nhân số tại xã Tây Sơn.',
      '- Trong tháng 3 năm 2026, giải ngân 1,5 tỷ đồng cho hạ tầng số.',
    ].join('\n\n'),
  },
});

const known = { vocabulary: vocabularyOf(library.reader), reader: library.reader };

function reworded(text: string, given: Parameters<typeof question>[1] = {}) {
  return inCorpusWords(question(text, { language: 'en', ...given }), known);
}

describe('an English question in the words of the documents', () => {
  it('says a term as the documents do, and keeps the other ways that they know', () => {
    expect(reworded('How many training courses were held?').about).toContain('bồi dưỡng');
  });

  it('writes the names of places with the marks of the documents', () => {
    expect(reworded('What was signed with Quy Nhon University?').about).toContain('Quy Nhơn');
    expect(reworded('What is built in Tay Son commune?').about).toContain('xã Tây Sơn');
  });

  it('says a month as the documents do', () => {
    const period = { printed: 'March 2026', period: monthPeriod(2026, 3) };
    const asked = reworded('How much was disbursed in March 2026?', { period });
    expect(asked.about).toContain('tháng 3 năm 2026');
    expect(asked.period?.printed).toBe('tháng 3 năm 2026');
  });

  it('takes a time beside a document for a word of which document, so that its year is enough', () => {
    const period = { printed: 'March 2026', period: monthPeriod(2026, 3) };
    expect(reworded('Who chaired the March 2026 meeting?', { period }).about).not.toContain('tháng 3');
  });

  it('keeps a word that neither glossary nor documents know, and leaves out one that says nothing', () => {
    const { about } = reworded('Please tell me which zeppelin was actually built');
    expect(about).toContain('zeppelin');
    expect(about).not.toMatch(/please|tell|actually/iu);
  });

  it('leaves a Vietnamese question as it is', () => {
    const asked = question('Có bao nhiêu lớp?', {});
    expect(inCorpusWords(asked, known)).toBe(asked);
  });
});

it('finds what is said in another way than the usual one', () => {
  const asked = reworded('How many civil servants were trained in digital skills?', { intent: 'fact' });
  expect(findFacts(asked, library).facts[0]?.sentence).toContain('450 công chức');
});
