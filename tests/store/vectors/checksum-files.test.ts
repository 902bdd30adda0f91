import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { checksumFiles } from '../../../src/store/vectors/checksum-files.ts';
import { temporaryFolder } from '../world.ts';

it('the checksums of files come from another thread; one that cannot be read has none', async () => {
  const folder = temporaryFolder();
  const contents = [Buffer.alloc(3_000_000, 'a'), Buffer.from('hỏng'), Buffer.alloc(0)];
  const paths = contents.map((_, n) => join(folder, `${n}.hnsw`));
  for (const [n, content] of contents.entries()) writeFileSync(paths[n] ?? '', content);
  const found = await Promise.all(
    checksumFiles([...paths.slice(0, 1), join(folder, 'gone'), ...paths.slice(1)]),
  );
  const [first, ...rest] = contents.map((content) => crc32(content));
  expect(found).toEqual([first, null, ...rest]);
});
