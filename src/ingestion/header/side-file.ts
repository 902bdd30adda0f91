import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Directive, DirectiveState, PartialDate } from '../../directive/directive.ts';
import { parseDocumentNumber } from '../../directive/document-number.ts';
import type { Note } from '../../directive/note.ts';

/** `corpus/<name>.yaml` as it stands on disk. */
export interface SideFile {
  /** File name, for notes. */
  readonly file: string;
  readonly text: string;
}

/** What people know and the text of a directive lacks. */
export type Supplied = Partial<
  Pick<Directive, 'number' | 'issueDate' | 'issuer' | 'subject' | 'signer' | 'state'>
>;

const words = z.string().trim().min(1);

/** The keys of a side file; each value is text. */
const FIELDS = {
  number: words.refine(
    (text) => parseDocumentNumber(text) !== null,
    'phải là số và ký hiệu, ví dụ: 426/TB-UBND',
  ),
  issueDate: words.regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u,
    'phải là ngày dạng 2025-07-05 (hoặc 2025-07, 2025)',
  ),
  issuer: words,
  subject: words,
  signer: words,
  state: words.regex(
    /^(?:in-force|draft|replaced by \S.*)$/u,
    'phải là in-force, draft hoặc "replaced by <tên tệp>"',
  ),
};
type Field = keyof typeof FIELDS;

/** Reads a side file. What it says wrong becomes notes with file and line; the rest is taken. */
export function readSideFile(
  { file, text }: SideFile,
  document: string,
): { supplied: Supplied; notes: Note[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const notes: Note[] = [];
  const note = (offset: number | undefined, message: string): void => {
    const place = offset === undefined ? file : `${file}, dòng ${lines.linePos(offset).line}`;
    notes.push({
      rule: 'side-file',
      severity: 'warning',
      document,
      locator: null,
      span: null,
      message: `${place}: ${message}`,
    });
  };
  const [error] = yaml.errors;
  if (error !== undefined)
    note(error.pos[0], 'không đọc được YAML; hãy viết mỗi dòng một mục dạng "number: 426/TB-UBND".');
  else if (yaml.contents !== null && !isMap(yaml.contents))
    note(0, `phải gồm các mục ${Object.keys(FIELDS).join(', ')}.`);
  const supplied: Supplied = {};
  if (error === undefined && isMap(yaml.contents)) {
    for (const { key, value } of yaml.contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = isScalar(key) ? key.range?.[0] : undefined;
      if (!isField(name)) {
        note(offset, `không có mục "${name}"; hãy dùng một trong ${Object.keys(FIELDS).join(', ')}.`);
        continue;
      }
      const parsed = FIELDS[name].safeParse(isScalar(value) ? value.value : null);
      if (parsed.success) supply(supplied, name, parsed.data);
      else
        note(
          offset,
          `mục "${name}" ${parsed.error.issues[0]?.code === 'invalid_type' ? 'phải là chữ' : (parsed.error.issues[0]?.message ?? 'sai')}.`,
        );
    }
  }
  return { supplied, notes };
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}

function supply(
  supplied: { -readonly [K in keyof Supplied]: Supplied[K] },
  field: Field,
  text: string,
): void {
  switch (field) {
    case 'number':
      supplied.number = parseDocumentNumber(text);
      break;
    case 'issueDate':
      supplied.issueDate = partialDateOf(text);
      break;
    case 'signer':
      supplied.signer = { name: text, authority: null, position: null };
      break;
    case 'state':
      supplied.state = stateOf(text);
      break;
    default:
      supplied[field] = text.normalize('NFC');
  }
}

function partialDateOf(text: string): PartialDate {
  const [year = null, month = null, day = null] = text.split('-').map(Number);
  return { year, month, day };
}

function stateOf(text: string): DirectiveState {
  if (text === 'in-force' || text === 'draft') return { kind: text };
  return { kind: 'replaced', by: text.replace(/^replaced by\s+/u, '') };
}
