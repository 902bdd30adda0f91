import cliProgress from 'cli-progress';
import { clip } from './clip.ts';
import { harmless } from './harmless.ts';

/** How far the reading of the corpus is: files read, files in all, the file being read; null at the end. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string | null;
}

/** A bar on standard error that shows how far reading is. */
export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
}

const FORMAT = 'Đọc văn bản {bar} {value}/{total} {file}';

/** Letters of a file's name that fit beside the bar on a terminal of 80 columns. */
const LONGEST_NAME = 40;

/** Draws a bar on a terminal; elsewhere it draws nothing. */
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
  let started = false;
  return {
    update: ({ done, total, file }) => {
      if (!started) bar.start(total, 0, { file: '' });
      started = true;
      bar.update(done, { file: clip(harmless(file ?? ''), LONGEST_NAME) });
    },
    stop: () => bar.stop(),
  };
}
