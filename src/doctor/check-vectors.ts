import { graphLibrary } from '../store/vectors/graph-library.ts';
import { SHARD_POLICY } from '../store/vectors/shard-policy.ts';
import type { ExaminedIndex } from './check-index.ts';
import type { Finding } from './finding.ts';
import { numberWords } from './number-words.ts';

/**
 * Whether the index can be searched by meaning with the model of this id, and how: each passage compared, or through
 * graphs. Without a model there is nothing to look at: `checkModel` tells that.
 */
export function checkVectors(index: ExaminedIndex, model: string): Finding {
  if (typeof index === 'string') {
    return { check: 'vectors', verdict: 'warning', message: 'Chưa tìm được theo nghĩa; xem các dòng trên.' };
  }
  const made = index.vectorModel();
  if (made !== model) {
    const what =
      made === null ? 'Chỉ mục chưa có phần tìm theo nghĩa' : 'Chỉ mục dùng mô hình tìm theo nghĩa khác';
    return { check: 'vectors', verdict: 'warning', message: `${what}; hãy chạy “sauro ingest”.` };
  }
  const how = index.vectorState() === 'exact' ? 'so lần lượt từng đoạn' : 'qua đồ thị lân cận';
  return { check: 'vectors', verdict: 'good', message: `Tìm theo nghĩa: ${how}.` };
}

/** Whether large corpora can be searched through graphs. `name` is the module that makes them. */
export function checkGraphs(name?: string): Finding {
  if (graphLibrary(name) !== null) {
    return { check: 'graphs', verdict: 'good', message: 'hnswlib-node có sẵn cho kho văn bản lớn.' };
  }
  const message = `Không có hnswlib-node: tìm theo nghĩa so lần lượt từng đoạn, chậm hơn khi kho trên ${numberWords(SHARD_POLICY.exactWindows)} đoạn; nếu cần, hãy cài trình biên dịch C++ rồi chạy lại “npm ci”.`;
  return { check: 'graphs', verdict: 'warning', message };
}
