import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Library, openLibrary } from '../src/app.ts';
import type { TaskKey } from '../src/directive/task.ts';
import { followTasks } from '../src/register/follow-tasks.ts';
import { type TaskFingerprint, taskFingerprint } from '../src/register/task-fingerprint.ts';
import { firstCorpus } from './first-corpus.ts';
import { minute, report } from './store/register/register-world.ts';
import { temporaryFolder } from './store/world.ts';

const PLAN = '2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam';

/** A library of the plan in which every task was reported on; the note of a report is the task's words. */
async function reportedLibrary() {
  const folder = temporaryFolder();
  const corpus = firstCorpus(folder);
  for (const file of readdirSync(corpus)) {
    if (file.endsWith('.txt') && !file.startsWith(PLAN)) rmSync(join(corpus, file));
  }
  const library = await openLibrary({
    corpus,
    data: join(folder, 'data'),
    model: null,
    now: () => minute(0),
  });
  onTestFinished(() => library.close());
  const tasks = library.reader.tasks();
  library.register.transaction(() => {
    for (const [index, task] of tasks.entries()) {
      library.register.progress.append(report(`e${index}`, task.key, { note: task.task }), task);
    }
  });
  return { library, corpus, tasks };
}

/** Changes the text of the plan and takes that in. */
async function rewrite(
  { library, corpus }: { library: Library; corpus: string },
  change: (text: string) => string,
): Promise<void> {
  const file = join(corpus, `${PLAN}.txt`);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  await library.refresh();
}

/** By the words of each task, the words that the reports on it now were written about. */
function notesByTask(library: Library): Map<string, readonly (string | null)[]> {
  const { progress } = library.register;
  return new Map(
    library.reader
      .tasks()
      .filter(({ document }) => document.includes('ke-hoach'))
      .map(({ key, task }) => [
        task,
        progress.eventsOf(key).map((event) => (event.kind === 'report' ? event.note : null)),
      ]),
  );
}

function row(text: string, ordinal: number): string {
  const found = text.split('\n').find((line) => line.startsWith(`${ordinal}\t`));
  if (found === undefined) throw new Error(`no row ${ordinal}`);
  return found;
}

/** Counts every numbered row of the annex up by one. */
const renumbered = (text: string) =>
  text.replace(/^(\d{1,2})\t/gmu, (_, ordinal: string) => `${Number(ordinal) + 1}\t`);

describe('when the plan changes, a report', () => {
  it('stays on its task though every row gets another number', async () => {
    const { library, corpus, tasks } = await reportedLibrary();
    const before = new Set<TaskKey>(tasks.map(({ key }) => key));
    await rewrite({ library, corpus }, renumbered);
    const now = library.reader.tasks();
    expect(now.filter(({ key }) => !before.has(key)).length).toBeGreaterThanOrEqual(29);
    for (const [words, notes] of notesByTask(library)) expect(notes).toEqual([words]);
    expect(library.register.progress.lost()).toEqual([]);
  });

  it('follows rows that change places, and a new row above has none', async () => {
    const { library, corpus } = await reportedLibrary();
    await rewrite({ library, corpus }, (text) => {
      const [first, last] = [row(text, 2), row(text, 23)];
      const swapped = text
        .replace(first, '@')
        .replace(last, first.replace(/^2\t/u, '23\t'))
        .replace('@', last.replace(/^23\t/u, '2\t'));
      const top = row(swapped, 1);
      return renumbered(swapped).replace(
        top.replace(/^1\t/u, '2\t'),
        `1\tBiên soạn sổ tay an toàn thông tin cho cán bộ xã\tSổ tay\tCông an tỉnh\t\tQuý IV\n${top.replace(/^1\t/u, '2\t')}`,
      );
    });
    const notes = notesByTask(library);
    expect(notes.get('Biên soạn sổ tay an toàn thông tin cho cán bộ xã')).toEqual([]);
    notes.delete('Biên soạn sổ tay an toàn thông tin cho cán bộ xã');
    for (const [words, each] of notes) expect(each).toEqual([words]);
  });

  it('follows a row whose words change a little, or that moves as well', async () => {
    const { library, corpus } = await reportedLibrary();
    const changes = [
      ['Nghiên cứu thành lập Quỹ đầu tư mạo hiểm', 'Nghiên cứu, thành lập Quỹ đầu tư mạo hiểm của tỉnh'],
      [
        'Xây dựng và triển khai kế hoạch thí điểm khu công nghiệp thông minh',
        'Xây dựng, triển khai kế hoạch thí điểm mô hình khu công nghiệp thông minh',
      ],
      ['Xây dựng Kho dữ liệu số thông minh', 'Xây dựng Kho dữ liệu số thông minh của tỉnh'],
    ] as const;
    await rewrite({ library, corpus }, (text) =>
      renumbered(changes.reduce((changed, [from, to]) => changed.replace(from, to), text)),
    );
    const notes = notesByTask(library);
    for (const [from, to] of changes) expect(notes.get(to)).toEqual([from]);
    expect(library.register.progress.lost()).toEqual([]);
  });

  it('is listed as lost when its row is deleted, and is back when the row is', async () => {
    const { library, corpus } = await reportedLibrary();
    const whole = readFileSync(join(corpus, `${PLAN}.txt`), 'utf8');
    await rewrite({ library, corpus }, (text) => text.replace(`${row(text, 10)}\n`, ''));
    expect(library.register.progress.lost()).toMatchObject([
      { task: { ordinal: '10' }, since: minute(0), events: [{ kind: 'report' }] },
    ]);
    for (const [words, notes] of notesByTask(library)) expect(notes).toEqual([words]);
    await rewrite({ library, corpus }, () => whole);
    expect(library.register.progress.lost()).toEqual([]);
    for (const [words, notes] of notesByTask(library)) expect(notes).toEqual([words]);
  });

  it('is lost when a figure in the words changes: another quarter is another task', async () => {
    const { library, corpus } = await reportedLibrary();
    await rewrite({ library, corpus }, (text) =>
      text.replace('Đánh giá kết quả 01 năm triển khai', 'Đánh giá kết quả 02 năm triển khai'),
    );
    expect(library.register.progress.lost()).toMatchObject([{ task: { ordinal: '21' } }]);
  });

  it('follows the document when its file gets another name', async () => {
    const { library, corpus } = await reportedLibrary();
    renameSync(join(corpus, `${PLAN}.txt`), join(corpus, '2026-06-22-ke-hoach-ban-chi-dao.txt'));
    await library.refresh();
    expect(
      library.reader.tasks().some(({ document }) => document === '2026-06-22-ke-hoach-ban-chi-dao'),
    ).toBe(true);
    for (const [words, notes] of notesByTask(library)) expect(notes).toEqual([words]);
    expect(library.register.progress.lost()).toEqual([]);
  });
});

describe('over all tasks of the corpus, a report', () => {
  /** Fingerprints by document, as if each were read for the first time. */
  async function prints(): Promise<TaskFingerprint[]> {
    const folder = temporaryFolder();
    const corpus = firstCorpus(folder);
    const library = await openLibrary({ corpus, data: join(folder, 'data'), model: null });
    onTestFinished(() => library.close());
    return library.reader.tasks().map((task) => taskFingerprint(task, null));
  }

  const followed = (seen: TaskFingerprint, present: readonly TaskFingerprint[]) =>
    followTasks({ tracked: [{ id: 1, seen }], present, former: [] })[0]?.task ?? null;

  it('never goes to another task of the document when its own is gone, and stays with it when it is reworded', async () => {
    const all = await prints();
    expect(all.length).toBeGreaterThanOrEqual(80);
    const found = all.map((seen) => {
      const others = all.filter(({ key }) => key !== seen.key);
      const words = seen.task.split(' ');
      const left = words.filter((word, index) => /\d/u.test(word) || index !== Math.floor(words.length / 2));
      const key = `${seen.key.slice(0, -8)}00000000` as TaskKey;
      const reworded = { ...seen, key, task: left.join(' '), locator: `${seen.locator}, chuyển` };
      return {
        alone: followed(seen, others),
        reworded: followed(seen, [...others, reworded])?.key === key,
        seen,
      };
    });
    expect(found.filter(({ alone }) => alone !== null)).toEqual([]);
    const unfollowed = found.filter(({ reworded, seen }) => !reworded && seen.lead.length > 0);
    expect(unfollowed.map(({ seen }) => seen.task)).toEqual([]);
  });
});
