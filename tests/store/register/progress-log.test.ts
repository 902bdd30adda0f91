import { describe, expect, it } from 'vitest';
import { Sqlite } from '../../../src/store/sqlite.ts';
import { task, temporaryFolder } from '../world.ts';
import { AN, minute, registerOf, report, withdrawal } from './register-world.ts';

const WAREHOUSE = task('ke-hoach', 'Xây dựng kho dữ liệu dùng chung của tỉnh');
const SCHOOL = task('ke-hoach', 'Triển khai trường học số');

describe('the progress log', () => {
  it('tells where a task stands, also after the register was opened anew', () => {
    const data = temporaryFolder();
    const { progress } = registerOf(data);
    progress.append(report('e1', WAREHOUSE.key, { state: 'running', note: 'đang trình ký' }), WAREHOUSE);
    progress.append(report('e2', WAREHOUSE.key), WAREHOUSE);
    const later = registerOf(data).progress;
    expect(later.progress().get(WAREHOUSE.key)).toMatchObject({ state: 'done', doneOn: '2026-07-14' });
    expect(later.eventsOf(WAREHOUSE.key).map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(later.progress().get(SCHOOL.key)).toBeUndefined();
  });

  it('goes back to the report before the one that is withdrawn', () => {
    const { progress } = registerOf(temporaryFolder());
    const done = report('e2', WAREHOUSE.key);
    progress.append(report('e1', WAREHOUSE.key, { state: 'running' }), WAREHOUSE);
    progress.append(done, WAREHOUSE);
    progress.append(withdrawal('e3', done), WAREHOUSE);
    expect(progress.progress().get(WAREHOUSE.key)?.state).toBe('running');
    expect(progress.all()).toHaveLength(3);
  });

  it('refuses a second event with the same id', () => {
    const { progress } = registerOf(temporaryFolder());
    progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
    expect(() => progress.append(report('e1', SCHOOL.key), SCHOOL)).toThrow('already');
    expect(progress.all()).toHaveLength(1);
  });

  it('gives the same map until something is written, and another one then', () => {
    const { progress, conversations } = registerOf(temporaryFolder());
    progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
    const before = progress.progress();
    conversations.save({ channel: 'telegram', chat: '1' }, AN.id, '{}', minute(0));
    expect(progress.progress()).toBe(before);
    progress.append(report('e2', SCHOOL.key), SCHOOL);
    expect(progress.progress()).not.toBe(before);
    expect(before.has(SCHOOL.key)).toBe(false);
  });

  it('sees what another process wrote', () => {
    const data = temporaryFolder();
    const [one, other] = [registerOf(data), registerOf(data)];
    expect(one.progress.progress().size).toBe(0);
    other.progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
    expect(one.progress.progress().get(WAREHOUSE.key)?.state).toBe('done');
    one.progress.append(report('e2', WAREHOUSE.key, { state: 'paused' }), WAREHOUSE);
    expect(other.progress.eventsOf(WAREHOUSE.key).map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('forgets what was undone, though it was read before', () => {
    const register = registerOf(temporaryFolder());
    const { progress } = register;
    const undone = () =>
      register.transaction(() => {
        progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
        expect(progress.progress().size).toBe(1);
        throw new Error('undone');
      });
    expect(undone).toThrow('undone');
    expect(progress.progress().size).toBe(0);
    progress.append(report('e2', SCHOOL.key), SCHOOL);
    expect(progress.all().map(({ id }) => id)).toEqual(['e2']);
  });

  it('cannot be changed or shortened, not even with SQL', () => {
    const data = temporaryFolder();
    registerOf(data).progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
    const database = new Sqlite(`${data}/register.db`);
    for (const table of ['progress_events', 'task_sightings', 'tracked_tasks', 'audit_log']) {
      const column = table === 'tracked_tasks' ? 'since' : table === 'progress_events' ? 'data' : 'at';
      expect(() => database.exec(`DELETE FROM ${table}`)).toThrow('append-only');
      expect(() => database.exec(`UPDATE ${table} SET ${column} = '{}'`)).toThrow('append-only');
    }
    database.close();
  });
});
