/**
 * One file of the corpus as it was when it was last looked at. Equal size and times mean "not touched since";
 * otherwise `sha256` decides whether its content changed.
 */
export interface CorpusFile {
  /** Name inside the corpus folder, with its ending. */
  readonly file: string;
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Hex digest of the content; empty for files that are not read: `unsupported`, `folder`, too large, no right to. */
  readonly sha256: string;
  readonly role: CorpusFileRole;
}

export const CORPUS_FILE_ROLES = [
  'directive',
  'side',
  'agencies',
  'short-forms',
  'unsupported',
  'folder',
] as const;

/** A directive, the side file of one, the agencies file, the file of short forms, or something that nothing here reads. */
export type CorpusFileRole = (typeof CORPUS_FILE_ROLES)[number];

/** What an index was made from: the files, the version of the rules that read them, the model that embedded them. */
export interface CorpusState {
  readonly pipeline: string;
  /** Of which every passage has vectors; empty where some have none. */
  readonly model: string;
  readonly files: readonly CorpusFile[];
}

/** The id of the directive that a corpus file holds or describes: its name without ending, NFC. */
export function documentIdOf(file: string): string {
  const dot = file.lastIndexOf('.');
  return (dot > 0 ? file.slice(0, dot) : file).normalize('NFC');
}
