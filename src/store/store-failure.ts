import { Failure } from '../directive/failure.ts';
import { Sqlite } from './sqlite.ts';

/** The data folder cannot be made, read or written. */
export class DataFolderFailure extends Failure {
  readonly folder: string;
  readonly code: string;

  constructor(folder: string, code: string) {
    super(
      `Không ghi được vào thư mục dữ liệu "${folder}" (${code}). Hãy kiểm tra quyền ghi, hoặc chọn thư mục khác bằng --data.`,
    );
    this.folder = folder;
    this.code = code;
  }
}

/** No room is left where the index lies. What was indexed before stays. */
export class DiskFullFailure extends Failure {
  readonly folder: string;

  constructor(folder: string) {
    super(
      `Hết chỗ trên ổ đĩa chứa thư mục dữ liệu "${folder}". Hãy giải phóng dung lượng rồi chạy lại "sauro ingest"; chỉ mục cũ vẫn dùng được.`,
    );
    this.folder = folder;
  }
}

/** Another process is writing the index and did not finish in time. */
export class IndexBusyFailure extends Failure {
  readonly folder: string;
  /** Process id of the other writer, or null when it did not say. */
  readonly holder: number | null;

  constructor(folder: string, holder: number | null) {
    const who = holder === null ? 'một tiến trình khác' : `tiến trình số ${holder}`;
    super(`Chỉ mục trong "${folder}" đang được ${who} cập nhật. Hãy đợi tiến trình đó xong rồi chạy lại.`);
    this.folder = folder;
    this.holder = holder;
  }
}

/** The index file is there, but cannot be read as one. It is derived: ingesting makes it anew. */
export class IndexDamagedFailure extends Failure {
  readonly path: string;

  constructor(path: string) {
    super(`Tệp chỉ mục "${path}" bị hỏng. Hãy chạy "sauro ingest" để dựng lại từ thư mục văn bản.`);
    this.path = path;
  }
}

/** A row of the index holds what this program did not put there: a list is cut, or what it names is missing. */
export class DamagedRow extends Error {
  constructor(table: string) {
    super(`a row of "${table}" does not hold what was put there`);
  }
}

/** The failure behind an exception of SQLite or of the file system under the data folder; other exceptions as they are. */
export function storeFailure(error: unknown, folder: string, path: string): unknown {
  if (isDamage(error)) return new IndexDamagedFailure(path);
  const code = codeOf(error);
  if (code === null) return error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return new DiskFullFailure(folder);
  if (/^SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|AUTH)/u.test(code) || !code.startsWith('SQLITE_')) {
    return new DataFolderFailure(folder, code);
  }
  return error;
}

// "no such table: meta" · "no such column: state"
const NO_SUCH_TABLE = /^no such (?:table|column)/u;

/**
 * The file is no database, a broken one, or one that holds other things than this program put in: a table is missing,
 * or a row is no JSON any more (SQLite has no checksums, so only its reader sees that).
 */
export function isDamage(error: unknown): boolean {
  if (error instanceof IndexDamagedFailure || error instanceof DamagedRow) return true;
  if (error instanceof SyntaxError) return true;
  if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_ERROR')
    return NO_SUCH_TABLE.test(error.message);
  return /^SQLITE_(?:CORRUPT|NOTADB)/u.test(codeOf(error) ?? '');
}

/** SQLite was kept from a lock by another connection. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/u.test(codeOf(error) ?? '');
}

/** The code of an exception of SQLite ("SQLITE_FULL") or of the system ("EACCES"), or null. */
export function codeOf(error: unknown): string | null {
  if (error instanceof Sqlite.SqliteError) return error.code;
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
