import { Failure } from '../../directive/failure.ts';

/** The corpus folder is not there, is no folder, or may not be read. */
export class CorpusFailure extends Failure {
  readonly folder: string;
  readonly code: string;

  constructor(folder: string, code: string) {
    const what =
      code === 'ENOENT' ? 'Không tìm thấy' : code === 'ENOTDIR' ? 'Không phải là thư mục:' : 'Không đọc được';
    super(
      `${what} thư mục văn bản "${folder}". Hãy kiểm tra đường dẫn và quyền đọc, hoặc chỉ thư mục khác bằng --corpus.`,
    );
    this.folder = folder;
    this.code = code;
  }
}

/** A file that all directives are read with cannot be used. Nothing is indexed with half of it, so the old index stays. */
class SharedFileFailure extends Failure {
  readonly file: string;
  /** One sentence each: file, line, what is wrong, what to write instead. */
  readonly problems: readonly string[];

  constructor(what: string, file: string, problems: readonly string[]) {
    super(
      [`${what} có lỗi, chưa cập nhật chỉ mục. Hãy sửa rồi chạy lại "sauro ingest":`, ...problems].join(
        '\n- ',
      ),
    );
    this.file = file;
    this.problems = problems;
  }
}

/** The agencies file cannot be used. */
export class AgenciesFileFailure extends SharedFileFailure {
  constructor(file: string, problems: readonly string[]) {
    super('Danh mục cơ quan', file, problems);
  }
}

/** The file of short forms cannot be used. */
export class ShortFormsFileFailure extends SharedFileFailure {
  constructor(file: string, problems: readonly string[]) {
    super('Danh mục chữ viết tắt', file, problems);
  }
}
