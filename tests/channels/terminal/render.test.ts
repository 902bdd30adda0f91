import { describe, expect, it } from 'vitest';
import type { Block, TaskLine } from '../../../src/answer/answer.ts';
import { displayWidth } from '../../../src/channels/terminal/display-width.ts';
import { render } from '../../../src/channels/terminal/render.ts';
import { UNBROKEN } from '../../../src/channels/terminal/screen.ts';
import type { Directive } from '../../../src/directive/directive.ts';
import { answer, citation, day, line, PLAN, task } from './answers.ts';

const DIRECTIVE: Directive = {
  id: 'thong-bao',
  file: 'thong-bao.txt',
  kind: 'thong-bao',
  number: null,
  unfilledSymbol: null,
  issueDate: null,
  place: null,
  issuer: 'Văn phòng UBND tỉnh Gia Lai',
  subject: 'Kết luận của Chủ tịch UBND tỉnh',
  addressees: [],
  legalBases: [],
  signer: { name: 'Nguyễn Văn A', authority: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG' },
  recipients: [],
  meeting: { date: day('2025-10-31'), subject: 'họp về Nghị quyết 57' },
  state: { kind: 'replaced', by: 'thong-bao-2' },
  parts: [],
  supplied: [],
};

const BLOCKS: Block[] = [
  {
    kind: 'task-list',
    heading: 'Chủ trì (2)',
    lines: [line(1), line(2, { standing: { kind: 'overdue', days: 12 } })],
  },
  { kind: 'quote', number: 3, sentence: 'Tỷ lệ đạt 95,37%.', context: 'mục II', citation: citation(3) },
  { kind: 'document-card', directive: DIRECTIVE, number: 4, citation: citation(4) },
  { kind: 'count', sentence: 'Có 2 nhiệm vụ.', citations: [citation(5)] },
  { kind: 'ranking', rows: [{ name: 'Công an tỉnh', count: 12 }], citations: [citation(6)] },
  { kind: 'fact', sentence: 'Sở Nội vụ chủ trì.', number: 7, citation: citation(7) },
  { kind: 'notice', text: 'Còn 3 nhiệm vụ giao chung.' },
  { kind: 'choice', text: 'Ý anh/chị là cơ quan nào?', options: ['Sở A', 'Bộ A'] },
];

describe('render', () => {
  it('names every place that says the same word for word', () => {
    const [, quote] = BLOCKS;
    if (quote?.kind !== 'quote') throw new TypeError('a quote stands second');
    const shown = render(answer([{ ...quote, alsoIn: [citation(9)] }]), UNBROKEN);
    expect(shown).toContain('STT 3');
    expect(shown).toContain('STT 9');
  });

  it('shows a row of a table cell by cell under its columns', () => {
    const row: Block = {
      kind: 'table-row',
      cells: [
        { column: 'Đơn vị', text: 'Xã Khe Sanh' },
        { column: 'Tỷ lệ nộp trực tuyến', text: '62,0%' },
        { column: '', text: 'chậm' },
      ],
      context: 'Kết quả dịch vụ công',
      number: 5,
      citation: citation(5),
    };
    expect(
      render(answer([row]), UNBROKEN)
        .split('\n')
        .slice(2, 6),
    ).toEqual([
      ' 5. Đơn vị: Xã Khe Sanh',
      '    Tỷ lệ nộp trực tuyến: 62,0%',
      '    chậm',
      '    Kết quả dịch vụ công',
    ]);
  });

  it('shows of every task its number, deadline with the day, standing, product, owners and source', () => {
    expect(render(answer(BLOCKS.slice(0, 1)), UNBROKEN)).toBe(
      [
        'Sở Khoa học và Công nghệ · chủ trì · Quý III/2026',
        '',
        'Chủ trì (2)',
        ` 1. ${task(1).task}`,
        '    Hạn: Quý III (30/9/2026) · còn 77 ngày',
        '    Sản phẩm: Nghị quyết của HĐND tỉnh',
        '    Chủ trì: Sở Khoa học và Công nghệ',
        '    Phối hợp: Các sở, ngành; Viện A',
        `    Nguồn: ${PLAN}, Phụ lục, STT 1`,
        '',
        ` 2. ${task(2).task}`,
        '    Hạn: Quý III (30/9/2026) · quá hạn 12 ngày',
        '    Sản phẩm: Nghị quyết của HĐND tỉnh',
        '    Chủ trì: Sở Khoa học và Công nghệ',
        '    Phối hợp: Các sở, ngành; Viện A',
        `    Nguồn: ${PLAN}, Phụ lục, STT 2`,
      ].join('\n'),
    );
  });

  it('says what a directive left out instead of leaving a gap', () => {
    const bare = task(1, {
      lead: [],
      coordinate: [],
      deliverable: null,
      deadline: null,
      missing: ['product'],
    });
    const shown = render(
      answer([
        { kind: 'task-list', heading: null, lines: [line(1, { task: bare, standing: { kind: 'no-date' } })] },
      ]),
      UNBROKEN,
    );
    expect(shown).toContain('Không nêu: hạn, sản phẩm, chủ trì\n');
    expect(shown).not.toContain('Phối hợp');
  });

  it('cuts the words of a long task in a list of several, and shows them whole when it is the only one', () => {
    const long = task(1, { task: `Xây dựng ${'kho dữ liệu dùng chung '.repeat(30)}của tỉnh` });
    const list = (lines: TaskLine[]) =>
      render(answer([{ kind: 'task-list', heading: null, lines }]), UNBROKEN);
    const first = line(1, { task: long });
    expect(list([first, line(2)])).toMatch(/^ 1\. Xây dựng (?:kho dữ liệu dùng chung )+(?:\S+ )*…$/mu);
    expect(list([first])).toContain(`${long.task}\n`);
  });

  it('shows as many tasks of a list as the screen is to hold, and says how to see the rest', () => {
    const lines = Array.from({ length: 12 }, (_, index) => line(index + 1));
    const shown = render(answer([{ kind: 'task-list', heading: null, lines }]), {
      ...UNBROKEN,
      listRows: 10,
    });
    expect(shown).toContain('\n10. ');
    expect(shown).not.toContain('\n11. ');
    expect(shown).toContain('… và 2 nhiệm vụ nữa; gõ /tatca để xem hết.');
  });

  it('marks a deadline that was taken from a heading', () => {
    const implied = task(1, {
      deadline: {
        text: '6 tháng cuối năm 2025',
        rule: 'heading-period',
        meaning: { kind: 'period', period: { from: day('2025-07-01'), to: day('2025-12-31') } },
        stated: false,
      },
    });
    expect(
      render(answer([{ kind: 'task-list', heading: null, lines: [line(1, { task: implied })] }]), UNBROKEN),
    ).toContain('Hạn: 6 tháng cuối năm 2025 (31/12/2025, suy từ tiêu đề)');
  });

  it('prints a day once where the words already give it, and all days where there are several', () => {
    const deadline = (text: string, days: string[]) =>
      task(1, {
        deadline: { text, rule: 'days', meaning: { kind: 'days', days: days.map(day) }, stated: true },
      });
    const shown = (text: string, days: string[]) =>
      render(
        answer([{ kind: 'task-list', heading: null, lines: [line(1, { task: deadline(text, days) })] }]),
        UNBROKEN,
      );
    expect(shown('trước ngày 30/9/2026', ['2026-09-30'])).toContain('Hạn: trước ngày 30/9/2026 · còn');
    expect(shown('cuối tháng 9 và tháng 12', ['2026-09-30', '2026-12-31'])).toContain(
      'Hạn: cuối tháng 9 và tháng 12 (30/9/2026; 31/12/2026)',
    );
  });

  it('names a source under every block that states a fact', () => {
    for (const block of BLOCKS.slice(0, 6)) {
      expect(render(answer([block]), UNBROKEN)).toContain(`Nguồn: ${PLAN}, Phụ lục, STT`);
    }
  });

  it('names a document once under a count, with every place in it', () => {
    const block: Block = {
      kind: 'count',
      sentence: 'Có 2.',
      citations: [citation(1), citation(2), citation(1)],
    };
    expect(render(answer([block]), UNBROKEN)).toContain(`Nguồn: ${PLAN}, Phụ lục, STT 1; Phụ lục, STT 2`);
  });

  it('shows a document with its meeting, its signer and what replaced it', () => {
    const shown = render(answer([BLOCKS[2] as Block]), UNBROKEN);
    expect(shown).toContain('Cuộc họp: 31/10/2025, họp về Nghị quyết 57');
    expect(shown).toContain('Người ký: Nguyễn Văn A, TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG');
    expect(shown).toContain('Đã được thay thế bởi thong-bao-2');
    expect(shown).not.toContain('Kính gửi');
  });

  it('keeps every line within the width, at 80 columns and at 40', () => {
    for (const width of [80, 40]) {
      const lines = render(answer(BLOCKS, { notes: ['Chưa có báo cáo tiến độ nào.'] }), {
        width,
        colour: false,
      }).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  it('colours an overdue deadline, and only where colours are wanted', () => {
    expect(render(answer(BLOCKS), { width: 80, colour: true })).toContain('\u001b[31m');
    expect(render(answer(BLOCKS), { width: 80, colour: false })).not.toContain('\u001b');
  });

  it('lets no control character of a text steer the terminal', () => {
    const block: Block = { kind: 'notice', text: 'xoá \u001b[2J màn hình' };
    expect(render(answer([block]), UNBROKEN)).not.toContain('\u001b');
  });

  it('speaks English in an English answer and leaves the tasks in Vietnamese', () => {
    const shown = render(answer(BLOCKS.slice(0, 1), { language: 'en' }), UNBROKEN);
    expect(shown).toContain('Due: Quý III (30/9/2026) · 77 days left');
    expect(shown).toContain('12 days overdue');
  });
});
