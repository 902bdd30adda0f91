import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/directive/task.ts';
import { compareTasks } from '../../../src/ingestion/corpus/compare-tasks.ts';
import { task } from '../../store/world.ts';

function at(locator: string, words: string, more: Partial<Task> = {}): Task {
  return { ...task('a', words), locator, ...more };
}

function words(before: readonly Task[], after: readonly Task[]) {
  const { added, changed, gone } = compareTasks(before, after);
  return [added, changed, gone].map((tasks) => tasks.map((title) => title.task));
}

describe('two generations of the table of tasks', () => {
  it('are equal when nothing happened, whatever the order', () => {
    expect(words([at('1', 'một'), at('2', 'hai')], [at('2', 'hai'), at('1', 'một')])).toEqual([[], [], []]);
  });

  it('differ by what came and what went', () => {
    expect(words([at('1', 'một')], [at('2', 'hai')])).toEqual([['hai'], [], ['một']]);
  });

  it('hold a task that changed: the same words with other facts, or other words at the same place', () => {
    expect(words([at('1', 'một')], [at('1', 'một', { deliverable: 'báo cáo' })])).toEqual([[], ['một'], []]);
    expect(words([at('1', 'một')], [at('1', 'một, sửa')])).toEqual([[], ['một, sửa'], []]);
  });

  it('are equal when the words of a task only moved within its file', () => {
    const known = at('2', 'hai');
    const spans = known.quote.spans.map(({ start, end }) => ({ start: start + 6, end: end + 6 }));
    const moved = at('2', 'hai', { quote: { ...known.quote, spans } });
    expect(moved.quote.spans).not.toEqual(known.quote.spans);
    expect(words([known], [moved])).toEqual([[], [], []]);
  });

  it('count each place once: of three tasks for one, one changed and two came', () => {
    const after = [at('1', 'hai'), at('1', 'ba'), at('1', 'bốn')];
    expect(words([at('1', 'một')], after)).toEqual([['ba', 'bốn'], ['hai'], []]);
    expect(words(after, [at('1', 'một')])).toEqual([[], ['một'], ['ba', 'bốn']]);
  });

  it('do not take a task at the same place of another document for a changed one', () => {
    const other = { ...task('b', 'hai'), locator: '1' };
    expect(words([at('1', 'một')], [other])).toEqual([['hai'], [], ['một']]);
  });
});
