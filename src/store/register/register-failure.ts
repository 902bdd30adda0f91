import { dirname } from 'node:path';
import { Failure } from '../../directive/failure.ts';
import { codeOf, DataFolderFailure, isBusy, isDamage } from '../store-failure.ts';

/** The register is there, but cannot be read as one. It is never replaced by itself: nothing can make it anew. */
export class RegisterDamagedFailure extends Failure {
  readonly path: string;

  constructor(path: string) {
    super(
      `Sổ theo dõi "${path}" bị hỏng nên không được đụng tới. Hãy dừng “sauro serve”, rồi chạy “sauro restore <tệp sao lưu>”; tệp hỏng sẽ được giữ lại bên cạnh.`,
    );
    this.path = path;
  }
}

/** A later version of the program wrote it. */
export class RegisterNewerFailure extends Failure {
  readonly path: string;
  readonly version: number;

  constructor(path: string, version: number) {
    super(
      `Sổ theo dõi "${path}" do bản mới hơn của chương trình ghi (phiên bản ${version}). Hãy cài bản chương trình mới hơn rồi chạy lại.`,
    );
    this.path = path;
    this.version = version;
  }
}

/** The file is no register, or not a whole one. */
export class NotARegisterFailure extends Failure {
  readonly path: string;

  constructor(path: string) {
    super(
      `Tệp "${path}" không phải là sổ theo dõi nguyên vẹn của chương trình này (sai loại tệp, bị cắt hoặc bị hỏng). Hãy chọn tệp khác.`,
    );
    this.path = path;
  }
}

/** Another process kept the register locked for too long. */
export class RegisterBusyFailure extends Failure {
  readonly path: string;

  constructor(path: string) {
    super(`Sổ theo dõi "${path}" đang bị một tiến trình khác giữ. Hãy đợi tiến trình đó xong rồi làm lại.`);
    this.path = path;
  }
}

/** Another file took the name of the one that is open, or it was deleted: what is written now would be lost. */
export class RegisterReplacedFailure extends Failure {
  readonly path: string;

  constructor(path: string) {
    super(
      `Sổ theo dõi "${path}" đã bị thay hoặc xoá trong lúc đang mở. Hãy khởi động lại chương trình để dùng sổ hiện có.`,
    );
    this.path = path;
  }
}

/** No room is left on the disk. What was written before stays. */
export class RegisterDiskFullFailure extends Failure {
  readonly folder: string;

  constructor(folder: string) {
    super(`Hết chỗ trên ổ đĩa chứa "${folder}" nên chưa ghi được. Hãy giải phóng dung lượng rồi làm lại.`);
    this.folder = folder;
  }
}

/** Another process has the register open, so that it cannot be replaced. */
export class RegisterHeldFailure extends Failure {
  readonly path: string;

  constructor(path: string) {
    super(
      `Sổ theo dõi "${path}" đang được một tiến trình khác mở. Hãy dừng “sauro serve” (Ctrl-C, hoặc dừng dịch vụ) và các lệnh sauro khác rồi chạy lại.`,
    );
    this.path = path;
  }
}

/** There is nothing to back up yet. */
export class NoRegisterFailure extends Failure {
  readonly folder: string;

  constructor(folder: string) {
    super(
      `Chưa có sổ theo dõi trong "${folder}", nên chưa có gì để sao lưu. Sổ được lập khi mời người đầu tiên bằng “sauro people invite”; nếu sổ ở chỗ khác, hãy chọn bằng --data.`,
    );
    this.folder = folder;
  }
}

/** A file of that name is there already. */
export class BackupExistsFailure extends Failure {
  readonly file: string;

  constructor(file: string) {
    super(`Tệp "${file}" đã có. Hãy chọn tên khác, hoặc thêm --force để ghi đè lên bản sao lưu cũ.`);
    this.file = file;
  }
}

/** The register itself was named as the file to back up into. */
export class BackupOntoRegisterFailure extends Failure {
  constructor(file: string) {
    super(`"${file}" chính là sổ đang dùng, không thể là bản sao lưu của nó. Hãy chọn tên khác.`);
  }
}

/** There is no file of that name. */
export class MissingBackupFailure extends Failure {
  readonly file: string;

  constructor(file: string) {
    super(`Không có tệp "${file}". Hãy kiểm tra lại đường dẫn của bản sao lưu.`);
    this.file = file;
  }
}

/** A backup cannot be written or read where it was said to be. */
export class BackupFileFailure extends Failure {
  readonly file: string;
  readonly code: string;

  constructor(file: string, code: string) {
    super(
      `Không đọc hoặc ghi được tệp "${file}" (${code}). Hãy kiểm tra thư mục có tồn tại và quyền truy cập.`,
    );
    this.file = file;
    this.code = code;
  }
}

/** What kept a backup from being made, as a failure that names the backup's file where the trouble is there. */
export function backupFailure(error: unknown, { file, source }: { file: string; source: string }): unknown {
  if (error instanceof NotARegisterFailure || isDamage(error)) return new RegisterDamagedFailure(source);
  if (error instanceof RegisterNewerFailure) return new RegisterNewerFailure(source, error.version);
  if (isBusy(error)) return new RegisterBusyFailure(source);
  return fileFailure(error, file);
}

/** What kept a backup from being taken in, before the register was touched. */
export function restoreFailure(
  error: unknown,
  { file, half, data }: { file: string; half: string; data: string },
): unknown {
  if (error instanceof RegisterNewerFailure) return new RegisterNewerFailure(file, error.version);
  if (error instanceof NotARegisterFailure || isDamage(error)) return new NotARegisterFailure(file);
  if (FULL.has(codeOf(error) ?? '')) return new RegisterDiskFullFailure(data);
  const isOurs = error instanceof Error && 'path' in error && error.path !== file;
  return isOurs ? registerFailure(error, data, half) : fileFailure(error, file);
}

function fileFailure(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  if (code === 'EEXIST') return new BackupExistsFailure(file);
  return FULL.has(code) ? new RegisterDiskFullFailure(dirname(file)) : new BackupFileFailure(file, code);
}

/** The failure behind an exception of SQLite or of the file system; other exceptions as they are. */
export function registerFailure(error: unknown, folder: string, path: string): unknown {
  if (isDamage(error)) return new RegisterDamagedFailure(path);
  if (isBusy(error)) return new RegisterBusyFailure(path);
  const code = codeOf(error);
  if (code === null) return error;
  if (FULL.has(code)) return new RegisterDiskFullFailure(folder);
  if (/^SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|AUTH)/u.test(code) || !code.startsWith('SQLITE_')) {
    return new DataFolderFailure(folder, code);
  }
  return error;
}

const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG']);
