import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modelId, shippedModel } from '../../../src/embedding/model-settings.ts';
import { keepModel, readKeptModel } from '../../../src/embedding/static/kept-model.ts';
import { readStaticModel, StaticModel } from '../../../src/embedding/static/static-model.ts';
import { paragraphs } from '../corpus-texts.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-kept-'));
  folders.push(folder);
  return folder;
}

const settings = shippedModel();
const id = modelId(settings);
const made = await readStaticModel(settings);

/** A folder in which the model is kept, and the path of its one file. */
function keptFile(): { folder: string; file: string } {
  const folder = temporaryFolder();
  keepModel({ folder, id }, made);
  return { folder, file: join(folder, readdirSync(folder)[0] ?? '') };
}

describe('a model that is kept', () => {
  it('gives the very vectors and pieces of the one that was run', () => {
    const { folder } = keptFile();
    const kept = readKeptModel({ folder, id });
    if (kept === null) throw new Error('not kept');
    const [before, after] = [new StaticModel(made), new StaticModel(kept)];
    for (const text of paragraphs().slice(0, 40))
      expect(after.meaningOf(text)).toEqual(before.meaningOf(text));
    const question = 'tỷ lệ số hóa hồ sơ';
    const { pieces } = before.meaningOf(paragraphs()[3] ?? '');
    expect(after.questionMeaning(question).vector).toEqual(before.questionMeaning(question).vector);
    expect(after.questionMeaning(question).maxSim?.(pieces)).toBe(
      before.questionMeaning(question).maxSim?.(pieces),
    );
  });

  it('is kept by the first reading into a folder, which need not be there yet', async () => {
    const folder = join(temporaryFolder(), 'data');
    await readStaticModel({ ...settings, keptIn: folder });
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readKeptModel({ folder, id })?.table.dimension).toBe(settings.dimension);
  });

  it.each([
    ['cut', (file: string) => truncateSync(file, 1_000_000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['no such file at all', (file: string) => writeFileSync(file, 'một tệp khác')],
    [
      'changed in one byte',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[9_000_000] = (bytes[9_000_000] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])('in a file that is %s is made anew', async (_, spoil) => {
    const { folder, file } = keptFile();
    spoil(file);
    expect(readKeptModel({ folder, id })).toBeNull();
    await readStaticModel({ ...settings, keptIn: folder });
    expect(readKeptModel({ folder, id })).not.toBeNull();
  });

  it('is not taken for another one, whose file it makes room for', () => {
    const { folder, file } = keptFile();
    expect(readKeptModel({ folder, id: 'khac@000000000000' })).toBeNull();
    keepModel({ folder, id: 'khac@000000000000' }, made);
    expect(existsSync(file)).toBe(false);
  });

  it('where nothing can be written is only made again', async () => {
    const file = join(temporaryFolder(), 'tep');
    writeFileSync(file, '');
    const data = await readStaticModel({ ...settings, keptIn: file });
    expect(data.table.dimension).toBe(settings.dimension);
  });
});
