/**
 * `passage_words` has the rowids of `passages`: the words that each is found by, from which the postings of a segment
 * (65,536 rowids) are made anew when a passage in it comes or goes.
 * A row of `postings` tells of one term in one segment: how many passages hold it anywhere, how many in their own text,
 * how often it stands in their texts, and the list itself (`postings-list.ts`), or where it is a long one its number in
 * `long_lists`: most terms are counted without being searched for, and with long lists between them a page would hold
 * some three. The key begins with the segment, so that a segment is dropped and written in one go. `segments` has the
 * lengths of the passages (`write-segment.ts`).
 */
export const LEXICAL_TABLES = `
  CREATE TABLE passage_words (
    rowid INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    headings TEXT NOT NULL,
    document TEXT NOT NULL
  );
  CREATE TABLE segments (
    segment INTEGER PRIMARY KEY,
    passages INTEGER NOT NULL,
    length INTEGER NOT NULL,
    lengths BLOB NOT NULL
  );
  CREATE TABLE postings (
    segment INTEGER NOT NULL,
    term TEXT NOT NULL,
    passages INTEGER NOT NULL,
    text_passages INTEGER NOT NULL,
    text_occurrences INTEGER NOT NULL,
    list BLOB,
    long_list INTEGER,
    PRIMARY KEY (segment, term)
  ) WITHOUT ROWID;
  CREATE TABLE long_lists (id INTEGER PRIMARY KEY, list BLOB NOT NULL);
`;

export const LEXICAL_TABLE_NAMES = ['passage_words', 'segments', 'postings', 'long_lists'] as const;
