import type { Directive } from '../../directive/directive.ts';
import type { Note, Severity } from '../../directive/note.ts';
import type { ReadTable } from '../read-document.ts';

/** What is judged when a directive has been read. */
export interface ReadingResult {
  readonly directive: Directive;
  readonly source: string;
  readonly tables: readonly ReadTable[];
  /** True when the issuer was found in the letterhead, or given by the side file. */
  readonly isIssuerTold: boolean;
}

/** What reading left unclear about a directive, each with what the maintainer can do. */
export function readingNotes({ directive, source, tables, isIssuerTold }: ReadingResult): Note[] {
  const side = `${directive.id}.yaml`;
  const notes: Note[] = [];
  const note = (rule: string, severity: Severity, message: string, locator: string | null = null): void => {
    notes.push({ rule, severity, document: directive.id, locator, span: null, message });
  };
  if (directive.unfilledSymbol !== null && directive.number === null) {
    note(
      'unfilled-number',
      'warning',
      `Số của văn bản chưa điền (số …/${directive.unfilledSymbol}); nếu đã có số, hãy ghi "number: …/${directive.unfilledSymbol}" vào ${side}.`,
    );
  } else if (directive.number === null) {
    note(
      'no-number',
      'warning',
      `Văn bản không ghi số; nếu biết, hãy ghi "number: <số và ký hiệu>" vào ${side}.`,
    );
  }
  const { issueDate } = directive;
  if (issueDate === null)
    note(
      'no-date',
      'info',
      `Văn bản không ghi ngày ban hành; nếu biết, hãy ghi "issueDate: <năm-tháng-ngày>" vào ${side}.`,
    );
  else if (issueDate.day === null)
    note(
      'partial-date',
      'info',
      `Ngày ban hành chưa điền đủ; nếu biết, hãy ghi "issueDate: 2026-06-20" vào ${side}.`,
    );
  if (directive.kind === null)
    note(
      'no-kind',
      'warning',
      'Không nhận ra loại văn bản; hãy kiểm tra dòng tên loại (THÔNG BÁO, QUYẾT ĐỊNH, …) ở đầu tệp.',
    );
  if (directive.issuer === null)
    note(
      'no-issuer',
      'warning',
      `Không rõ cơ quan ban hành; nếu biết, hãy ghi "issuer: <tên cơ quan>" vào ${side}.`,
    );
  else if (!isIssuerTold)
    note(
      'issuer-from-text',
      'info',
      `Đầu văn bản không ghi cơ quan ban hành; đã lấy "${directive.issuer}" từ nội dung, nếu sai hãy ghi "issuer: …" vào ${side}.`,
    );
  for (const { columns, locator } of tables) {
    if (columns.every((column) => column === '')) {
      note(
        'table-without-header',
        'warning',
        `Bảng ở ${locator} không có dòng tiêu đề nên không rõ cột nào là cơ quan, thời hạn; hãy thêm dòng tiêu đề vào tệp.`,
        locator,
      );
    }
  }
  if (source.includes('\ufffd'))
    note(
      'undecodable-characters',
      'warning',
      'Tệp có ký tự hỏng không đọc được; hãy lưu lại văn bản dưới mã UTF-8.',
    );
  return notes;
}
