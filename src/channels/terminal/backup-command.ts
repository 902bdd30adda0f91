import { harmless } from './harmless.ts';
import { type Streams, writeJson } from './streams.ts';

/** What a backup holds, as far as this channel tells it. */
export interface BackupReport {
  readonly file: string;
  readonly bytes: number;
  readonly people: number;
  readonly events: number;
}

/** Tells what was backed up, and how to bring it back. */
export function backupCommand(report: BackupReport, { json }: { json: boolean }, streams: Streams): 0 {
  if (json) writeJson(streams, report);
  else {
    const { file, bytes, people, events } = report;
    const size = `${(bytes / 1000).toFixed(0)} kB`;
    streams.output.write(
      harmless(
        `Đã sao lưu sổ theo dõi ra “${file}” (${size}): ${people} người, ${events} báo cáo; đã kiểm tra, đọc được.\nDùng lại bằng: sauro restore "${file}"\n`,
      ),
    );
  }
  return 0;
}
