import { describe, expect, test } from 'vitest';
import { confirmDraft } from '../../../src/conversation/progress/confirm-draft.ts';
import { readReport } from '../../../src/conversation/progress/read-report.ts';
import { draftOf, parseDraft, type ReportDraft } from '../../../src/conversation/progress/report-draft.ts';
import { reportState } from '../../../src/conversation/progress/report-state.ts';
import {
  ambiguityWords,
  confirmationWords,
  refusalWords,
  undoneWords,
  writtenWords,
} from '../../../src/conversation/progress/report-words.ts';
import type { TaskReport } from '../../../src/conversation/progress/task-report.ts';
import { undoReport } from '../../../src/conversation/progress/undo-report.ts';
import { type Instant, instantOf } from '../../../src/register/instant.ts';
import type { PersonId } from '../../../src/register/person.ts';
import type { ProgressEvent } from '../../../src/register/progress-event.ts';
import { progressOf } from '../../../src/register/task-progress.ts';
import { smallLibrary } from '../../retrieval/small-library.ts';
import { CONTEXT, LIBRARY, person, TASKS } from './progress-world.ts';

const vi = { library: { ...LIBRARY, progress: null }, language: 'vi' } as const;
const START = Date.parse('2026-09-25T02:00:00.000Z');
const minutes = (count: number): Instant => instantOf(new Date(START + count * 60_000));

function reports(text: string): readonly TaskReport[] {
  const read = readReport(text, CONTEXT);
  if (read.kind !== 'reports') throw new Error(read.kind);
  return read.reports;
}

/** Ids "e1", "e2", … */
function ids(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `e${count}`;
  };
}

function confirmed(text: string): ProgressEvent[] {
  const made = confirmDraft(draftOf(reports(text)), {
    library: LIBRARY,
    person: person(),
    at: minutes(0),
    newId: ids(),
  });
  if (made.kind !== 'events') throw new Error(made.reason.kind);
  return made.events.map(({ event }) => event);
}

describe('what is repeated before anything is written', () => {
  test('names task, place, document, agency, state, day, per cent, evidence and note', () => {
    const words = confirmationWords(reports('xong 1, QĐ 123/QĐ-UBND ngày 20/9/2026, đã gửi văn phòng'), vi);
    expect(words).toContain('“Xây dựng Kho dữ liệu số thông minh” (Phụ lục, STT 23, Kế hoạch số 15/KH-UBND');
    expect(words).toContain('Chủ trì: Sở Khoa học và Công nghệ');
    expect(words).toContain('Trạng thái: hoàn thành ngày 20/9/2026');
    expect(words).toContain('Minh chứng: Quyết định số 123/QĐ-UBND ngày 20/9/2026');
    expect(words).toContain('Ghi chú: đã gửi văn phòng');
  });

  test('says the share and the day of a task under way', () => {
    const words = confirmationWords(reports('dòng 2 đang trình ký, 70%'), vi);
    expect(words).toContain('Trạng thái: đang thực hiện, 70 % (25/9/2026)');
  });

  test('numbers several, and speaks English where that is spoken', () => {
    const words = confirmationWords(reports('xong 1 và 2'), { ...vi, language: 'en' });
    expect(words).toMatch(/these 2 reports:\n1\. “Xây dựng.*\n2\. “Triển khai/su);
  });

  test('asks which of several tasks is meant', () => {
    const two = [TASKS.store, TASKS.startups].map((task) => ({
      ...(reports('xong 1')[0] as TaskReport),
      task,
    }));
    expect(ambiguityWords(two, vi)).toMatch(/1\. Xây dựng Kho.*\n2\. Trình Nghị quyết/su);
  });

  test('markup and mentions in a note stay plain words', () => {
    const [report] = reports('dòng 2 đang trình ký, <b>gấp</b> @moi_nguoi [x](tg://user?id=1)');
    expect(report?.note).toContain('<b>gấp</b> @moi_nguoi');
  });
});

describe('confirming', () => {
  test('makes one event for each task, with the ids and the clock that it is given', () => {
    expect(confirmed('xong 1 và 3 hôm qua')).toEqual([
      {
        kind: 'report',
        id: 'e1',
        task: TASKS.store.key,
        by: 'p1',
        at: minutes(0),
        state: 'done',
        percent: null,
        on: '2026-09-24',
        note: null,
        evidence: [],
      },
      {
        kind: 'report',
        id: 'e2',
        task: TASKS.startups.key,
        by: 'p1',
        at: minutes(0),
        state: 'done',
        percent: null,
        on: '2026-09-24',
        note: null,
        evidence: [],
      },
    ]);
  });

  test('works from the draft as it was kept', () => {
    const draft = draftOf(reports('xong 1, QĐ 123/QĐ-UBND ngày 20/9/2026'));
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  test.each(['', 'null', '{}', '{"version":2,"reports":[]}', '{"version":1,"reports":[]}', '[1'])(
    'a text that is no draft is none: %s',
    (json) => {
      expect(parseDraft(json)).toBeNull();
    },
  );

  test('looks the task up again, and says so where it is gone', () => {
    const { reader } = smallLibrary({ tasks: [TASKS.school] });
    const made = confirmDraft(draftOf(reports('xong 1 và 2')), {
      library: { ...LIBRARY, reader },
      person: person(),
      at: minutes(0),
      newId: ids(),
    });
    expect(made).toEqual({ kind: 'refused', reason: { kind: 'task-gone', task: TASKS.store.task } });
    if (made.kind === 'refused')
      expect(refusalWords(made.reason, 'vi')).toContain('không còn trong các văn bản');
  });

  test('asks again whether the person may: an agency may have been changed since', () => {
    const made = confirmDraft(draftOf(reports('xong 1')), {
      library: LIBRARY,
      person: person('official', null),
      at: minutes(0),
      newId: ids(),
    });
    expect(made).toMatchObject({ kind: 'refused', reason: { kind: 'other-agency' } });
  });

  test('repeats what was written', () => {
    expect(writtenWords(reports('xong 1'), vi)).toContain(
      '“Xây dựng Kho dữ liệu số thông minh”: hoàn thành ngày 25/9/2026',
    );
  });
});

describe('a pressed button', () => {
  const press = { task: TASKS.store.key, title: TASKS.store.task, state: 'done' } as const;

  test('reports today, without more', () => {
    expect(reportState(press, CONTEXT)).toMatchObject({
      kind: 'reports',
      reports: [{ task: TASKS.store, state: 'done', on: '2026-09-25', evidence: [] }],
    });
  });

  test('of a task that is gone, or of another agency, is refused', () => {
    expect(reportState({ ...press, task: 'x' as typeof press.task }, CONTEXT)).toMatchObject({
      reason: { kind: 'task-gone' },
    });
    expect(reportState({ ...press, task: TASKS.staff.key }, CONTEXT)).toMatchObject({
      reason: { kind: 'other-agency' },
    });
  });
});

describe('taking back', () => {
  const given = (count: number, by = 'p1') => ({ person: by as PersonId, at: minutes(count), newId: ids() });

  test('within ten minutes withdraws all that was confirmed together', () => {
    const events = confirmed('xong 1 và 3');
    const undone = undoReport('e1', { events, ...given(10) });
    if (undone.kind !== 'withdrawals') throw new Error(undone.kind);
    expect(undone.events.map(({ withdraws, task }) => [withdraws, task])).toEqual([
      ['e1', TASKS.store.key],
      ['e2', TASKS.startups.key],
    ]);
    const ofStore = [...events, ...undone.events].filter(({ task }) => task === TASKS.store.key);
    expect(progressOf(ofStore).state).toBe('unreported');
    expect(undoneWords(undone, vi)).toContain('“Xây dựng Kho dữ liệu số thông minh”');
  });

  test.each([
    ['after ten minutes', 11, 'p1', 'too-late'],
    ['by somebody else', 1, 'p2', 'not-yours'],
  ] as const)('%s does nothing', (_, count, by, kind) => {
    expect(undoReport('e1', { events: confirmed('xong 1'), ...given(count, by) }).kind).toBe(kind);
  });

  test('twice, or of what nobody reported, does nothing', () => {
    const events = confirmed('xong 1');
    const undone = undoReport('e1', { events, ...given(1) });
    const after = undone.kind === 'withdrawals' ? [...events, ...undone.events] : events;
    expect(undoReport('e1', { events: after, ...given(2) }).kind).toBe('undone-already');
    expect(undoReport('e9', { events, ...given(1) }).kind).toBe('unknown');
  });

  test('leaves the state that was reported before', () => {
    const before = confirmed('dòng 1 đang làm 50%').map(
      (event) => ({ ...event, id: 'e0', at: minutes(-60) }) as ProgressEvent,
    );
    const events = [...before, ...confirmed('xong 1')];
    const undone = undoReport('e1', { events, ...given(1) });
    if (undone.kind !== 'withdrawals') throw new Error(undone.kind);
    expect(progressOf([...events, ...undone.events])).toMatchObject({ state: 'running', percent: 50 });
  });
});

test('a draft names its tasks by key and by words', () => {
  const draft: ReportDraft = draftOf(reports('xong 1'));
  expect(draft.reports[0]).toMatchObject({ task: TASKS.store.key, title: TASKS.store.task });
});
