import { describe, expect, it } from 'vitest';
import { understoodAs } from './summary.ts';

const ONLY_COORDINATES: readonly string[] = [
  'việc mà sở KH&CN không chủ trì, chỉ phối hợp',
  'skhcn chỉ phối hợp thôi, gồm việc nào',
  'sở KH&CN chỉ đứng vai phối hợp ở việc nào',
  'Sở Y tế tham gia việc gì',
  'so y te tham gia viec gi',
  'sở y tế phối hợp chứ không chủ trì việc nào',
  'Sở Tài chính phối hợp việc nào do đơn vị khác chủ trì',
  'Sở Y tế tham gia phối hợp nhiệm vụ nào, ai chủ trì?',
  'Which tasks does the Department of Health support rather than lead?',
  'Which tasks led by others does the provincial police take part in?',
];

describe('the role that is asked for', () => {
  it.each(ONLY_COORDINATES)('%s: rows that it only coordinates on', (text) => {
    const { role, topic, agencies } = understoodAs(text);
    expect({ role, topic, agencies: agencies.length }).toEqual({
      role: 'coordinate',
      topic: [],
      agencies: 1,
    });
  });

  it('is leading where only the helpers of led tasks are asked for', () => {
    expect(understoodAs('Sở Y tế chủ trì việc nào, phối hợp với ai').role).toBe('lead');
  });

  it('is either where both are named', () => {
    expect(understoodAs('việc Sở Y tế chủ trì hoặc phối hợp').role).toBe('any');
  });

  it('takes part in tasks, not in training', () => {
    expect(understoodAs('Sở Y tế tham gia tập huấn bao nhiêu người').role).toBe('any');
  });

  it.each([
    ['vp ubnd phối hợp việc nào do công an tỉnh chủ trì', ['coordinate', 'lead']],
    ['việc nào do Sở KH&CN chủ trì có Sở Tài chính phối hợp', ['lead', 'coordinate']],
    ['Sở KH&CN chủ trì phối hợp với Sở Y tế việc gì', ['lead', 'coordinate']],
    ['Sở KH&CN phối hợp với Công an tỉnh việc gì', [undefined, undefined]],
  ])('%s: each agency in its own role', (text, roles) => {
    expect(understoodAs(text).agencies.map(({ role }) => role)).toEqual(roles);
  });

  it('counts only rows that name the agency where that is said', () => {
    expect(understoodAs('Sở Y tế được ghi tên phối hợp ở việc nào').isByName).toBe(true);
    expect(understoodAs('Sở Y tế phối hợp việc nào').isByName).toBeUndefined();
  });
});
