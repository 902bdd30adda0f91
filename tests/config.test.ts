import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { PROJECT } from './repository/modules.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sauro-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readConfig', () => {
  it('takes the corpus of the working folder where there is one', () => {
    mkdirSync(join(folder, 'corpus'));
    expect(readConfig({}, folder)).toEqual({
      corpus: join(folder, 'corpus'),
      data: join(folder, 'data'),
      colour: true,
      debug: false,
      model: 'shipped',
      logLevel: 'info',
      health: null,
      telegram: null,
    });
  });

  it('takes the corpus that came with the package where the working folder has none', () => {
    expect(readConfig({}, folder).corpus).toBe(join(PROJECT, 'corpus'));
  });

  it('takes the folders that the environment names, from the working folder on', () => {
    const config = readConfig({ SAURO_CORPUS: 'van-ban', SAURO_DATA: '/var/sauro' }, folder);
    expect(config).toMatchObject({ corpus: join(folder, 'van-ban'), data: '/var/sauro' });
  });

  it('reads a blank setting as one that is not set', () => {
    expect(readConfig({ SAURO_DATA: '  ', SAURO_DEBUG: '', NO_COLOR: '' }, folder)).toMatchObject({
      data: join(folder, 'data'),
      debug: false,
      colour: true,
    });
  });

  it('forbids colours where NO_COLOR is set or the terminal is dumb', () => {
    expect(readConfig({ NO_COLOR: '1' }, folder).colour).toBe(false);
    expect(readConfig({ TERM: 'dumb' }, folder).colour).toBe(false);
  });

  describe('the model that finds text by its meaning', () => {
    it('is the one that comes along, also where the setting is blank', () => {
      expect(readConfig({ SAURO_MODEL: ' ' }, folder).model).toBe('shipped');
    });

    it('may be none', () => {
      expect(readConfig({ SAURO_MODEL: 'none' }, folder).model).toBeNull();
    });

    it('may be another, used as its settings say', () => {
      const environment = {
        SAURO_MODEL: 'Xenova/multilingual-e5-small',
        SAURO_MODEL_FOLDER: 'mo-hinh',
        SAURO_MODEL_DIMENSION: '384',
        SAURO_MODEL_POOLING: 'cls',
        SAURO_MODEL_QUERY_PREFIX: 'query: ',
        SAURO_MODEL_PASSAGE_PREFIX: 'passage: ',
      };
      expect(readConfig(environment, folder).model).toEqual({
        folder: join(folder, 'mo-hinh'),
        name: 'Xenova/multilingual-e5-small',
        isShipped: false,
        queryPrefix: 'query: ',
        passagePrefix: 'passage: ',
        dimension: 384,
        pooling: 'cls',
        isStatic: false,
      });
    });

    it('lies in the folder “models”, and is averaged, unless its settings say otherwise', () => {
      const { model } = readConfig({ SAURO_MODEL: 'e5-small', SAURO_MODEL_DIMENSION: '384' }, folder);
      expect(model).toMatchObject({ folder: join(folder, 'models'), pooling: 'mean', queryPrefix: '' });
    });

    it.each([
      [{ SAURO_MODEL: 'e5-small' }, 'SAURO_MODEL_DIMENSION'],
      [{ SAURO_MODEL: '../../etc' }, 'SAURO_MODEL '],
      [{ SAURO_MODEL: 'a/b/c', SAURO_MODEL_DIMENSION: '3' }, 'SAURO_MODEL '],
      [{ SAURO_MODEL: 'a', SAURO_MODEL_DIMENSION: '-3' }, 'SAURO_MODEL_DIMENSION'],
      [{ SAURO_MODEL: 'a', SAURO_MODEL_DIMENSION: '0' }, 'SAURO_MODEL_DIMENSION'],
      [{ SAURO_MODEL_POOLING: 'max' }, 'SAURO_MODEL_POOLING'],
      [{ SAURO_MODEL_QUERY_PREFIX: 'a\nb' }, 'SAURO_MODEL_QUERY_PREFIX'],
    ])('%j is refused', (environment, setting) => {
      expect(() => readConfig(environment, folder)).toThrow(`Biến môi trường ${setting}`);
    });
  });

  it('says which setting is wrong and what to write instead', () => {
    expect(() => readConfig({ SAURO_DEBUG: 'yes' }, folder)).toThrow(
      'Biến môi trường SAURO_DEBUG không dùng được: hãy ghi 1 để in chi tiết lỗi, hoặc bỏ biến này.',
    );
    expect(() => readConfig({ SAURO_DATA: 'a\nb' }, folder)).toThrow(ConfigError);
  });
});
