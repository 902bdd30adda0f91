import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { meaningText } from '../../src/ingestion/corpus/meaning-text.ts';
import type { PeerPassage } from '../peers/peer.ts';
import type { GeneratedDocument } from './generate-passages.ts';

/** Writes the passages of documents as JSON lines, so that a process that searches them need not generate them. */
export async function writePassages(file: string, documents: Iterable<GeneratedDocument>): Promise<void> {
  function* lines(): Generator<string> {
    for (const { passages } of documents) {
      for (const { id, headings, text } of passages) {
        const embedded = meaningText({ headings, text });
        const passage: PeerPassage = { id, title: headings.join(' · '), text, embedded };
        yield `${JSON.stringify(passage)}\n`;
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

/** Reads them all. */
export async function readPassages(file: string): Promise<PeerPassage[]> {
  const passages: PeerPassage[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    passages.push(JSON.parse(line) as PeerPassage);
  }
  return passages;
}
