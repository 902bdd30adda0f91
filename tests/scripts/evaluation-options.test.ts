import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/evaluate/options.ts';

describe('the options of the evaluation', () => {
  it('are the own questions and every component left out in turn, where nothing is said', () => {
    expect(readOptions([])).toEqual({
      own: true,
      tasks: false,
      beir: [],
      without: [],
      ablate: true,
      peers: false,
      split: null,
      json: false,
      failures: false,
    });
  });

  it('leave the own questions out where a benchmark is named, unless they are asked for', () => {
    expect(readOptions(['--beir', 'a', '--beir', 'b'])).toMatchObject({ own: false, beir: ['a', 'b'] });
    expect(readOptions(['--beir', 'a', '--own']).own).toBe(true);
  });

  it('leave out no component in turn where some are left out by name', () => {
    expect(readOptions(['--without', 'meaning'])).toMatchObject({ without: ['meaning'], ablate: false });
    expect(readOptions(['--no-ablation']).ablate).toBe(false);
  });

  it('know the components of the search only', () => {
    expect(() => readOptions(['--without', 'luck'])).toThrow('meaning');
  });

  it('know two halves only', () => {
    expect(readOptions(['--split', 'held-out']).split).toBe('held-out');
    expect(() => readOptions(['--split', 'test'])).toThrow('calibration, held-out');
  });

  it('refuse a word that they do not know', () => {
    expect(() => readOptions(['--fast'])).toThrow(TypeError);
  });
});
