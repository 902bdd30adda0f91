import { UsageError } from './usage-error.ts';

/** A question longer than this many characters is a pasted document. */
const LONGEST = 2_000;

const CONTROL_CHARACTERS = /[\p{Cc}\p{Cf}]+/gu;

/**
 * The question in what a person typed: NFC, on one line, without control characters.
 * @throws UsageError when nothing is left, or far too much.
 */
export function readQuestion(typed: string): string {
  const text = typed.normalize('NFC').replace(CONTROL_CHARACTERS, ' ').replace(/\s+/gu, ' ').trim();
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
