import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestCorpus } from '../../../src/app.ts';
import type { Note } from '../../../src/directive/note.ts';
import { AGENCIES, makeWorld, officialLetter, open, tasksOf, type World } from './ingest-world.ts';

const GOOD = officialLetter(1, 'rà soát danh sách cán bộ');

/** Bytes in no order, the same in every run. */
const NOISE = Uint8Array.from(
  { length: 20_000 },
  (_, i) => Math.floor(Math.abs(Math.sin(i + 1) * 1e6)) % 256,
);

/** Ingests a good corpus, then the same with one more thing in it; the good document must still be served. */
async function notesWith(addTo: (world: World) => void, document: string): Promise<readonly Note[]> {
  const world = makeWorld({ 'good.txt': GOOD });
  await ingestCorpus(world);
  addTo(world);
  const { notes } = await ingestCorpus(world);
  const library = await open(world);
  expect(library.warnings).toEqual([]);
  expect(library.reader.directives().map(({ id }) => id)).toContain('good');
  expect(tasksOf(library)[0]).toContain('à soát danh sách cán bộ');
  const kept = library.reader.notes().filter((note) => note.document === document);
  expect(kept.map(({ message }) => message).sort()).toEqual(
    notes
      .filter((note) => note.document === document)
      .map(({ message }) => message)
      .sort(),
  );
  return kept;
}

function windows1258(text: string): Uint8Array {
  const marks = new Map([
    ['\u0300', 0xcc],
    ['\u0301', 0xec],
    ['\u0303', 0xde],
    ['\u0309', 0xd2],
    ['\u0323', 0xf2],
  ]);
  const letters = new Map([
    ['Ă', 0xc3],
    ['ă', 0xe3],
    ['Đ', 0xd0],
    ['đ', 0xf0],
    ['Ơ', 0xd5],
    ['ơ', 0xf5],
    ['Ư', 0xdd],
    ['ư', 0xfd],
  ]);
  const bytes = [...text.normalize('NFC')].flatMap((character) => {
    const parts = [...character.normalize('NFD')];
    const tone = parts.find((part) => marks.has(part));
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    const code = letters.get(base) ?? base.codePointAt(0) ?? 0x3f;
    return tone === undefined ? [code] : [code, marks.get(tone) ?? 0x3f];
  });
  return Uint8Array.from(bytes);
}

describe('a file that cannot be read', () => {
  it.each([
    ['an empty file', '', 'empty-file'],
    ['a file of white space', ' \n\t\n', 'empty-file'],
    ['a binary file', NOISE, 'binary-file'],
    [
      'a picture by its first bytes',
      Buffer.from('89504e470d0a1a0a0000000d49484452'.repeat(40), 'hex'),
      'binary-file',
    ],
  ])('%s gives a note that says what to do', async (_, content, rule) => {
    const notes = await notesWith((world) => world.write('bad.txt', content), 'bad');
    expect(notes).toEqual([expect.objectContaining({ rule, severity: 'error' })]);
    expect(notes[0]?.message).toMatch(/^bad\.txt: .*hãy /u);
  });

  it('of 50 MB in one line is refused', async () => {
    const notes = await notesWith((world) => {
      const descriptor = openSync(join(world.corpus, 'bad.txt'), 'w');
      const piece = Buffer.from('nhiệm vụ '.repeat(100_000));
      for (let size = 0; size < 50_000_000; size += piece.length) writeSync(descriptor, piece);
      closeSync(descriptor);
    }, 'bad');
    expect(notes.map(({ rule }) => rule)).toEqual(['too-large-file']);
  });

  it('of 3 GB is refused without being read', async () => {
    const notes = await notesWith((world) => {
      const descriptor = openSync(join(world.corpus, 'bad.txt'), 'w');
      ftruncateSync(descriptor, 3_000_000_000);
      closeSync(descriptor);
    }, 'bad');
    expect(notes.map(({ rule }) => rule)).toEqual(['too-large-file']);
  });

  it('that was read before keeps no rows, and comes back when it is mended', async () => {
    const world = makeWorld({ 'a.txt': GOOD, 'b.txt': officialLetter(2, 'tổng hợp số liệu') });
    await ingestCorpus(world);
    world.write('b.txt', NOISE);
    const broken = await ingestCorpus(world);
    expect(broken.documents.changed).toEqual(['b']);
    expect(broken.tasks.gone).toHaveLength(1);
    expect(broken.notes.map(({ rule }) => rule)).toContain('binary-file');
    const library = await open(world);
    expect(library.reader.directives().map(({ id }) => id)).toEqual(['a']);
    expect(library.reader.sourceOf('b')).toBeNull();
    world.write('b.txt', officialLetter(2, 'tổng hợp số liệu'));
    await ingestCorpus(world);
    await Promise.resolve();
    expect(library.reader.directives().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(library.reader.notes().map(({ rule }) => rule)).not.toContain('binary-file');
  });
});

describe('a file in another encoding is read as it was meant', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${GOOD}`)],
    ['UTF-16', utf16(`\ufeff${GOOD}`)],
    ['UTF-16, high byte first', utf16(`\ufeff${GOOD}`).swap16()],
    ['Windows-1258', windows1258(GOOD)],
    ['UTF-8 with marks apart from letters', Buffer.from(GOOD.normalize('NFD'))],
    ['UTF-8 with line ends of Windows', Buffer.from(GOOD.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, content) => {
    const plain = await open(makeWorld({ 'a.txt': GOOD }));
    const library = await open(makeWorld({ 'a.txt': content }));
    expect(tasksOf(library)).toEqual(tasksOf(plain));
    expect(library.reader.directives()).toEqual(plain.reader.directives());
  });
});

describe('a file that a transfer spoiled', () => {
  it('is read as UTF-8 all the same, with a note, when a few bytes are no letters', async () => {
    const [head, tail] = [Buffer.from(GOOD.slice(0, 400)), Buffer.from(GOOD.slice(400))];
    const library = await open(
      makeWorld({ 'a.txt': Buffer.concat([head, Buffer.from([0xe1, 0xbb]), tail]) }),
    );
    expect(tasksOf(library)).toEqual([expect.stringContaining('à soát danh sách cán bộ')]);
    expect(library.reader.notes().map(({ rule }) => rule)).toContain('undecodable-characters');
  });
});

describe('a side file', () => {
  it('in UTF-16 is read; one that is no text is noted, and its document read without it', async () => {
    const bare = GOOD.replace('Số: 1/UBND-NC\n', '');
    const world = makeWorld({ 'a.txt': bare, 'a.yaml': Buffer.from('\ufeffnumber: 7/UBND-NC\n', 'utf16le') });
    const library = await open(world);
    expect(library.reader.directives()[0]?.number?.printed).toBe('7/UBND-NC');
    world.write('a.yaml', NOISE);
    await ingestCorpus(world);
    await Promise.resolve();
    expect(library.reader.directives()[0]?.number).toBeNull();
    expect(tasksOf(library)).toHaveLength(1);
    expect(library.reader.notes().find(({ rule }) => rule === 'side-file')?.message).toMatch(
      /^a\.yaml: .*hãy/u,
    );
  });
});

describe('an agencies file', () => {
  const nested = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [before, name] of ['ab', 'bc', 'cd', 'de'].map((pair) => [...pair])) {
    nested.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  it.each([
    ['that is empty', ''],
    ['that is no text', NOISE],
    ['with an alias of nothing', 'a: *nothing\n'],
    ['that would fill the memory', nested.join('\n')],
    ['with half a bracket', 'agencies: [\n'],
    ['that is a list', '- Sở Nội vụ\n'],
  ])('%s is refused in sentences that name it; the old index serves', async (_, content) => {
    const world = makeWorld({ 'a.txt': GOOD });
    await ingestCorpus(world);
    world.write('agencies.yaml', content);
    await expect(ingestCorpus(world)).rejects.toMatchObject({ name: 'AgenciesFileFailure' });
    await expect(ingestCorpus(world)).rejects.toThrow(/agencies\.yaml.*hãy/su);
    const library = await open(world);
    expect(library.warnings).toHaveLength(1);
    expect(tasksOf(library)).toHaveLength(1);
  });

  it('in UTF-16 is read', async () => {
    const world = makeWorld({ 'a.txt': GOOD, 'agencies.yaml': Buffer.from(`\ufeff${AGENCIES}`, 'utf16le') });
    expect(tasksOf(await open(world))).toHaveLength(1);
  });
});

describe('names of files', () => {
  it.each([
    'công  văn "mới" (1).txt',
    "-rf '; --.txt",
    '__proto__.txt',
    'constructor.txt',
    `${'dài'.repeat(60)}.txt`,
    'hai\ndòng.txt',
    'công văn mới.txt'.normalize('NFD'),
  ])('may be %j', async (file) => {
    const library = await open(makeWorld({ [file]: GOOD }));
    const id = file.slice(0, -4).normalize('NFC');
    expect(library.reader.directives().map((directive) => directive.id)).toEqual([id]);
    expect(library.reader.sourceOf(id)).toContain('rà soát danh sách cán bộ');
  });

  it.runIf(process.platform === 'linux')('that are no UTF-8 are noted', async () => {
    const world = makeWorld();
    writeFileSync(Buffer.concat([Buffer.from(`${world.corpus}/`), Buffer.from('x\xff.txt', 'latin1')]), GOOD);
    const { notes } = await ingestCorpus(world);
    expect(notes.find(({ rule }) => rule === 'file-name')?.message).toContain('hãy đổi tên tệp');
  });
});

describe('a file that goes while the corpus is read', () => {
  it('is read when it is back, though its content is the same', async () => {
    const world = makeWorld({ 'a.txt': GOOD, 'b.txt': officialLetter(2, 'tổng hợp số liệu') });
    const onProgress = ({ done }: { done: number }) => {
      if (done === 0) world.remove('b.txt');
    };
    const { notes } = await ingestCorpus({ ...world, onProgress });
    expect(notes.map(({ rule }) => rule)).toContain('unreadable-file');
    world.write('b.txt', officialLetter(2, 'tổng hợp số liệu'));
    expect(tasksOf(await open(world))).toHaveLength(2);
  });
});

describe('a table', () => {
  it('without a header gives no made-up tasks and keeps the rest', async () => {
    const table = '1\tRà soát\tSở Nội vụ\tQuý III\n2\tTổng hợp\tCông an tỉnh\tQuý IV\n';
    const world = makeWorld({ 'a.txt': `${GOOD}\nPHỤ LỤC\n\n${table}` });
    const library = await open(world);
    expect(library.reader.directives()).toHaveLength(1);
    expect(tasksOf(library)[0]).toContain('à soát danh sách cán bộ');
    expect(library.reader.notes().map(({ rule }) => rule)).not.toContain('internal-error');
  });
});

describe('what stands in the folder beside the directives', () => {
  it.each([
    ['a Word file', (world: World) => world.write('ke-hoach.docx', 'PK'), 'ke-hoach', 'unsupported-file'],
    ['a folder', (world: World) => mkdirSync(join(world.corpus, '2024')), '2024', 'subfolder'],
    [
      'a side file of nothing',
      (world: World) => world.write('x.yaml', 'number: 1/UBND-NC'),
      'x',
      'orphan-side-file',
    ],
    [
      'a copy under another name',
      (world: World) => world.write('the-copy.md', GOOD),
      'the-copy',
      'duplicate-file',
    ],
    [
      'a directive that has the number of another',
      (world: World) => world.write('next.txt', `${GOOD}\n`),
      'next',
      'duplicate-number',
    ],
  ])('%s is named in a note', async (_, addTo, document, rule) => {
    const notes = await notesWith(addTo, document);
    expect(notes.map((note) => note.rule)).toContain(rule);
  });

  it('two files of one name and two endings: one is read, the other named', async () => {
    const world = makeWorld({ 'a.md': GOOD, 'a.txt': officialLetter(2, 'tổng hợp số liệu') });
    const { documents, notes } = await ingestCorpus(world);
    expect(documents.added).toEqual(['a']);
    expect(notes.find(({ rule }) => rule === 'same-name')?.message).toContain('a.txt');
    world.remove('a.md');
    expect((await ingestCorpus(world)).documents.changed).toEqual(['a']);
  });

  it('hidden files, locks of Office and links to nowhere are no directives', async () => {
    const world = makeWorld({ 'a.txt': GOOD, '.DS_Store': 'x', '~$a.docx': 'x' });
    symlinkSync('/nowhere/at/all.txt', join(world.corpus, 'link.txt'));
    const { documents, notes } = await ingestCorpus(world);
    expect(documents.added).toEqual(['a']);
    expect(notes.filter(({ rule }) => rule === 'unsupported-file')).toEqual([]);
  });

  it('both of two documents with one number are kept', async () => {
    const library = await open(makeWorld({ 'a.txt': GOOD, 'b.txt': `${GOOD}\n` }));
    expect(library.reader.directives().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tasksOf(library)).toHaveLength(2);
  });
});
