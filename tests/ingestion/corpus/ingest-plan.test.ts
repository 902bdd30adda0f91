import { describe, expect, it } from 'vitest';
import { type CorpusFile, type CorpusState, documentIdOf } from '../../../src/directive/corpus-file.ts';
import { isSameCorpus, isUntouched, planIngest } from '../../../src/ingestion/corpus/plan-ingest.ts';

function file(name: string, sha256: string, role: CorpusFile['role'] = 'directive'): CorpusFile {
  return { file: name, size: 1, mtimeMs: 1, ctimeMs: 1, sha256, role };
}

function state(...files: readonly CorpusFile[]): CorpusState {
  return { pipeline: '1', model: '', files };
}

function ids(before: CorpusState | null, now: CorpusState) {
  const { added, changed, reread, removed, unchanged } = planIngest(before, now);
  const idsOf = (planned: typeof added) => planned.map(({ id }) => id).join();
  return [idsOf(added), idsOf(changed), idsOf(reread), removed.join(), idsOf(unchanged)];
}

describe('what has to be read', () => {
  it('is everything the first time', () => {
    expect(ids(null, state(file('a.txt', '1'), file('b.md', '2')))).toEqual(['a,b', '', '', '', '']);
  });

  it('is what has other content, not what has another time', () => {
    const before = state(file('a.txt', '1'), file('b.txt', '2'), file('c.txt', '3'));
    const now = state({ ...file('a.txt', '1'), mtimeMs: 9 }, file('b.txt', '2b'), file('d.txt', '4'));
    expect(ids(before, now)).toEqual(['d', 'b', '', 'c', 'a']);
    expect(isSameCorpus(before, now)).toBe(false);
  });

  it('is a document whose side file changed', () => {
    const side = (sha256: string) => file('a.yaml', sha256, 'side');
    expect(ids(state(file('a.txt', '1')), state(file('a.txt', '1'), side('x')))).toEqual([
      '',
      'a',
      '',
      '',
      '',
    ]);
    expect(ids(state(file('a.txt', '1'), side('x')), state(file('a.txt', '1'), side('x')))).toEqual([
      '',
      '',
      '',
      '',
      'a',
    ]);
  });

  it('is everything again when the agencies or the rules changed', () => {
    const agencies = (sha256: string) => file('agencies.yaml', sha256, 'agencies');
    const before = state(file('a.txt', '1'), agencies('x'));
    expect(ids(before, state(file('a.txt', '1'), agencies('y')))).toEqual(['', '', 'a', '', '']);
    expect(ids(before, { ...before, pipeline: '2' })).toEqual(['', '', 'a', '', '']);
    expect(isSameCorpus(before, { ...before, pipeline: '2' })).toBe(false);
  });

  it('is nothing when only times differ', () => {
    const before = state(file('a.txt', '1'));
    const now = state({ ...file('a.txt', '1'), ctimeMs: 2 });
    expect(isSameCorpus(before, now)).toBe(true);
    expect(isUntouched(before, now)).toBe(false);
    expect(isUntouched(before, before)).toBe(true);
  });
});

describe('the name of a document', () => {
  it.each([
    ['a.b.txt', 'a.b'],
    ['.txt', '.txt'],
    ['không đuôi', 'không đuôi'],
    ['kế hoạch.md'.normalize('NFD'), 'kế hoạch'.normalize('NFC')],
  ])('of %s is %s', (name, id) => {
    expect(documentIdOf(name)).toBe(id);
  });
});
