import { describe, expect, it } from 'vitest';
import { ingestCorpus } from '../../../src/app.ts';
import { makeWorld, officialLetter, open } from './ingest-world.ts';

const FORMS = 'version: 1\nforms:\n  TTHC: thủ tục hành chính\n';
const LETTER = officialLetter(1, 'rà soát danh mục TTHC');

describe('the short forms of a corpus', () => {
  it('are kept in the index, and the words they stand for find the text', async () => {
    const world = makeWorld({ 'a.txt': LETTER, 'short-forms.yaml': FORMS });
    const { reader } = await open(world);
    expect(reader.shortForms()).toEqual([{ short: 'TTHC', long: 'thủ tục hành chính' }]);
    expect(reader.shortForms()).toBe(reader.shortForms());
    const [hit] = reader.searchWords({ terms: [{ form: 'folded', term: 'tuc hanh', weight: 1 }], limit: 5 });
    expect(hit && reader.passageAt(hit.row).text).toContain('TTHC');
  });

  it('are none where the corpus has no file of them', async () => {
    const world = makeWorld({ 'a.txt': LETTER });
    const { reader } = await open(world);
    expect(reader.shortForms()).toEqual([]);
    expect(
      reader.searchWords({ terms: [{ form: 'folded', term: 'tuc hanh', weight: 1 }], limit: 5 }),
    ).toEqual([]);
  });

  it('make everything be read again when they come, change or go', async () => {
    const world = makeWorld({ 'a.txt': LETTER });
    await ingestCorpus(world);
    world.write('short-forms.yaml', FORMS);
    expect((await ingestCorpus(world)).documents.reread).toEqual(['a']);
    world.write('short-forms.yaml', FORMS.replace('thủ tục', 'các thủ tục'));
    expect((await ingestCorpus(world)).documents.reread).toEqual(['a']);
    expect((await ingestCorpus(world)).published).toBe(false);
    world.remove('short-forms.yaml');
    expect((await ingestCorpus(world)).documents.reread).toEqual(['a']);
  });

  it('are told apart from the files that nothing reads, and are no side file', async () => {
    const world = makeWorld({ 'a.txt': LETTER, 'short-forms.yaml': FORMS });
    const { notes } = await ingestCorpus(world);
    expect(notes.map(({ message }) => message).join('\n')).not.toContain('short-forms.yaml');
  });

  it('keep the old index serving while their file is broken, and each mistake is told with its line', async () => {
    const world = makeWorld({ 'a.txt': LETTER, 'short-forms.yaml': FORMS });
    await ingestCorpus(world);
    world.write('short-forms.yaml', 'version: 1\nforms:\n  TTHC: [a]\n');
    await expect(ingestCorpus(world)).rejects.toMatchObject({
      name: 'ShortFormsFileFailure',
      message: expect.stringMatching(/Danh mục chữ viết tắt có lỗi.*\n- .*short-forms\.yaml:3: /su),
    });
    const library = await open(world);
    expect(library.reader.shortForms()).toHaveLength(1);
    expect(library.warnings).toEqual([expect.stringContaining('short-forms.yaml:3')]);
  });
});
