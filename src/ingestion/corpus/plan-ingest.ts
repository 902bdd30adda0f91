import { type CorpusFile, type CorpusState, documentIdOf } from '../../directive/corpus-file.ts';

/** A directive's file with the side file that belongs to it. */
export interface PlannedDocument {
  readonly id: string;
  readonly file: CorpusFile;
  readonly side: CorpusFile | null;
}

/** What has to be done to bring an index from one state of the corpus to another. */
export interface IngestPlan {
  readonly added: readonly PlannedDocument[];
  /** Their file or side file has other content. */
  readonly changed: readonly PlannedDocument[];
  /** The same files, to be read again because the rules, the agencies file or the short forms changed. */
  readonly reread: readonly PlannedDocument[];
  /** Ids of documents whose files are gone. */
  readonly removed: readonly string[];
  readonly unchanged: readonly PlannedDocument[];
}

/** Compares two states of a corpus by content; sizes and times do not matter. */
export function planIngest(before: CorpusState | null, now: CorpusState): IngestPlan {
  const known = new Map(plannedDocuments(before?.files ?? []).map((planned) => [planned.id, planned]));
  const rulesChanged = before?.pipeline !== now.pipeline || sharedOf(before.files) !== sharedOf(now.files);
  const present = plannedDocuments(now.files);
  const added = present.filter(({ id }) => !known.has(id));
  const changed = present.filter((planned) => {
    const old = known.get(planned.id);
    return old !== undefined && contentOf(old) !== contentOf(planned);
  });
  const rest = present.filter((planned) => !added.includes(planned) && !changed.includes(planned));
  const ids = new Set(present.map(({ id }) => id));
  return {
    added,
    changed,
    reread: rulesChanged ? rest : [],
    removed: [...known.keys()].filter((id) => !ids.has(id)),
    unchanged: rulesChanged ? [] : rest,
  };
}

/** The same files with the same content, read by the same rules and embedded by the same model. */
export function isSameCorpus(before: CorpusState | null, now: CorpusState): boolean {
  return before?.model === now.model && isSameReading(before, now);
}

/** The same, whatever model embedded it: nothing has to be read again. */
export function isSameReading(before: CorpusState | null, now: CorpusState): boolean {
  return before !== null && before.pipeline === now.pipeline && listOf(before.files) === listOf(now.files);
}

/** The same sizes and times as well, so that nothing need be opened to know that it is the same corpus. */
export function isUntouched(before: CorpusState | null, now: CorpusState): boolean {
  const stamps = (files: readonly CorpusFile[]) =>
    files.map(({ file, size, mtimeMs, ctimeMs }) => [file, size, mtimeMs, ctimeMs].join(' ')).sort();
  return before !== null && stamps(before.files).join('\n') === stamps(now.files).join('\n');
}

/** Directives by id. Where two files have one name ("a.txt", "a.md") the first counts. */
export function plannedDocuments(files: readonly CorpusFile[]): PlannedDocument[] {
  const sides = new Map(
    files.filter(({ role }) => role === 'side').map((file) => [documentIdOf(file.file), file]),
  );
  const planned = new Map<string, PlannedDocument>();
  for (const file of files) {
    const id = documentIdOf(file.file);
    if (file.role !== 'directive' || planned.has(id)) continue;
    planned.set(id, { id, file, side: sides.get(id) ?? null });
  }
  return [...planned.values()];
}

function contentOf({ file, side }: PlannedDocument): string {
  return [file.file, file.sha256, side?.sha256 ?? ''].join('\0');
}

/** What every directive is read with: the agencies and the short forms. */
function sharedOf(files: readonly CorpusFile[]): string {
  const digestOf = (wanted: CorpusFile['role']) => files.find(({ role }) => role === wanted)?.sha256 ?? '';
  return `${digestOf('agencies')} ${digestOf('short-forms')}`;
}

function listOf(files: readonly CorpusFile[]): string {
  return files
    .map(({ file, sha256, role }) => [file, sha256, role].join('\0'))
    .sort()
    .join('\n');
}
