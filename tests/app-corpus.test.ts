import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../src/app.ts';
import { QUOTE_GAP, type Quote, verbatim } from '../src/directive/source.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

describe('the index of the shipped corpus', () => {
  let data: string;
  let library: Library;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'sauro-'));
    library = await openLibrary({ corpus, data });
  });
  afterAll(() => {
    library.close();
    rmSync(data, { recursive: true, force: true });
  });

  /** Why a quote is not what the file says, or null. */
  function faultOf(document: string, quote: Quote): string | null {
    const source = library.reader.sourceOf(document);
    if (source === null) return 'no source';
    if (quote.text === '' || quote.spans.length === 0) return 'empty';
    const pieces = quote.spans.map(({ start, end }) => verbatim(source.slice(start, end)));
    return pieces.join(QUOTE_GAP) === quote.text ? null : `${pieces.join(QUOTE_GAP)} ≠ ${quote.text}`;
  }

  function faults(quoted: readonly { readonly document: string; readonly quote: Quote }[]): string[] {
    expect(quoted.length).toBeGreaterThan(0);
    return quoted.flatMap(({ document, quote }) => faultOf(document, quote) ?? []);
  }

  it('keeps the text of each file as it is', () => {
    expect(library.reader.directives().length).toBeGreaterThanOrEqual(5);
    for (const { id, file } of library.reader.directives()) {
      expect(library.reader.sourceOf(id)).toBe(readFileSync(join(corpus, file), 'utf8').normalize('NFC'));
    }
  });

  it('quotes every task word for word where it says', () => {
    expect(faults(library.reader.tasks())).toEqual([]);
  });

  it('quotes every indicator word for word where it says', () => {
    expect(faults(library.reader.indicators())).toEqual([]);
  });

  it('quotes every reference word for word where it says', () => {
    expect(faults(library.reader.references())).toEqual([]);
  });

  it('quotes every passage word for word where it says', () => {
    const passages = library.reader.directives().flatMap(({ id }) => library.reader.passages(id));
    expect(faults(passages)).toEqual([]);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  it('has every provision where it says', () => {
    for (const { id } of library.reader.directives()) {
      const provisions = library.reader.provisions(id);
      expect(provisions.map(({ index }) => index)).toEqual(provisions.map((_, index) => index));
      const quoted = provisions.filter(({ spans }) => spans.length > 0);
      const source = library.reader.sourceOf(id) ?? '';
      for (const { spans } of quoted) {
        expect(spans.every(({ start, end }) => start < end && end <= source.length)).toBe(true);
      }
    }
  });

  it('gives every task a key of its own', () => {
    const keys = library.reader.tasks().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('met no mistake of the program', () => {
    expect(library.reader.notes().filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
