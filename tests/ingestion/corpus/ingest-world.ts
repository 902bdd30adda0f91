import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Library, openLibrary } from '../../../src/app.ts';

/** Folders of a corpus and its index that are gone when the test is over. */
export interface World {
  readonly corpus: string;
  readonly data: string;
  /** Reading is what these worlds are for: no model is loaded. */
  readonly model: null;
  /** Writes a file of the corpus. */
  write(file: string, content: string | Uint8Array): void;
  remove(file: string): void;
}

export const AGENCIES = `version: 1
province: { name: Gia Lai }
agencies:
  department: [Sở Nội vụ]
  police: [Công an tỉnh]
`;

/** A world with an agencies file of two agencies and the files that are named. */
export function makeWorld(files: { readonly [file: string]: string | Uint8Array } = {}): World {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  const world: World = {
    corpus,
    data: join(folder, 'data'),
    model: null,
    write: (file, content) => writeFileSync(join(corpus, file), content),
    remove: (file) => rmSync(join(corpus, file)),
  };
  for (const [file, content] of Object.entries({ 'agencies.yaml': AGENCIES, ...files }))
    world.write(file, content);
  return world;
}

/** A công văn of the province that gives Sở Nội vụ one task per line of `tasks`. */
export function officialLetter(ordinal: number, ...tasks: readonly string[]): string {
  const items = tasks.map(
    (task, i) =>
      `${i + 1}. Giao Sở Nội vụ chủ trì, phối hợp với Công an tỉnh ${task}; hoàn thành trước ngày 30/6/2026.\n`,
  );
  return `ỦY BAN NHÂN DÂN
TỈNH GIA LAI

Số: ${ordinal}/UBND-NC
V/v rà soát công tác cải cách hành chính

Gia Lai, ngày 05 tháng 6 năm 2026

Kính gửi: Sở Nội vụ; Công an tỉnh.

Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nội dung sau:

${items.join('\n')}
`;
}

/** The library of a world; closed with the test. */
export async function open({ corpus, data, model }: World): Promise<Library> {
  const library = await openLibrary({ corpus, data, model, waitMs: 5_000 });
  onTestFinished(() => library.close());
  return library;
}

/** The words of every task of a library. */
export function tasksOf(library: Library): string[] {
  return library.reader.tasks().map(({ task }) => task);
}
