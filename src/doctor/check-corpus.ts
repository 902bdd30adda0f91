import type { CorpusFile } from '../directive/corpus-file.ts';
import { Failure } from '../directive/failure.ts';
import { plannedDocuments } from '../ingestion/corpus/plan-ingest.ts';
import { readCorpusAgencies } from '../ingestion/corpus/read-corpus-agencies.ts';
import { readCorpusShortForms } from '../ingestion/corpus/read-corpus-short-forms.ts';
import { BUILT_IN_AGENCIES, DIRECTIVE_ENDINGS, SHORT_FORMS_FILE } from '../ingestion/corpus/scan-corpus.ts';
import type { CheckName, Finding, Verdict } from './finding.ts';
import { numberWords } from './number-words.ts';

/** A corpus folder as it was scanned, or the failure to scan it. */
export type ScannedCorpus = readonly CorpusFile[] | Failure;

/** The directives of a corpus folder. `broken` is how bad it is that they cannot be read. */
export function checkCorpus(corpus: string, files: ScannedCorpus, broken: Verdict): Finding {
  if (files instanceof Failure) return { check: 'corpus', verdict: broken, message: files.message };
  const documents = plannedDocuments(files).length;
  if (documents === 0) {
    const message = `Kho văn bản "${corpus}" chưa có văn bản nào; hãy đặt các tệp ${DIRECTIVE_ENDINGS.join(', ')} vào đó.`;
    return { check: 'corpus', verdict: 'warning', message };
  }
  const unread = files.filter(({ role }) => role === 'unsupported').length;
  const rest = unread === 0 ? '' : ` ${numberWords(unread)} tệp chưa đọc được; gõ “sauro check” để xem.`;
  return {
    check: 'corpus',
    verdict: unread === 0 ? 'good' : 'warning',
    message: `Kho văn bản "${corpus}": ${numberWords(documents)} văn bản.${rest}`,
  };
}

/** The agencies file of a corpus, or the one that comes along. */
export function checkAgencies(corpus: string, files: readonly CorpusFile[], broken: Verdict): Finding {
  return reading('agencies', broken, () => {
    const { agencies } = readCorpusAgencies(corpus, files);
    const isBuiltIn = files.some(({ file }) => file === BUILT_IN_AGENCIES);
    const which = isBuiltIn ? ' (kho không có agencies.yaml, đang dùng tệp kèm chương trình)' : '';
    return { verdict: 'good', message: `Danh mục cơ quan: ${numberWords(agencies.length)} cơ quan${which}.` };
  });
}

/** The file of short forms of a corpus. */
export function checkShortForms(corpus: string, files: readonly CorpusFile[], broken: Verdict): Finding {
  return reading('short-forms', broken, () => {
    const forms = readCorpusShortForms(corpus, files);
    if (files.some(({ role }) => role === 'short-forms')) {
      return { verdict: 'good', message: `Danh mục chữ viết tắt: ${numberWords(forms.length)} chữ.` };
    }
    const message = `Kho không có ${SHORT_FORMS_FILE} nên “TTHC” không được hiểu là “thủ tục hành chính”; hãy chép tệp này từ kho kèm chương trình.`;
    return { verdict: 'warning', message };
  });
}

function reading(check: CheckName, broken: Verdict, read: () => Omit<Finding, 'check'>): Finding {
  try {
    return { check, ...read() };
  } catch (error) {
    if (error instanceof Failure) return { check, verdict: broken, message: error.message };
    throw error;
  }
}
