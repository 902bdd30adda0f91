#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import type { Library } from './app.ts';
import { type CommandName, type Options, runCommandLine } from './channels/terminal/command-line.ts';
import type { PeopleRequest } from './channels/terminal/people-command.ts';
import { readAsOf } from './channels/terminal/read-day.ts';
import { type Streams, tell, writeJson } from './channels/terminal/streams.ts';
import { troubleOf } from './channels/terminal/trouble.ts';
import { UsageError } from './channels/terminal/usage-error.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { instantOf } from './register/instant.ts';

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
    const [{ conversationCommand }, { localDesk }] = await Promise.all([
      import('./channels/terminal/conversation-command.ts'),
      import('./app/desk-of.ts'),
    ]);
    const desk = localDesk(library, { now: () => instantOf(new Date()), randomBytes });
    const open = { desk, refresh: () => library.refresh() };
    return conversationCommand(open, () => readAsOf(run.options.asOf, new Date()), run.streams);
  });

const serve: Action = async ({ options, config, streams }) => {
  const [{ serve: serveChannels }, { stopSignal }] = await Promise.all([
    import('./serve/serve.ts'),
    import('./serve/stop-signal.ts'),
  ]);
  const places = placesOf(options, config);
  const exitCode = await serveChannels({ config, places, errors: streams.errors, stop: stopSignal() });
  // Work that hangs must not keep a program that was asked to stop.
  process.exit(exitCode);
};

const people = (verb: PeopleRequest['verb']): Action => {
  return (run) =>
    withLibrary(run, async (library) => {
      const [{ peopleCommand }, { localDesk }] = await Promise.all([
        import('./channels/terminal/people-command.ts'),
        import('./app/desk-of.ts'),
      ]);
      const { role = null, agency = null, name = null, json } = run.options;
      const { now, newCode } = localDesk(library, { now: () => instantOf(new Date()), randomBytes });
      const desk = {
        now,
        newCode,
        agencies: library.agencies,
        registerIfThere: () => library.registerIfThere(),
        get register() {
          return library.register;
        },
      };
      const person = run.words.join(' ');
      return peopleCommand(desk, { verb, person, role, agency, name, json: json === true }, run.streams);
    });
};

const audit: Action = async ({ options, config, streams }) => {
  const [{ withRegister }, { auditCommand }] = await Promise.all([
    import('./app/look-after-register.ts'),
    import('./channels/terminal/audit-command.ts'),
  ]);
  const { limit = null, json } = options;
  return withRegister(placesOf(options, config).data, (register) =>
    auditCommand(register, { limit, json: json === true }, streams),
  );
};

const backup: Action = async ({ options, config, words, streams }) => {
  const [app, { backupCommand }] = await Promise.all([
    import('./app/look-after-register.ts'),
    import('./channels/terminal/backup-command.ts'),
  ]);
  const { data } = placesOf(options, config);
  const at = instantOf(new Date());
  const report = app.backUp(data, words.join(' '), { force: options.force === true, at });
  return backupCommand(report, { json: options.json === true }, streams);
};

const restore: Action = async ({ options, config, words, streams }) => {
  const [app, { restoreCommand }] = await Promise.all([
    import('./app/look-after-register.ts'),
    import('./channels/terminal/restore-command.ts'),
  ]);
  const { data } = placesOf(options, config);
  const report = app.restore(data, words.join(' '), instantOf(new Date()));
  return restoreCommand(report, { json: options.json === true }, streams);
};

const doctor: Action = async ({ options, config, streams }) => {
  const [{ examine }, { examineChannels }, { doctorCommand }] = await Promise.all([
    import('./doctor/examine.ts'),
    import('./serve/examine-channels.ts'),
    import('./channels/terminal/doctor-command.ts'),
  ]);
  const places = placesOf(options, config);
  const { canServe, findings } = await examine(places);
  const all = [...findings, ...(await examineChannels(config, places.data))];
  return doctorCommand({ canServe, findings: all }, { json: options.json === true }, streams);
};

const ACTIONS: Readonly<Record<CommandName, Action>> = {
  ingest,
  ask,
  tasks,
  overdue,
  check,
  chat,
  serve,
  people: people('list'),
  'people-invite': people('invite'),
  'people-role': people('role'),
  'people-remove': people('remove'),
  audit,
  backup,
  restore,
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
  const now = () => instantOf(new Date());
  return { corpus, data, now, ...(model === 'shipped' ? {} : { model }) };
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
