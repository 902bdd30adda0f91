import fc from 'fast-check';
import type { Answer, Block, TaskLine } from '../../../src/answer/answer.ts';
import type { AnswerReply } from '../../../src/conversation/reply.ts';
import type { Citation } from '../../../src/directive/citation.ts';
import type { Cell } from '../../../src/directive/passage.ts';
import type { Task } from '../../../src/directive/task.ts';
import type { Instant } from '../../../src/register/instant.ts';
import type { PersonId } from '../../../src/register/person.ts';
import type { EventId } from '../../../src/register/progress-event.ts';
import type { TaskProgress } from '../../../src/register/task-progress.ts';
import { answer, citation, day, line, task } from '../terminal/answers.ts';

const HUGE = 'Xây dựng, trình ban hành và tổ chức thực hiện kế hoạch; ';

/** Words as documents and people may hold them: long, without blanks, with emoji, markup and mentions. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.constantFrom(
    '<b>đậm</b> & <i>',
    '@nguyenvana @all',
    '👩‍👩‍👧🏽'.repeat(40),
    'Công văn số 6277/UBND-KGVX ngày 18/5/2026',
    '12/UBND-VX, 13/UBND-VX, 14/UBND-VX '.repeat(20),
    '\u202e\u0000\ud83d',
    '',
  ),
  fc.integer({ min: 1, max: 300 }).map((times) => HUGE.repeat(times)),
  fc.integer({ min: 1, max: 9000 }).map((times) => 'ắ'.repeat(times)),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const anyCitation: fc.Arbitrary<Citation> = fc
  .record({ label: words, locator: words, quote: words })
  .map(({ label, locator, quote }) => ({
    ...citation(1),
    label,
    locator,
    quote: { text: quote, spans: [] },
  }));

const owner = fc
  .record({ name: words, printed: words })
  .map((named) => ({ kind: 'unknown' as const, ...named }));

const anyTask: fc.Arbitrary<Task> = fc
  .record({
    task: words,
    deliverable: fc.option(words),
    lead: fc.array(owner, { maxLength: 6 }),
    coordinate: fc.array(owner, { maxLength: 60 }),
    deadline: fc.option(
      fc.record({ text: words, stated: fc.boolean() }).map((said) => ({
        ...said,
        rule: 'days',
        meaning: { kind: 'days' as const, days: Array.from({ length: 12 }, () => day('2026-09-30')) },
      })),
    ),
  })
  .map((facts) => task(1, facts));

const anyProgress: fc.Arbitrary<TaskProgress> = fc
  .record({ note: fc.option(words), url: words })
  .map((said) => ({
    state: 'running',
    percent: 70,
    doneOn: null,
    report: {
      kind: 'report',
      id: 'e' as EventId,
      task: task(1).key,
      by: 'p' as PersonId,
      at: '2026-07-15T01:30:00.000Z' as Instant,
      state: 'running',
      percent: 70,
      on: day('2026-07-15'),
      note: said.note,
      evidence: [{ kind: 'link', url: said.url }],
    },
  }));

const anyLine: fc.Arbitrary<TaskLine> = fc
  .record({
    task: anyTask,
    progress: fc.option(anyProgress),
    citation: anyCitation,
    overdue: fc.boolean(),
    days: fc.nat({ max: 999 }),
  })
  .map(({ overdue, days, ...facts }) =>
    line(1, {
      ...facts,
      standing: overdue ? { kind: 'overdue', days } : { kind: 'running', daysLeft: days },
    }),
  );

const count = fc.nat({ max: 50_000 });
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('task-list' as const),
      heading: fc.option(words),
      lines: fc.array(anyLine, { maxLength: 25 }),
    }),
  },
  fc.record({
    kind: fc.constant('quote' as const),
    sentence: words,
    context: fc.option(words),
    number: fc.constant(1),
    citation: anyCitation,
  }),
  fc.record({
    kind: fc.constant('table-row' as const),
    cells: fc.array(fc.record({ column: words, text: words }), {
      minLength: 1,
      maxLength: 30,
    }) as fc.Arbitrary<[Cell, ...Cell[]]>,
    context: fc.option(words),
    number: fc.constant(1),
    citation: anyCitation,
  }),
  fc.record({
    kind: fc.constant('fact' as const),
    sentence: words,
    number: fc.constant(1),
    citation: anyCitation,
  }),
  fc.record({
    kind: fc.constant('count' as const),
    sentence: words,
    citations: fc.array(anyCitation, { minLength: 1, maxLength: 15 }) as fc.Arbitrary<
      [Citation, ...Citation[]]
    >,
  }),
  fc.record({
    kind: fc.constant('ranking' as const),
    rows: fc.array(fc.record({ name: words, count }), { maxLength: 70 }),
    citations: fc.array(anyCitation, { minLength: 1, maxLength: 15 }) as fc.Arbitrary<
      [Citation, ...Citation[]]
    >,
  }),
  fc
    .record({ name: words, target: fc.option(words), result: fc.option(words), citation: anyCitation })
    .map(({ citation: cited, ...facts }) => ({
      kind: 'indicator-list' as const,
      lines: [
        {
          number: 1,
          citation: cited,
          indicator: {
            ...facts,
            document: 'bao-cao',
            part: 1,
            locator: '',
            ordinal: null,
            unit: '%',
            met: false,
            remark: null,
            quote: { text: '', spans: [] },
          },
        },
      ],
    })),
  fc.record({ kind: fc.constant('notice' as const), text: words }),
  fc.record({
    kind: fc.constant('choice' as const),
    text: words,
    options: fc.array(words, { maxLength: 30 }),
  }),
);

/** Numbered through, as answers are. */
function numbered(blocks: readonly Block[]): Block[] {
  let number = 0;
  const next = () => {
    number += 1;
    return number;
  };
  return blocks.map((block): Block => {
    if (block.kind === 'task-list') {
      return { ...block, lines: block.lines.map((each) => ({ ...each, number: next() })) };
    }
    if (block.kind === 'indicator-list') {
      return { ...block, lines: block.lines.map((each) => ({ ...each, number: next() })) };
    }
    return 'number' in block ? { ...block, number: next() } : block;
  });
}

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    blocks: fc.array(anyBlock, { maxLength: 6 }),
    understood: fc.option(words),
    notes: fc.array(words, { maxLength: 4 }),
    language: fc.constantFrom('vi' as const, 'en' as const),
  })
  .map(({ blocks, ...said }) => answer(numbered(blocks), said));

/** A reply with any answer, at any page, every other line to be reported on. */
export const anyAnswerReply: fc.Arbitrary<AnswerReply> = fc.record({
  kind: fc.constant('answer' as const),
  answer: anyAnswer,
  answerId: fc.option(fc.constant('k3JxQ0aZ-1_b')),
  page: fc.integer({ min: -1, max: 40 }),
  isEdit: fc.boolean(),
  reportable: fc.constant([1, 3, 5, 7, 9, 11]),
  preface: words,
  warning: words,
});

/** Any words. */
export const anyWords = words;
