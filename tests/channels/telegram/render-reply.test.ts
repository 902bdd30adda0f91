import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/answer/answer.ts';
import type { OutgoingMessage } from '../../../src/channels/telegram/outgoing-message.ts';
import { renderReply } from '../../../src/channels/telegram/render-reply.ts';
import type { AnswerReply, Reply } from '../../../src/conversation/reply.ts';
import type { Owner } from '../../../src/directive/agency.ts';
import type { Citation } from '../../../src/directive/citation.ts';
import { instantOf } from '../../../src/register/instant.ts';
import type { PersonId } from '../../../src/register/person.ts';
import type { EventId } from '../../../src/register/progress-event.ts';
import { UNREPORTED } from '../../../src/register/task-progress.ts';
import { answer, citation, day, line, PLAN, task } from '../terminal/answers.ts';
import { plainTextOf } from './fake-bot-api/plain-text-of.ts';

const TYPED = { pressedMessage: null, pressId: null };
const PRESSED = { pressedMessage: 55, pressId: '9' };

function replyWith(blocks: readonly Block[], words: Partial<AnswerReply> = {}): AnswerReply {
  return {
    kind: 'answer',
    answer: answer(blocks),
    answerId: 'k3JxQ0aZ-1',
    page: 0,
    isEdit: false,
    reportable: [],
    ...words,
  };
}

/** The one message that a reply is shown as. */
function messageOf(reply: Reply, context = TYPED): Exclude<OutgoingMessage, { kind: 'answer-press' }> {
  const [message, second] = renderReply(reply, context);
  if (message === undefined || second !== undefined || message.kind === 'answer-press') {
    throw new Error(`not one message: ${JSON.stringify(reply)}`);
  }
  return message;
}

const htmlOf = (blocks: readonly Block[]) => messageOf(replyWith(blocks)).html;
const list = (...lines: ReturnType<typeof line>[]): Block => ({
  kind: 'task-list',
  heading: 'Chủ trì (2)',
  lines,
});
const labels = (reply: Reply) => messageOf(reply).keyboard.map((row) => row.map(({ text }) => text));

const NUMBERED: Citation = {
  ...citation(3),
  documentNumber: '6277/UBND-KGVX',
  label: 'Công văn số 6277/UBND-KGVX ngày 18/5/2026',
  locator: 'mục 3',
};

describe('a list of tasks on a phone', () => {
  it('shows of each task when it is due and how late it is, product, owners, and where it is written', () => {
    const late = line(2, { standing: { kind: 'overdue', days: 12 }, citation: NUMBERED });
    expect(htmlOf([list(line(1), late)])).toBe(
      [
        '<b>Sở Khoa học và Công nghệ · chủ trì · Quý III/2026</b>',
        '',
        '<b>Chủ trì (2)</b>',
        `<b>1. </b>${task(1).task}`,
        'Hạn: <b>30/9/2026</b> (Quý III) · còn 77 ngày',
        'Sản phẩm: Nghị quyết của HĐND tỉnh',
        'Chủ trì: Sở Khoa học và Công nghệ',
        'Phối hợp: Các sở, ngành; Viện A',
        `Nguồn: ${PLAN}, Phụ lục, STT 1`,
        '',
        `<b>2. </b>${task(2).task}`,
        'Hạn: <b>30/9/2026</b> (Quý III) · <b>quá hạn 12 ngày</b>',
        'Sản phẩm: Nghị quyết của HĐND tỉnh',
        'Chủ trì: Sở Khoa học và Công nghệ',
        'Phối hợp: Các sở, ngành; Viện A',
        'Nguồn: Công văn số <code>6277/UBND-KGVX</code> ngày 18/5/2026, mục 3',
      ].join('\n'),
    );
  });

  it('says that no report has come in, and what was reported where one has', () => {
    expect(htmlOf([list(line(1, { progress: UNREPORTED }))])).toContain('còn 77 ngày · chưa có báo cáo');
    const running = line(1, {
      progress: {
        ...UNREPORTED,
        state: 'running',
        report: {
          kind: 'report',
          id: 'e1' as EventId,
          task: task(1).key,
          by: 'p1' as PersonId,
          at: instantOf(new Date('2026-07-15T01:30:00.000Z')),
          state: 'running',
          percent: 70,
          on: day('2026-07-15'),
          note: 'đang trình ký <b>',
          evidence: [],
        },
      },
    });
    expect(htmlOf([list(running)])).toContain('Trạng thái: đang thực hiện, 70 % (đang trình ký &lt;b&gt;)');
  });

  it('puts the day in bold where it stands in the printed words, and says where a deadline comes from a heading', () => {
    const printed = task(1, {
      deadline: {
        text: 'trước ngày 30/9/2026',
        rule: 'day',
        meaning: { kind: 'period', period: { from: day('2026-09-30'), to: day('2026-09-30') } },
        stated: false,
      },
    });
    expect(htmlOf([list(line(1, { task: printed }))])).toContain(
      'Hạn: trước ngày <b>30/9/2026</b> (suy từ tiêu đề) · còn 77 ngày',
    );
  });

  it('names three of many agencies and counts the rest; alone it names them all', () => {
    const many: Owner[] = ['A', 'B', 'C', 'D', 'E', 'G'].map((name) => ({
      kind: 'unknown',
      name: `Sở ${name}`,
      printed: name,
    }));
    const wide = line(1, { task: task(1, { coordinate: many }) });
    expect(htmlOf([list(wide, line(2))])).toContain('Phối hợp: Sở A; Sở B; Sở C và 3 cơ quan khác\n');
    expect(htmlOf([list(wide)])).toContain('Phối hợp: Sở A; Sở B; Sở C; Sở D; Sở E; Sở G\n');
  });

  it('has a button to the source of each line, and to a report on those that this person may report on', () => {
    expect(labels(replyWith([list(line(1), line(2), line(3))], { reportable: [1, 3] }))).toEqual([
      ['Nguồn 1', 'Nguồn 2', 'Nguồn 3'],
      ['Báo cáo 1', 'Báo cáo 3'],
    ]);
    expect(labels(replyWith([list(line(1))], { reportable: [1] }))).toEqual([['Nguồn'], ['Báo cáo']]);
  });

  it('has no button where the answer was not kept', () => {
    expect(messageOf(replyWith([list(line(1))], { answerId: null })).keyboard).toEqual([]);
  });
});

describe('a long list', () => {
  const lines = Array.from({ length: 11 }, (_, index) => line(index + 1));
  const reply = (page: number, words: Partial<AnswerReply> = {}) =>
    replyWith([list(...lines)], { page, ...words });
  const numbers = (html: string) => [...html.matchAll(/^<b>(\d+)\. /gmu)].map(([, number]) => Number(number));

  it('is shown page by page, each saying which it is', () => {
    expect(numbers(messageOf(reply(0)).html)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(messageOf(reply(0)).html).toContain('<i>Trang 1/2</i>');
    expect(numbers(messageOf(reply(1)).html)).toEqual([9, 10, 11]);
    expect(messageOf(reply(1)).html).toContain('<b>Chủ trì (2)</b> (tiếp)\n');
  });

  it('has buttons to the pages that there are', () => {
    expect(labels(reply(0)).at(-1)).toEqual(['1/2', '▶']);
    expect(labels(reply(1)).at(-1)).toEqual(['◀', '2/2']);
  });

  it('edits the message whose button was pressed, and is a new message where that is gone', () => {
    expect(renderReply(reply(1, { isEdit: true }), PRESSED)).toMatchObject([{ kind: 'edit', messageId: 55 }]);
    expect(renderReply(reply(1, { isEdit: true }), TYPED)).toMatchObject([{ kind: 'send' }]);
  });

  it('gives its last page where a page beyond it is asked for', () => {
    expect(messageOf(reply(99)).html).toBe(messageOf(reply(1)).html);
  });

  it('comes whole, message after message, where the answer was not kept', () => {
    const messages = renderReply(reply(0, { answerId: null }), TYPED);
    expect(messages.flatMap((each) => ('html' in each ? numbers(each.html) : []))).toEqual(
      lines.map(({ number }) => number),
    );
  });
});

describe('a row that is longer than a message', () => {
  it('is cut at the end of a sentence, with a button to the whole of its source', () => {
    const long = line(1, { task: task(1, { task: 'Rà soát, hoàn thiện quy chế. '.repeat(400) }) });
    const message = messageOf(replyWith([list(long)]));
    expect(plainTextOf(message.html)).toContain('hoàn thiện quy chế. …\nHạn:');
    expect(message.keyboard[0]?.[0]?.text).toBe('Nguồn');
  });
});

describe('other parts of an answer', () => {
  it('shows a sentence with what stands around it, and a count with its documents', () => {
    const html = htmlOf([
      { kind: 'count', sentence: 'Có 2 nhiệm vụ.', citations: [NUMBERED, citation(2)] },
      { kind: 'quote', number: 3, sentence: 'Tỷ lệ đạt 95,37%.', context: 'mục II', citation: NUMBERED },
    ]);
    expect(html).toContain(
      `<b>Có 2 nhiệm vụ.</b>\nNguồn: Công văn số <code>6277/UBND-KGVX</code> ngày 18/5/2026, mục 3\nNguồn: ${PLAN}`,
    );
    expect(html).toContain(
      '<b>3. </b>“Tỷ lệ đạt 95,37%.”\n<i>mục II</i>\nNguồn: Công văn số <code>6277/UBND-KGVX</code>',
    );
  });

  it('names every document that says the same word for word', () => {
    const html = htmlOf([
      {
        kind: 'quote',
        number: 1,
        sentence: 'Tỷ lệ đạt 95,37%.',
        context: null,
        citation: NUMBERED,
        alsoIn: [citation(2)],
      },
    ]);
    expect(html).toContain('Nguồn: Công văn số <code>6277/UBND-KGVX</code> ngày 18/5/2026, mục 3\nNguồn:');
  });

  it('asks which is meant with a button for each choice', () => {
    const choice: Block = {
      kind: 'choice',
      text: 'Cơ quan nào?',
      options: ['Sở Khoa học và Công nghệ', 'Bộ Khoa học và Công nghệ'],
    };
    const message = messageOf(replyWith([choice]));
    expect(message.html).toContain('Cơ quan nào?\n• Sở Khoa học và Công nghệ\n• Bộ');
    expect(message.keyboard).toEqual([
      [{ text: 'Sở Khoa học và Công nghệ', data: 'h:k3JxQ0aZ-1:0' }],
      [{ text: 'Bộ Khoa học và Công nghệ', data: 'h:k3JxQ0aZ-1:1' }],
    ]);
  });

  it('begins with what is to be said first and ends with notes and warnings', () => {
    const { html } = messageOf(
      replyWith([{ kind: 'notice', text: 'Không thấy.' }], {
        preface: 'Câu hỏi lúc 08:00.',
        warning: 'Chỉ mục cũ.',
      }),
    );
    expect(html.indexOf('Câu hỏi lúc')).toBeLessThan(html.indexOf('Không thấy.'));
    expect(html.indexOf('Không thấy.')).toBeLessThan(html.indexOf('Chỉ mục cũ.'));
  });
});

describe('other replies', () => {
  it('quotes a source word for word under its document and place', () => {
    expect(messageOf({ kind: 'source', citation: NUMBERED }).html).toBe(
      '<b>Công văn số </b><code>6277/UBND-KGVX</code><b> ngày 18/5/2026, mục 3</b>\n<blockquote>nguyên văn dòng 3</blockquote>',
    );
  });

  it('folds a long source, and sends one that is longer than a message in several, losing nothing', () => {
    const words = Array.from({ length: 1500 }, (_, index) => `từ${index}`).join(' ');
    const source = { ...NUMBERED, quote: { text: words, spans: [] } };
    const messages = renderReply({ kind: 'source', citation: source }, TYPED);
    const quotes = messages.map((each) => ('html' in each ? plainTextOf(each.html).split('\n')[1] : ''));
    expect(messages.length).toBeGreaterThan(1);
    expect(quotes.join(' ')).toBe(words);
    expect(messages[0]).toMatchObject({ html: expect.stringContaining('<blockquote expandable>') });
  });

  it('puts short buttons side by side and long ones below each other', () => {
    const draft = (label: string) => ({ label, action: { kind: 'confirm' as const, draft: 'd1' } });
    const message = messageOf({
      kind: 'text',
      text: 'Xin xác nhận:',
      buttons: [draft('Ghi'), draft('Bỏ'), draft('Sửa lại trạng thái của nhiệm vụ')],
      isEdit: false,
    });
    expect(message.keyboard.map((row) => row.map(({ text }) => text))).toEqual([
      ['Ghi', 'Bỏ'],
      ['Sửa lại trạng thái của nhiệm vụ'],
    ]);
  });

  it('gives a notice to whoever pressed, and to nobody else', () => {
    expect(renderReply({ kind: 'notice', text: 'Nút này đã cũ.' }, PRESSED)).toEqual([
      { kind: 'answer-press', pressId: '9', text: 'Nút này đã cũ.' },
    ]);
  });

  it('says nothing to somebody who leaves', () => {
    expect(renderReply({ kind: 'leave' }, TYPED)).toEqual([]);
  });
});
