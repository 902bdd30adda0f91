import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { type Decoded, decode, MAX_BYTES } from '../text/decode.ts';

/** What is read today, by file ending in lower case. Other formats enter here: a reader that makes text of their bytes. */
export const CORPUS_READERS: { readonly [ending: string]: (bytes: Uint8Array) => Decoded } = {
  '.txt': decode,
  '.md': decode,
};

/** The text of a corpus file, or why there is none. Throws what the file system throws. */
export function readCorpusFile(path: string): Decoded {
  const read = CORPUS_READERS[extname(path).toLowerCase()];
  if (read === undefined) throw new RangeError(`no reader for ${path}`);
  return read(firstBytes(path));
}

/** At most one byte more than is ever read, so that a huge file costs no more than a refused one. */
export function firstBytes(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MAX_BYTES + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
