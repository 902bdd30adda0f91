import { firstBytes } from '../corpus/corpus-readers.ts';
import { decode } from '../text/decode.ts';

/**
 * The text of a file that stands beside the directives (agencies.yaml, a side file), in the encodings that directives
 * may have; or a sentence that says why there is none and what to do. Never throws.
 */
export function readSideText(path: string): { readonly text: string } | { readonly message: string } {
  try {
    return decode(firstBytes(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    return { message: `Không mở được tệp (${code}); hãy kiểm tra quyền đọc rồi chạy lại.` };
  }
}
