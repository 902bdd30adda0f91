import { Failure } from '../directive/failure.ts';
import { PIPELINE_VERSION } from '../ingestion/corpus/pipeline-version.ts';
import { isSameReading } from '../ingestion/corpus/plan-ingest.ts';
import type { IndexReader } from '../store/index-reader.ts';
import type { ScannedCorpus } from './check-corpus.ts';
import type { Finding } from './finding.ts';
import { numberWords } from './number-words.ts';

const ABSENT = {
  missing: 'Chưa có chỉ mục',
  'other-version': 'Chỉ mục do phiên bản khác của chương trình tạo ra',
  damaged: 'Tệp chỉ mục bị hỏng',
} as const;
const MAKE_IT = 'hãy chạy “sauro ingest” để lập chỉ mục (các lệnh khác cũng tự làm khi cần)';

/** An index that answers, or why there is none. */
export type ExaminedIndex = IndexReader | keyof typeof ABSENT;

/** Whether there is an index, what it holds, and whether it is the one of the corpus as it is now. */
export function checkIndex(index: ExaminedIndex, files: ScannedCorpus): Finding {
  if (typeof index === 'string') return attention(`${ABSENT[index]}; ${MAKE_IT}.`);
  const what = `Bản chỉ mục số ${index.generation}: ${numberWords(index.directives().length)} văn bản, ${numberWords(index.tasks().length)} nhiệm vụ, ${numberWords(index.passageCount())} đoạn`;
  if (!(files instanceof Failure)) {
    const before = index.corpusState();
    const now = { pipeline: PIPELINE_VERSION, files, model: before?.model ?? '' };
    if (!isSameReading(before, now)) {
      return attention(`${what}; kho văn bản đã thay đổi từ đó, ${MAKE_IT}.`);
    }
  }
  return { check: 'index', verdict: 'good', message: `${what}; đúng với kho văn bản hiện nay.` };
}

function attention(message: string): Finding {
  return { check: 'index', verdict: 'warning', message };
}
