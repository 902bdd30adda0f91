import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ingestCorpus, type Library, type LibraryPlaces, openLibrary } from '../src/app.ts';
import { type ModelSettings, modelId, shippedModel } from '../src/embedding/model-settings.ts';
import { makeWorld, officialLetter, tasksOf, type World } from './ingestion/corpus/ingest-world.ts';

const REVIEW = 'rà soát danh sách cán bộ';
const CAMERA = 'lắp đặt camera giám sát giao thông';

/** The places of a world with the model that comes along, or another. */
function places({ corpus, data }: World, model?: ModelSettings | null): LibraryPlaces {
  return model === undefined ? { corpus, data } : { corpus, data, model };
}

async function opened(where: LibraryPlaces): Promise<Library> {
  const library = await openLibrary(where);
  onTestFinished(() => library.close());
  return library;
}

async function nearestTo(library: Library, words: string): Promise<string | undefined> {
  await library.meaning?.prepare(words);
  const vector = library.meaning?.recall(words)?.vector ?? new Float32Array();
  const [best] = library.reader.nearestPassages(vector, { limit: 1 });
  return best === undefined ? undefined : library.reader.passageAt(best.row).text;
}

/** A copy of the model that comes along, in a folder that is gone when the test is over. */
function copiedModel(): ModelSettings {
  const shipped = shippedModel();
  const folder = mkdtempSync(join(tmpdir(), 'sauro-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(shipped.folder, shipped.name), join(folder, shipped.name), { recursive: true });
  return { ...shipped, folder };
}

/** What the configuration may name, and what is not there. */
const MISSING: ModelSettings = {
  folder: join(tmpdir(), 'sauro-no-models'),
  name: 'khong-co',
  isShipped: true,
  queryPrefix: '',
  passagePrefix: '',
  dimension: 256,
  pooling: 'mean',
  isStatic: true,
};

describe('an ingest with the model that comes along', () => {
  it('embeds each text once: nothing of an unchanged corpus, the new words of a changed one', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW, CAMERA) });
    const first = await ingestCorpus(places(world));
    expect(first.embedded).toBeGreaterThan(1);
    expect(await ingestCorpus(places(world))).toMatchObject({ embedded: 0, published: false });
    world.write('b.txt', officialLetter(2, REVIEW, 'cấp thẻ căn cước cho trẻ em'));
    const second = await ingestCorpus(places(world));
    expect(second.embedded).toBeGreaterThan(0);
    expect(second.embedded).toBeLessThan(first.embedded);
  });

  it('makes passages that are found in other words, typed without tone marks', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW, CAMERA) });
    const library = await opened(places(world));
    expect(library.reader.vectorModel()).toBe(library.meaning?.model);
    expect(await nearestTo(library, 'may quay tren duong')).toContain('camera');
    expect(library.reader.corpusState()?.model).toBe(modelId(shippedModel()));
    expect(library.warnings).toEqual([]);
  });

  it('tells which stage is how far', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const steps: string[] = [];
    const onProgress: LibraryPlaces['onProgress'] = ({ stage, done, total }) =>
      steps.push(`${stage} ${done}/${total}`);
    const { embedded } = await ingestCorpus({ ...places(world), onProgress });
    expect(steps.slice(0, 3)).toEqual(['reading 0/1', 'reading 1/1', `embedding 0/${embedded}`]);
    expect(steps.at(-1)).toBe(`embedding ${embedded}/${embedded}`);
  });
});

describe('another model', () => {
  it('makes a new generation of the same corpus, with vectors of its own only', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const first = await ingestCorpus(places(world));
    const other = { ...shippedModel(), passagePrefix: 'passage: ' };
    const second = await ingestCorpus(places(world, other));
    expect(second).toMatchObject({ generation: 2, published: true, embedded: first.embedded });
    expect(second.documents).toMatchObject({ reread: [], unchanged: 1 });
    expect((await opened(places(world, other))).reader.vectorModel()).toBe(modelId(other));
  });

  it('may be none: then there are no vectors, and words alone are searched', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(places(world));
    const library = await opened(places(world, null));
    expect(library.meaning).toBeNull();
    expect(library.reader.vectorState()).toBe('none');
    expect(tasksOf(library)).toHaveLength(1);
    expect(library.warnings).toEqual([]);
    expect((await ingestCorpus(places(world, null))).published).toBe(false);
  });
});

describe('a model that cannot be used', () => {
  it('is told in a sentence, and everything else is indexed and answers', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const report = await ingestCorpus(places(world, MISSING));
    expect(report).toMatchObject({ published: true, embedded: 0 });
    const note = report.notes.find(({ rule }) => rule === 'not-embedded');
    expect(note).toMatchObject({ severity: 'warning', message: expect.stringContaining('khong-co') });
    const library = await opened(places(world, MISSING));
    expect(library.warnings).toEqual([note?.message]);
    expect(tasksOf(library)).toHaveLength(1);
    expect(library.reader.vectorState()).toBe('none');
  });

  it('makes no generation of an unchanged corpus, and an open library does not try at every look', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(places(world, MISSING));
    expect(await ingestCorpus(places(world, MISSING))).toMatchObject({ generation: 1, published: false });
    const library = await opened(places(world, MISSING));
    expect(await library.refresh()).toBeNull();
    world.write('b.txt', officialLetter(2, CAMERA));
    expect((await library.refresh())?.documents.added).toEqual(['b']);
    expect(await library.refresh()).toBeNull();
  });

  it('keeps the vectors that are there; the rest are made when it can be used again', async () => {
    const model = copiedModel();
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(places(world, model));
    const file = join(model.folder, model.name, 'tokenizer.json');
    rmSync(file);
    world.write('b.txt', officialLetter(2, CAMERA));
    const library = await opened(places(world, model));
    expect(library.warnings).toHaveLength(1);
    expect(library.reader.vectorModel()).toBe(modelId(model));
    expect(library.reader.directives()).toHaveLength(2);

    cpSync(join(shippedModel().folder, model.name, 'tokenizer.json'), file);
    const completed = await ingestCorpus(places(world, model));
    expect(completed).toMatchObject({ published: true, notes: [] });
    expect(completed.documents.unchanged).toBe(2);
    expect(completed.embedded).toBeGreaterThan(0);
    expect(await nearestTo(await opened(places(world, model)), CAMERA)).toContain('camera');
  });

  it('asks for nothing where not even its name can be read', async () => {
    const model = copiedModel();
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(places(world, model));
    writeFileSync(join(model.folder, model.name, 'manifest.json'), '{');
    const library = await opened(places(world, model));
    expect(library.reader.generation).toBe(1);
    expect(library.meaning).toBeNull();
    expect(library.warnings).toEqual([expect.stringContaining('manifest.json')]);
  });
});
