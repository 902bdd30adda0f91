import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/question/understand.ts';
import { productRegistry } from '../../directive/agencies/agency-fixtures.ts';
import { day } from '../../retrieval/small-library.ts';

const agencies = productRegistry();

function ask(text: string, readsProgress = true) {
  return understand(text, {
    asOf: day('2026-09-25'),
    agencies,
    directives: [],
    previous: null,
    readsProgress,
  });
}

describe('how tasks stand by what was reported', () => {
  test.each([
    ['việc nào đã xong', 'tasks', 'done'],
    ['viec nao da xong', 'tasks', 'done'],
    ['việc nào xong rồi', 'tasks', 'done'],
    ['so khcn da hoan thanh nhung gi', 'tasks', 'done'],
    ['Sở KH&CN đã hoàn thành những việc gì trong Quý III', 'tasks', 'done'],
    ['which tasks are done', 'tasks', 'done'],
    ['việc nào chưa có báo cáo', 'tasks', 'no-report'],
    ['viec nao chua bao cao', 'tasks', 'no-report'],
    ['tasks without a report', 'tasks', 'no-report'],
    ['nhiệm vụ đang thực hiện', 'tasks', 'running'],
    ['viec dang trien khai cua so noi vu', 'tasks', 'running'],
    ['tasks in progress', 'tasks', 'running'],
    ['việc nào tạm dừng', 'tasks', 'paused'],
    ['nhiệm vụ nào không còn hiệu lực', 'tasks', 'void'],
    ['việc chưa xong của Công an tỉnh', 'tasks', 'open'],
    ['việc hoàn thành quá hạn', 'tasks', 'done-late'],
    ['bao nhiêu việc hoàn thành đúng hạn', 'count', 'done-in-time'],
    ['bao nhieu viec hoan thanh dung han', 'count', 'done-in-time'],
    ['bao nhiêu việc hoàn thành', 'count', 'done'],
    ['bao nhiêu nhiệm vụ chưa hoàn thành trong hạn', 'count', 'open-in-time'],
    ['bao nhiêu việc chưa hoàn thành, quá hạn', 'count', 'open-late'],
    ['how many tasks were completed on time', 'count', 'done-in-time'],
    ['bao nhiêu việc đã xong, bao nhiêu chưa xong', 'count', 'any'],
    ['tình hình thực hiện nhiệm vụ của Sở KH&CN', 'count', 'any'],
    ['nhiệm vụ kho dữ liệu số xong chưa', 'task', 'any'],
    ['kho du lieu so den dau roi', 'task', 'any'],
    ['Sở KH&CN đã hoàn thành nhiệm vụ kho dữ liệu số chưa?', 'task', 'any'],
  ] as const)('%s', (text, intent, progress) => {
    expect(ask(text)).toMatchObject({ intent, progress });
  });

  test.each([
    'Sở KH&CN phải hoàn thành gì trong Quý III',
    'hạn hoàn thành nhiệm vụ kho dữ liệu số',
    'nhiệm vụ hoàn thành trong Quý III',
    'chỉ tiêu nào chưa hoàn thành',
    'Sở Y tế đã hoàn thành bao nhiêu ca tiêm',
    'đã hoàn thành bao nhiêu km đường',
    'Công an tỉnh đang làm gì',
    'việc chưa hoàn thành đúng hạn',
    'danh sách quá hạn',
    'văn bản nào hết hiệu lực',
    'Sở Nội vụ chậm tiến độ việc gì',
  ])('not in: %s', (text) => {
    expect(ask(text).progress).toBeNull();
  });

  test.each([
    'việc nào đã xong',
    'nhiệm vụ đang thực hiện',
    'bao nhiêu việc hoàn thành đúng hạn',
    'kho dữ liệu xong chưa',
  ])('is not read where no reports are kept: %s', (text) => {
    expect(ask(text, false).progress).toBeNull();
  });

  test('a follow-up keeps the agency and changes the state', () => {
    const previous = ask('việc của Sở KH&CN đã xong');
    const asked = understand('còn việc tạm dừng thì sao?', {
      asOf: day('2026-09-25'),
      agencies,
      directives: [],
      previous,
      readsProgress: true,
    });
    expect(asked).toMatchObject({ progress: 'paused', agencies: previous.agencies });
  });
});
