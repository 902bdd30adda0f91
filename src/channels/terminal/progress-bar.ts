import cliProgress from 'cli-progress';
import { clip } from '../../vietnamese/clip.ts';
import { harmless } from './harmless.ts';

/** How far an ingest is: what is being done, how much of it, how much there is, and the file being read or null. */
export interface Progress {
  readonly stage: 'reading' | 'embedding' | 'building';
  readonly done: number;
  readonly total: number;
  readonly file: string | null;
}

/** A bar on standard error that shows how far an ingest is. */
export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
}

const FORMAT = '{what} {bar} {value}/{total} {file}';
const WHAT: Readonly<Record<Progress['stage'], string>> = {
  reading: 'Đọc văn bản',
  embedding: 'Lập chỉ mục ngữ nghĩa',
  building: 'Dựng đồ thị tìm kiếm',
};

/** Letters of a file's name that fit beside the bar on a terminal of 80 columns. */
const LONGEST_NAME = 30;

/** Draws a bar on a terminal, from 0 again with each stage; elsewhere it draws nothing. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar({
    stream,
    format: FORMAT,
    // What it changes of the terminal it could not put back when the process is stopped in the middle of a file.
    hideCursor: false,
    linewrap: true,
    clearOnComplete: true,
    barsize: 20,
  });
  let shown: Progress['stage'] | null = null;
  return {
    update: ({ stage, done, total, file }) => {
      if (stage !== shown) {
        bar.stop();
        bar.start(total, done, { what: WHAT[stage], file: '' });
      }
      shown = stage;
      bar.setTotal(total);
      bar.update(done, { file: clip(harmless(file ?? ''), LONGEST_NAME) });
    },
    stop: () => bar.stop(),
  };
}
