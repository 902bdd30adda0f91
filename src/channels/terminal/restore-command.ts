import { harmless } from './harmless.ts';
import { type Streams, writeJson } from './streams.ts';

/** What a restore did, as far as this channel tells it. */
export interface RestoreReport {
  readonly file: string;
  readonly kept: string | null;
  readonly people: number;
  readonly events: number;
}

/** Tells what is used again, and where the register that was there before lies. */
export function restoreCommand(report: RestoreReport, { json }: { json: boolean }, streams: Streams): 0 {
  if (json) writeJson(streams, report);
  else {
    const { file, kept, people, events } = report;
    const before = kept === null ? 'Trước đó chưa có sổ.' : `Sổ trước đó được giữ ở “${kept}”.`;
    streams.output.write(
      harmless(`Đã dùng lại sổ theo dõi từ “${file}”: ${people} người, ${events} báo cáo.\n${before}\n`),
    );
  }
  return 0;
}
