import { Failure } from '../directive/failure.ts';

const WITHOUT_IT = 'Trong lúc đó vẫn tìm được theo từ ngữ.';

/** A file of an embedding model is missing, damaged, or of a kind that cannot be used. */
export class ModelFilesFailure extends Failure {
  readonly model: string;
  readonly folder: string;

  /** `fault` is what is wrong, in Vietnamese: "thiếu tệp tokenizer.json". */
  constructor(model: string, folder: string, fault: string) {
    super(
      `Không dùng được mô hình tìm theo nghĩa “${model}” trong thư mục "${folder}": ${fault}. Hãy cài lại chương trình hoặc chép lại đủ các tệp của mô hình vào thư mục đó. ${WITHOUT_IT}`,
    );
    this.model = model;
    this.folder = folder;
  }
}

/** A model that the configuration names is not in its folder and could not be fetched. */
export class ModelFetchFailure extends Failure {
  readonly model: string;
  readonly folder: string;

  constructor(model: string, folder: string, cause: string) {
    super(
      `Không tải được mô hình tìm theo nghĩa “${model}” (${cause}). Hãy kiểm tra tên mô hình và kết nối mạng, hoặc chép mô hình vào thư mục "${folder}". ${WITHOUT_IT}`,
    );
    this.model = model;
    this.folder = folder;
  }
}

/** A thread that embeds texts ended before its work was done. */
export class EmbeddingThreadFailure extends Failure {
  constructor(cause: string) {
    super(
      `Việc tính nghĩa của các đoạn văn bản dừng giữa chừng (${cause}). Hãy chạy lại lệnh; nếu vẫn gặp, hãy kiểm tra bộ nhớ còn trống của máy.`,
    );
  }
}
