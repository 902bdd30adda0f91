import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, modules, PROJECT } from './modules.ts';

const LONGEST_FILE = 400;

// it.skip('…') · describe.only('…') · xit('…') · it.todo('…')
const SILENCED =
  /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/u;

describe('the source', () => {
  it('has no file above 400 lines', () => {
    const long = modules().filter((module) => module.text.split('\n').length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has a median file of at most about 60 lines, so that a file stays one thought', () => {
    const lines = modules()
      .map((module) => module.text.split('\n').length)
      .sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(75);
  });
});

describe('the tests', () => {
  it('are all run: none is skipped or singled out', () => {
    const silenced = filesBelow('tests', '.test.ts').filter((path) =>
      SILENCED.test(
        readFileSync(join(PROJECT, 'tests', path), 'utf8').replaceAll(/\/\/.*|\/[^/\n]+\/u/gu, ''),
      ),
    );
    expect(silenced).toEqual([]);
  });
});
