import { expect, test } from 'vitest';
import type { Candidate } from '../../../../src/retrieval/facts/fact-search.ts';
import { assignParts } from '../../../../src/retrieval/facts/parts/assign-parts.ts';
import { askedStates, toldState } from '../../../../src/retrieval/facts/parts/part-state.ts';

const SURE = 9;

/** A sentence of a passage that tells `values`, with what it is worth. */
function sentence(passage: string, worth: number, ...values: readonly string[]) {
  const candidate = { passage: { id: passage }, start: 0, end: 40, score: worth } as Candidate;
  return { candidate, worth, values };
}

const chosen = (...parts: Parameters<typeof assignParts>[0]) =>
  assignParts(parts)?.map(({ candidate }) => candidate.passage.id);

test('what was planned is not told by the sentence of what was reached', () => {
  const planned = [sentence('report', SURE, '802.600'), sentence('plan', SURE - 1, '1.140.000')];
  const reached = [sentence('report', SURE, '802.600'), sentence('plan', SURE - 3, '1.140.000')];
  expect(chosen(planned, reached)).toEqual(['plan', 'report']);
});

test('one sentence that tells two values tells both parts', () => {
  const classes = [sentence('plan', SURE, '14'), sentence('other', 1, '5')];
  const people = [sentence('plan', SURE, '2.300'), sentence('other', 1, '60')];
  expect(chosen(classes, people)).toEqual(['plan', 'plan']);
});

test('nothing is chosen where one sentence is all there is', () => {
  expect(chosen([sentence('plan', SURE, '41')], [sentence('plan', SURE, '41')])).toBeUndefined();
});

test.each([
  [
    ['Phải làm sạch bao nhiêu thửa', 'đến nay làm được bao nhiêu'],
    [1, -1],
  ],
  [
    ['phai lam sach bao nhieu thua', 'den nay lam duoc bao nhieu'],
    [1, -1],
  ],
  [
    ['Dự kiến bao nhiêu tỷ', 'sau khi tổng hợp là mấy tỷ'],
    [1, -1],
  ],
  [
    ['Có mấy lớp', 'bao nhiêu học viên'],
    [0, 0],
  ],
])('%j ask for what was set and for what came of it', (clauses, states) => {
  expect(askedStates(clauses)).toEqual(states);
});

test('a report tells what came of something, a plan what is to be', () => {
  expect(toldState('Đã làm sạch 802.600 thửa đất.', 'bao-cao')).toBe(-1);
  expect(toldState('Phải làm sạch 1.140.000 thửa đất.', 'ke-hoach')).toBe(1);
});
