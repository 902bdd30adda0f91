#!/usr/bin/env node
import type { Library } from './app.ts';
import { type CommandName, type Options, runCommandLine } from './channels/terminal/command-line.ts';
import { readAsOf } from './channels/terminal/read-day.ts';
import { type Streams, tell, writeJson } from './channels/terminal/streams.ts';
import { troubleOf } from './channels/terminal/trouble.ts';
import { UsageError } from './channels/terminal/usage-error.ts';
import { type Config, ConfigError, readConfig } from './config.ts';

/** What a command works with. */
interface Run {
  readonly options: Options;
  readonly words: readonly string[];
  readonly config: Config;
  readonly streams: Streams;
}

type ExitCode = 0 | 1 | 2;
type Action = (run: Run) => Promise<ExitCode>;

const ingest: Action = async ({ options, config, streams }) => {
  const { ingestCorpus } = await import('./app.ts');
  const { progressBar } = await import('./channels/terminal/progress-bar.ts');
  const { ingestCommand } = await import('./channels/terminal/ingest-command.ts');
  const bar = progressBar(streams.errors);
  try {
    const report = await ingestCorpus({ ...placesOf(options, config), onProgress: bar.update });
    bar.stop();
    return ingestCommand(report, { json: options.json === true }, streams);
  } finally {
    bar.stop();
  }
};

const ask: Action = (run) =>
  withLibrary(run, async (library) => {
    const { agency = null, batch, json } = run.options;
    const asOf = readAsOf(run.options.asOf, new Date());
    if (batch !== undefined) {
      const { batchCommand } = await import('./channels/terminal/batch-command.ts');
      return batchCommand(library, { file: batch, asOf, agency }, run.streams);
    }
    const { askCommand } = await import('./channels/terminal/ask-command.ts');
    return askCommand(library, { text: run.words.join(' '), asOf, agency, json: json === true }, run.streams);
  });

const tasks: Action = (run) =>
  withLibrary(run, async (library) => {
    const { agency = null, period = null, status = null, json } = run.options;
    const asOf = readAsOf(run.options.asOf, new Date());
    const { tasksCommand } = await import('./channels/terminal/tasks-command.ts');
    return tasksCommand(library, { agency, period, status, asOf, json: json === true }, run.streams);
  });

const overdue: Action = (run) =>
  withLibrary(run, async (library) => {
    const { xlsx, docx, png, json } = run.options;
    const asOf = readAsOf(run.options.asOf, new Date());
    const { overdueCommand } = await import('./channels/terminal/overdue-command.ts');
    return overdueCommand(library, { asOf, json: json === true, exports: { xlsx, docx, png } }, run.streams);
  });

const check: Action = (run) =>
  withLibrary(run, async (library) => {
    const { checkCommand } = await import('./channels/terminal/check-command.ts');
    return checkCommand(library, { json: run.options.json === true }, run.streams);
  });

const chat: Action = (run) =>
  withLibrary(run, async (library) => {
    const { conversationCommand } = await import('./channels/terminal/conversation-command.ts');
    return conversationCommand(library, () => readAsOf(run.options.asOf, new Date()), run.streams);
  });

const serve: Action = async ({ streams }) => {
  streams.errors.write('Chưa có kênh nào được cấu hình; hãy dùng “sauro chat” để hỏi ngay trên máy này.\n');
  return 1;
};

const doctor: Action = async ({ options, config, streams }) => {
  const [{ examine }, { doctorCommand }] = await Promise.all([
    import('./doctor/examine.ts'),
    import('./channels/terminal/doctor-command.ts'),
  ]);
  return doctorCommand(await examine(placesOf(options, config)), { json: options.json === true }, streams);
};

const ACTIONS: Readonly<Record<CommandName, Action>> = {
  ingest,
  ask,
  tasks,
  overdue,
  check,
  chat,
  serve,
  doctor,
};

/** Opens the library, tells its warnings on standard error, and closes it when the command is done. */
async function withLibrary(
  { options, config, streams }: Run,
  use: (library: Library) => Promise<ExitCode>,
): Promise<ExitCode> {
  const [{ openLibrary }, { progressBar }] = await Promise.all([
    import('./app.ts'),
    import('./channels/terminal/progress-bar.ts'),
  ]);
  const bar = progressBar(streams.errors);
  const library = await openLibrary({ ...placesOf(options, config), onProgress: bar.update });
  bar.stop();
  for (const warning of library.warnings) tell(streams, warning);
  try {
    return await library.mending(() => use(library));
  } finally {
    library.close();
  }
}

/** Folders and the model of meaning; the model that comes along is meant where none is given. */
function placesOf(options: Options, { model, ...config }: Config) {
  const { corpus = config.corpus, data = config.data } = options;
  if (corpus.trim() === '' || data.trim() === '') {
    throw new UsageError(
      'Thiếu tên thư mục sau --corpus hoặc --data; hãy ghi đường dẫn, hoặc bỏ tuỳ chọn đó.',
    );
  }
  return { corpus, data, ...(model === 'shipped' ? {} : { model }) };
}

/** Runs one command line and sets the exit code: 0 done, 1 the request could not be met, 2 wrong usage. */
async function main(words: readonly string[], streams: Omit<Streams, 'mayColour'>): Promise<void> {
  let debug = false;
  try {
    const config = readConfig();
    debug = config.debug;
    await runCommandLine(words, async ({ command, ...given }) => {
      const full: Streams = { ...streams, mayColour: config.colour };
      process.exitCode = await ACTIONS[command]({ ...given, config, streams: full });
    });
  } catch (error) {
    const trouble =
      error instanceof ConfigError ? { sentence: error.message, exitCode: 2 } : troubleOf(error, debug);
    if (trouble === null) return;
    tell(streams, trouble.sentence);
    if (wantsJson(words)) writeJson(streams, { error: trouble.sentence });
    process.exitCode = trouble.exitCode;
  }
}

/** "--json" as an option, not as a word of a question. */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end === -1 ? words.length : end).includes('--json');
}

/** A reader that closes early ("| head") ends the run quietly; an output that takes nothing more (a full disk) is told. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
    if (stream === process.stdout) {
      process.stderr.write(
        `Không ghi được kết quả ra (${code}). Hãy kiểm tra dung lượng ổ đĩa rồi chạy lại.\n`,
      );
    }
    process.exit(1);
  });
}

await main(process.argv.slice(2), { input: process.stdin, output: process.stdout, errors: process.stderr });
