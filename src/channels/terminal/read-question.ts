import { withoutSequences } from './harmless.ts';
import { UsageError } from './usage-error.ts';

/** A question longer than this many characters is a pasted document. */
const LONGEST = 2_000;

/** "S\u200bở": joiners, soft hyphens and marks of direction come along with text that is copied from elsewhere. */
const INVISIBLE = /\p{Cf}+/gu;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/**
 * The question in what a person typed: NFC, on one line, without control sequences and invisible characters.
 * @throws UsageError when nothing is left, or far too much.
 */
export function readQuestion(typed: string): string {
  const plain = withoutSequences(typed).replace(INVISIBLE, '').replace(CONTROL_CHARACTERS, ' ');
  const text = plain.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UsageError('Chưa có câu hỏi; hãy gõ ví dụ: Sở KH&CN phải làm gì trong Quý III?');
  }
  if (text.length > LONGEST) {
    throw new UsageError(
      `Câu hỏi dài ${text.length} ký tự, quá ${LONGEST}; hãy hỏi ngắn lại, mỗi lần một việc.`,
    );
  }
  return text;
}
