import { type CorpusFile, documentIdOf } from '../../directive/corpus-file.ts';
import type { Directive } from '../../directive/directive.ts';
import { documentNumberKey } from '../../directive/document-number.ts';
import { labelOf } from '../../directive/label.ts';
import type { Note, Severity } from '../../directive/note.ts';
import { fold } from '../../vietnamese/fold.ts';
import { plannedDocuments } from './plan-ingest.ts';
import { AGENCIES_FILE, BUILT_IN_AGENCIES, DIRECTIVE_ENDINGS } from './scan-corpus.ts';

const CONVERT = `hãy lưu văn bản thành ${DIRECTIVE_ENDINGS.join(' hoặc ')} rồi để vào kho.`;

/** Stands where a name on disk is no UTF-8. */
const UNREADABLE_LETTER = '\ufffd';
const RENAME =
  'tên tệp có ký tự hỏng (không phải UTF-8) nên không mở được; hãy đổi tên tệp, ví dụ bỏ dấu tiếng Việt.';

/** What is unclear about a corpus as a whole: files that nothing reads, and documents that are there twice. */
export function corpusNotes(files: readonly CorpusFile[], directives: readonly Directive[]): Note[] {
  const documents = plannedDocuments(files).map(({ file }) => file);
  const fileOf = new Map(documents.map(({ file }) => [documentIdOf(file), file]));
  return [
    ...files.flatMap((file) => fileNote(file, fileOf.get(documentIdOf(file.file))) ?? []),
    ...sameContentNotes(documents),
    ...sameNumberNotes(directives),
  ];
}

/** `read` is the file that is read as the directive of this name, if any. */
function fileNote({ file, role }: CorpusFile, read: string | undefined): Note | null {
  switch (role) {
    case 'unsupported':
      if (file.includes(UNREADABLE_LETTER)) return noteOn(file, 'file-name', 'error', RENAME);
      return noteOn(file, 'unsupported-file', 'warning', `chưa đọc được loại tệp này; ${CONVERT}`);
    case 'folder':
      return noteOn(
        file,
        'subfolder',
        'info',
        'thư mục con không được đọc; hãy chuyển văn bản ra thư mục ngoài.',
      );
    case 'side':
      if (read !== undefined) return null;
      return noteOn(
        file,
        'orphan-side-file',
        'warning',
        'không có văn bản cùng tên; hãy sửa tên tệp cho khớp.',
      );
    case 'directive':
      if (read === file) return null;
      return noteOn(
        file,
        'same-name',
        'error',
        `trùng tên với "${read}" nên không được đọc; hãy đổi tên một tệp.`,
      );
    case 'short-forms':
      return null;
    case 'agencies':
      if (file !== BUILT_IN_AGENCIES) return null;
      return noteOn(
        AGENCIES_FILE,
        'built-in-agencies',
        'info',
        'kho không có tệp này; đang dùng danh mục kèm chương trình.',
      );
  }
}

function sameContentNotes(documents: readonly CorpusFile[]): Note[] {
  return repeated(documents, ({ sha256 }) => sha256).map(([first, file]) =>
    noteOn(file.file, 'duplicate-file', 'warning', `nội dung giống hệt "${first.file}"; hãy bỏ bớt một tệp.`),
  );
}

/** A number is unique only within an agency and a year (Nghị định 30/2020, Điều 15). */
function sameNumberNotes(directives: readonly Directive[]): Note[] {
  const numberOf = ({ number, issuer, issueDate }: Directive) => {
    const year = number?.year ?? issueDate?.year ?? '';
    return number === null ? '' : [documentNumberKey(number), fold(issuer ?? ''), year].join('\0');
  };
  return repeated(directives, numberOf).map(([first, directive]) =>
    noteOn(
      directive.file,
      'duplicate-number',
      'warning',
      `cùng là ${labelOf(directive)} với "${first.file}"; cả hai đều được giữ, hãy bỏ bớt bản thừa.`,
    ),
  );
}

/** Each item whose key was met before, with the first that had it; empty keys are no keys. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): [first: Item, again: Item][] {
  const met = new Map<string, Item>();
  return items.flatMap((item): [Item, Item][] => {
    const key = keyOf(item);
    const first = met.get(key);
    if (key !== '' && first === undefined) met.set(key, item);
    return first === undefined ? [] : [[first, item]];
  });
}

function noteOn(file: string, rule: string, severity: Severity, message: string): Note {
  return {
    rule,
    severity,
    document: documentIdOf(file),
    locator: null,
    span: null,
    message: `${file}: ${message}`,
  };
}
