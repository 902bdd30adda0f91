import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { IngestNews } from '../../src/conversation/ingest-news.ts';
import { CorpusWatch } from '../../src/serve/corpus-watch.ts';
import { serveLog } from '../../src/serve/serve-log.ts';
import { makeWorld, officialLetter, open } from '../ingestion/corpus/ingest-world.ts';

/** A watch over a real corpus of one letter, with a clock that is set by hand. */
async function watching(more: { readonly refresh?: () => Promise<IngestNews | null> } = {}) {
  const world = makeWorld({ 'a.txt': officialLetter(1, 'rà soát danh sách cán bộ') });
  const library = await open(world);
  const told: IngestNews[] = [];
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const time = { ms: 0 };
  const watch = new CorpusWatch({
    refresh: () => library.refresh(),
    onNews: (news) => void told.push(news),
    log: serveLog({ level: 'info', stream, secrets: [] }),
    clock: () => time.ms,
    ...more,
  });
  return { world, library, watch, told, lines, time };
}

describe('a corpus that changes while the program runs', () => {
  it('is taken in before the next question, and those who subscribed hear of it once', async () => {
    const { world, library, watch, told } = await watching();
    world.write('b.txt', officialLetter(2, 'kiểm tra việc tiếp công dân'));
    await watch.look();
    expect(library.reader.tasks()).toHaveLength(2);
    expect(told.map(({ documents }) => documents.added)).toEqual([['b']]);
    const asked = await watch.reindex();
    expect(asked).toMatchObject({ isAnnounced: true, news: { documents: { added: ['b'] } } });
    expect(await watch.reindex()).toEqual({ news: null, isAnnounced: false });
  });

  it('is looked at again after a while only', async () => {
    const { world, library, watch, time } = await watching();
    await watch.look();
    world.write('b.txt', officialLetter(2, 'kiểm tra việc tiếp công dân'));
    time.ms = 1_000;
    await watch.look();
    expect(library.reader.tasks()).toHaveLength(1);
    time.ms = 4_000;
    await watch.look();
    expect(library.reader.tasks()).toHaveLength(2);
  });

  it('is taken in when a maintainer asks, and others are told by that turn', async () => {
    const { world, watch, told } = await watching();
    world.write('b.txt', officialLetter(2, 'kiểm tra việc tiếp công dân'));
    expect(await watch.reindex()).toMatchObject({ isAnnounced: false, news: { generation: 2 } });
    expect(told).toEqual([]);
  });

  it('that cannot be read keeps nobody from being answered, and is told once', async () => {
    const { world, library, watch, lines, time } = await watching();
    world.write('agencies.yaml', 'version: 1\nagencies: [');
    await watch.look();
    time.ms = 10_000;
    await watch.look();
    expect(library.reader.tasks()).toHaveLength(1);
    expect(lines).toHaveLength(1);
    await expect(watch.reindex()).rejects.toThrow('agencies.yaml');
  });

  it('that takes long to read keeps nobody waiting for its end', async () => {
    const { watch } = await watching({ refresh: () => new Promise(() => {}) });
    await watch.look();
  });
});

it('a log never holds a secret, whoever wrote it there', () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = serveLog({ level: 'info', stream, secrets: ['AAF-bi-mat'] });
  log.info({ url: 'https://api.telegram.org/bot1:AAF-bi-mat/getMe' }, 'gọi AAF-bi-mat');
  expect(lines.join('')).not.toContain('AAF-bi-mat');
  expect(lines.join('')).toContain('[kín]');
});
