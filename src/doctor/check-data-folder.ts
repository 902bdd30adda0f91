import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding, Verdict } from './finding.ts';
import { sizeWords } from './number-words.ts';

/** With less room than this the next generation of a large index may not fit. */
const LITTLE_ROOM_BYTES = 500_000_000;

/** Whether the data folder can be written, and the room on its disk. `broken` is how bad it is that it cannot. */
export function checkDataFolder(data: string, broken: Verdict): Finding {
  const folder = nearestThatIsThere(resolve(data));
  const isThere = folder === resolve(data);
  if (!mayWrite(folder)) {
    const message = `Không ghi được vào thư mục dữ liệu "${data}"; hãy kiểm tra quyền ghi, hoặc chọn thư mục khác bằng --data.`;
    return { check: 'data', verdict: broken, message };
  }
  const free = freeBytes(folder);
  const room = free === null ? '' : `, ổ đĩa còn trống ${sizeWords(free)}`;
  const what = `Thư mục dữ liệu "${data}" ${isThere ? 'ghi được' : 'sẽ được tạo khi lập chỉ mục'}${room}`;
  if (free === null || free >= LITTLE_ROOM_BYTES)
    return { check: 'data', verdict: 'good', message: `${what}.` };
  return { check: 'data', verdict: 'warning', message: `${what}; hãy giải phóng dung lượng.` };
}

function nearestThatIsThere(folder: string): string {
  const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  return isThere || dirname(folder) === folder ? folder : nearestThatIsThere(dirname(folder));
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Null where the file system does not tell. */
function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
