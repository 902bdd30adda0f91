import { describe, expect, it } from 'vitest';
import { answerJson } from '../../../src/channels/terminal/answer-json.ts';
import { answer, citation, day, line, PLAN, task } from './answers.ts';

describe('answerJson', () => {
  it('has the fields that other programs rely on', () => {
    const json = answerJson(
      answer([{ kind: 'task-list', heading: null, lines: [line(23)] }], { notes: ['x'] }),
      1.23456,
    );
    expect(json).toMatchObject({
      question: 'Sở KH&CN phải làm gì trong Quý III?',
      asOf: '2026-07-15',
      kind: 'tasks',
      notes: ['x'],
      elapsedMs: 1.23,
    });
    expect(json.answer).toContain('Hạn: Quý III (30/9/2026)');
    expect(json.tasks).toEqual([
      {
        key: 'ke-hoach/23',
        document: 'ke-hoach',
        documentNumber: null,
        documentLabel: PLAN,
        locator: 'Phụ lục, STT 23',
        group: 'CẢI CÁCH HÀNH CHÍNH',
        task: task(23).task,
        deliverable: 'Nghị quyết của HĐND tỉnh',
        lead: ['Sở Khoa học và Công nghệ'],
        coordinate: ['Các sở, ngành', 'Viện A'],
        deadline: {
          text: 'Quý III',
          due: '2026-09-30',
          dueDates: ['2026-09-30'],
          recurrence: null,
          stated: true,
        },
        status: 'running',
        quote: 'nguyên văn dòng 23',
        role: 'lead',
      },
    ]);
    expect(json.citations).toEqual([
      {
        document: 'ke-hoach',
        documentNumber: null,
        label: PLAN,
        locator: 'Phụ lục, STT 23',
        quote: 'nguyên văn dòng 23',
        spans: [{ start: 23, end: 39 }],
      },
    ]);
  });

  it('names each place once, in the order of the answer', () => {
    const json = answerJson(
      answer([
        { kind: 'count', sentence: 'Có 2 nhiệm vụ.', citations: [citation(2), citation(1)] },
        { kind: 'task-list', heading: null, lines: [line(1), line(2)] },
      ]),
      0,
    );
    expect(json.citations.map(({ locator }) => locator)).toEqual(['Phụ lục, STT 2', 'Phụ lục, STT 1']);
  });

  it('gives a recurring deadline its recurrence and its known days', () => {
    const recurring = task(1, {
      deadline: {
        text: 'Định kỳ trước ngày 16 của tháng cuối quý',
        rule: 'recurring-day',
        meaning: {
          kind: 'recurring',
          recurrences: ['quarterly'],
          days: [day('2026-09-15'), day('2026-12-15')],
        },
        stated: true,
      },
    });
    const [json] = answerJson(
      answer([{ kind: 'task-list', heading: null, lines: [line(1, { task: recurring, role: null })] }]),
      0,
    ).tasks;
    expect(json?.deadline).toMatchObject({
      due: '2026-09-15',
      dueDates: ['2026-09-15', '2026-12-15'],
      recurrence: 'quarterly',
    });
    expect(json).not.toHaveProperty('role');
  });

  it('has no tasks and no citations where nothing answers', () => {
    const json = answerJson(
      answer([{ kind: 'notice', text: 'Không có.' }], { kind: 'none', understood: null }),
      0,
    );
    expect(json).toMatchObject({ kind: 'none', answer: 'Không có.', tasks: [], citations: [] });
  });
});
