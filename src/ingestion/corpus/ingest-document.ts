import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { IndexedDocument } from '../../directive/indexed-document.ts';
import type { Note } from '../../directive/note.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';
import { readSideText } from '../header/read-side-text.ts';
import type { SideFile } from '../header/side-file.ts';
import { extractIndicators } from '../indicators/extract-indicators.ts';
import { makePassages } from '../provisions/passages.ts';
import { readDirective } from '../read-directive.ts';
import type { ReadDocument } from '../read-document.ts';
import { extractReferences } from '../references/extract-references.ts';
import { extractTasks } from '../tasks/extract-tasks.ts';
import { readCorpusFile } from './corpus-readers.ts';
import type { PlannedDocument } from './plan-ingest.ts';
import { pathOf } from './scan-corpus.ts';
import { searchTextOf } from './search-text.ts';
import { secrecyMark } from './secrecy-mark.ts';

/** Rule of the note on a file that could not be opened, or was gone when its turn came. */
export const UNREADABLE = 'unreadable-file';

/** What the files beside the directives say, for all of them. */
export interface IngestKnowledge {
  readonly agencies: AgencyRegistry;
  readonly shortForms: ShortForms;
}

/** What one corpus file became: null where it could not be read, and the notes say why. */
export interface IngestedDocument {
  readonly document: IndexedDocument | null;
  readonly notes: readonly Note[];
}

/** Reads one file of the corpus and finds what is in it. No file makes it throw. */
export function ingestDocument(
  folder: string,
  planned: PlannedDocument,
  knowledge: IngestKnowledge,
): IngestedDocument {
  try {
    const decoded = readCorpusFile(pathOf(folder, planned.file.file));
    if ('problem' in decoded) return refused(planned, `${decoded.problem}-file`, decoded.message);
    const secrecy = secrecyMark(decoded.text);
    if (secrecy !== null) return refused(planned, 'secret-document', secretMessage(secrecy));
    const { file } = planned;
    const { side, notes } = sideOf(folder, planned);
    const read = readDirective({ file: file.file, source: decoded.text, side, agencies: knowledge.agencies });
    const { document, notes: readingNotes } = ingestText(read, knowledge);
    return { document, notes: [...notes, ...readingNotes] };
  } catch (error) {
    return refused(planned, ...reasonOf(error));
  }
}

/** The side file of a document. One that cannot be read is noted, and the document is read without it. */
function sideOf(
  folder: string,
  { id, side }: PlannedDocument,
): { readonly side: SideFile | null; readonly notes: readonly Note[] } {
  if (side === null) return { side: null, notes: [] };
  const read = readSideText(pathOf(folder, side.file));
  if ('text' in read) return { side: { file: side.file, text: read.text }, notes: [] };
  const message = `${side.file}: ${read.message}`;
  return {
    side: null,
    notes: [{ rule: 'side-file', severity: 'warning', document: id, locator: null, span: null, message }],
  };
}

function ingestText(read: ReadDocument, { agencies, shortForms }: IngestKnowledge): IngestedDocument {
  const { tasks, notes: taskNotes } = extractTasks(read, agencies);
  const { indicators, notes: indicatorNotes } = extractIndicators(read);
  const document: IndexedDocument = {
    directive: read.directive,
    source: read.source,
    provisions: read.provisions.map(({ sourced: _, ...provision }) => provision),
    tasks,
    indicators,
    references: extractReferences(read),
    passages: makePassages(read).map((passage) => ({
      passage,
      search: searchTextOf(passage, read.directive, shortForms),
    })),
  };
  return { document, notes: [...read.notes, ...taskNotes, ...indicatorNotes] };
}

function refused({ id, file }: PlannedDocument, rule: string, message: string): IngestedDocument {
  const note: Note = {
    rule,
    severity: 'error',
    document: id,
    locator: null,
    span: null,
    message: `${file.file}: ${message}`,
  };
  return { document: null, notes: [note] };
}

function secretMessage(mark: string): string {
  return `Văn bản đóng dấu ${mark}, không được đưa vào kho này; hãy gỡ tệp khỏi thư mục văn bản.`;
}

/** A file that the system does not let us read, else a mistake of ours that must not keep the other files out. */
function reasonOf(error: unknown): [rule: string, message: string] {
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return [UNREADABLE, `Không mở được tệp (${String(error.code)}); hãy kiểm tra quyền đọc rồi chạy lại.`];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [
    'internal-error',
    `Chương trình gặp lỗi khi đọc tệp này (${reason}) nên đã bỏ qua; hãy báo cho người bảo trì kèm tệp.`,
  ];
}
