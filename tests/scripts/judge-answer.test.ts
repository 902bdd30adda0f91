import { describe, expect, it } from 'vitest';
import { type JudgedAnswer, judgeAnswer } from '../../scripts/evaluate/judge-answer.ts';
import type { OwnQuestion } from '../../scripts/evaluate/own-questions.ts';

const QUESTION: OwnQuestion = {
  id: 'fact-900',
  question: 'Có bao nhiêu máy ATM?',
  kind: 'fact',
  split: 'calibration',
  expected: [{ document: 'bao-cao', quote: '473 máy ATM, 4.981 thiết bị' }],
  reason: 'the figure is printed',
};
const RIGHT = { document: 'bao-cao', quote: 'Trên địa bàn có 473 máy ATM,\n4.981 **thiết bị** POS.' };
const OTHER = { document: 'bao-cao', quote: 'Các ngân hàng đều có ứng dụng.' };

const answered = (...citations: JudgedAnswer['citations']): JudgedAnswer => ({
  kind: 'passages',
  isPartial: false,
  citations,
});

describe('an answer is judged', () => {
  it('right where a citation holds the expected words, white space and emphasis aside', () => {
    expect(judgeAnswer(QUESTION, answered(RIGHT))).toEqual({
      said: 'answered',
      isCited: true,
      isCitedFirst: true,
    });
  });

  it('right where the expected words hold the citation', () => {
    const short = { document: 'bao-cao', quote: '473 máy ATM' };
    expect(judgeAnswer(QUESTION, answered(short)).isCited).toBe(true);
  });

  it('right but not first where another place is cited before', () => {
    expect(judgeAnswer(QUESTION, answered(OTHER, RIGHT))).toMatchObject({
      isCited: true,
      isCitedFirst: false,
    });
  });

  it('wrong where the same words are cited from another document', () => {
    expect(judgeAnswer(QUESTION, answered({ ...RIGHT, document: 'cong-van' })).isCited).toBe(false);
  });

  it('wrong where nothing is cited, or nothing but white space', () => {
    expect(judgeAnswer(QUESTION, answered()).isCited).toBe(false);
    expect(judgeAnswer(QUESTION, answered({ document: 'bao-cao', quote: ' ' })).isCited).toBe(false);
  });

  it('right by any of several places, unless all are wanted', () => {
    const two = [...QUESTION.expected, { document: 'bao-cao', quote: 'đều có ứng dụng' }];
    expect(judgeAnswer({ ...QUESTION, expected: two }, answered(OTHER)).isCited).toBe(true);
    expect(judgeAnswer({ ...QUESTION, expected: two, all: true }, answered(OTHER)).isCited).toBe(false);
    expect(judgeAnswer({ ...QUESTION, expected: two, all: true }, answered(OTHER, RIGHT)).isCited).toBe(true);
  });

  it('a refusal where it says that nothing is known, or asks back', () => {
    expect(judgeAnswer(QUESTION, { ...answered(), kind: 'none' }).said).toBe('refused');
    expect(judgeAnswer(QUESTION, { ...answered(), kind: 'clarify' }).said).toBe('refused');
  });

  it('partial where it says so itself', () => {
    expect(judgeAnswer(QUESTION, { ...answered(OTHER), isPartial: true }).said).toBe('partial');
  });
});
