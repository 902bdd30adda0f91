import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

/** "tất cả" · "toàn tỉnh" · "all"; matches folded text. */
const EVERYBODY = words`^(?:tat ca|tatca|toan tinh|moi co quan|cac co quan|all|everybody)$`;

/** Whether the words behind a command ask for every agency. */
export function isForEverybody(argument: string): boolean {
  return fold(argument).search(EVERYBODY) !== -1;
}
