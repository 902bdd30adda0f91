import { expect, it } from 'vitest';
import { plainForm } from '../../src/question/glossary-forms.ts';
import { NOUN_TABLES, NUMBER_TERMS, VERB_TABLES } from '../../src/question/glossary-terms/glossary-terms.ts';

function plain(term: string): string {
  return term
    .split(/[\s-]+/u)
    .map(plainForm)
    .join(' ');
}

function doublesIn(tables: readonly Readonly<Record<string, string>>[]): string[] {
  const terms = tables.flatMap((table) => Object.keys(table).map(plain));
  const seen = new Set<string>();
  return terms.filter((term) => seen.size === seen.add(term).size);
}

it('no term of the English glossary stands in two tables', () => {
  expect(doublesIn(NOUN_TABLES)).toEqual([]);
  expect(doublesIn(VERB_TABLES)).toEqual([]);
});

it('every term is lower case and has at least one way to say it, none twice', () => {
  for (const table of [...NOUN_TABLES, ...VERB_TABLES, NUMBER_TERMS]) {
    for (const [term, said] of Object.entries(table)) {
      const ways = said.split(' | ');
      expect(term).toBe(term.toLowerCase());
      expect(new Set(ways).size, term).toBe(ways.length);
      expect(
        ways.every((way) => way.trim() !== ''),
        term,
      ).toBe(true);
    }
  }
});
