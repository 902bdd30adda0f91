import { Command } from 'commander';

/** Every option of every command; `commandLine` says which command takes which. */
export interface Options {
  readonly corpus?: string;
  readonly data?: string;
  readonly asOf?: string;
  readonly agency?: string;
  readonly period?: string;
  readonly status?: string;
  readonly batch?: string;
  readonly json?: boolean;
  readonly xlsx?: string;
  readonly docx?: string;
  readonly png?: string;
  readonly role?: string;
  readonly name?: string;
  readonly force?: boolean;
  readonly limit?: string;
}

export type CommandName =
  | 'ingest'
  | 'ask'
  | 'tasks'
  | 'overdue'
  | 'check'
  | 'chat'
  | 'serve'
  | 'people'
  | 'people-invite'
  | 'people-role'
  | 'people-remove'
  | 'audit'
  | 'backup'
  | 'restore'
  | 'doctor';

/** A command line that was understood. */
export interface Given {
  readonly command: CommandName;
  readonly options: Options;
  /** The words that are no option: a question. */
  readonly words: readonly string[];
}

/**
 * Reads a command line and does what it names. Prints help where it is asked for.
 * @throws CommanderError for wrong usage.
 */
export async function runCommandLine(
  words: readonly string[],
  act: (given: Given) => Promise<void>,
): Promise<void> {
  const run =
    (command: CommandName) =>
    async (...given: unknown[]): Promise<void> => {
      const parsed = given.at(-1) as Command;
      const options: Options = optionsOf(parsed);
      await act({ command, options, words: parsed.args });
    };
  await commandLine(run).parseAsync([...words], { from: 'user' });
}

/** What was given to a command, and before it to the ones that it belongs to. */
function optionsOf(command: Command): Options {
  return { ...(command.parent === null ? {} : optionsOf(command.parent)), ...command.opts<Options>() };
}

const AS_OF = [
  '--as-of <ngày>',
  'trả lời như vào ngày này: 2026-07-15 hoặc 15/7/2026 (mặc định: hôm nay)',
] as const;
const JSON_OUTPUT = ['--json', 'in một tài liệu JSON cho chương trình khác đọc'] as const;
const AGENCY = ['--agency <cơ quan>', 'cơ quan được hỏi tới, gõ tắt cũng được: "so khcn"'] as const;

/** Declares every command, option and help text. */
function commandLine(run: (command: CommandName) => (...given: unknown[]) => Promise<void>): Command {
  const sauro = declare(
    new Command('sauro'),
    'Hỏi đáp về nhiệm vụ trong các văn bản chỉ đạo, kèm số văn bản và mục',
  )
    .option(...AS_OF)
    .action(run('chat'));
  const command = (name: string, description: string) => declare(sauro.command(name), description);
  command('ingest', 'đọc những gì thay đổi trong kho văn bản và lập bản chỉ mục mới')
    .option(...JSON_OUTPUT)
    .action(run('ingest'));
  command('ask', 'trả lời một câu hỏi, hoặc cả một tệp câu hỏi')
    .argument('[câu hỏi...]')
    .option(...AS_OF)
    .option(...AGENCY)
    .option(...JSON_OUTPUT)
    .option(
      '--batch <tệp>',
      'tệp câu hỏi, mỗi dòng một JSON {"question": …, "asOf": …}; "-" là đầu vào chuẩn',
    )
    .action(run('ask'));
  command('tasks', 'liệt kê bảng nhiệm vụ')
    .option(...AS_OF)
    .option(...AGENCY)
    .option('--period <thời gian>', 'hạn đầu tiên nằm trong thời gian này: "Quý III", "tháng 10/2026"')
    .option(
      '--status <trạng thái>',
      'overdue, due-today, due-soon, running, recurring, no-date; theo báo cáo: done, void, under-way, paused, no-report',
    )
    .option(...JSON_OUTPUT)
    .action(run('tasks'));
  command('overdue', 'liệt kê nhiệm vụ quá hạn, hạn sớm nhất trước')
    .option(...AS_OF)
    .option(...JSON_OUTPUT)
    .option('--xlsx <tệp>', 'xuất bảng tính (chưa có)')
    .option('--docx <tệp>', 'xuất văn bản (chưa có)')
    .option('--png <tệp>', 'xuất biểu đồ (chưa có)')
    .action(run('overdue'));
  command('check', 'liệt kê những điểm chưa rõ trong kho văn bản')
    .option(...JSON_OUTPUT)
    .action(run('check'));
  command('chat', 'hỏi đáp trong cửa sổ dòng lệnh (mặc định)')
    .option(...AS_OF)
    .action(run('chat'));
  command('serve', 'chạy các kênh đã cấu hình').action(run('serve'));
  peopleCommands(
    command('people', 'xem ai được dùng; mời, đổi vai trò, cho thôi').action(run('people')),
    run,
  );
  command('audit', 'xem nhật ký: ai đã đổi, xuất hoặc báo cáo những gì, mới nhất trước')
    .option('--limit <số>', 'số dòng nhiều nhất (mặc định: 50)')
    .option(...JSON_OUTPUT)
    .action(run('audit'));
  command('backup', 'sao lưu sổ theo dõi ra một tệp, kể cả khi đang chạy')
    .argument('<tệp>')
    .option('--force', 'ghi đè tệp đã có')
    .option(...JSON_OUTPUT)
    .action(run('backup'));
  command('restore', 'dùng lại sổ theo dõi từ một tệp sao lưu; sổ đang có được giữ lại bên cạnh')
    .argument('<tệp>')
    .option(...JSON_OUTPUT)
    .action(run('restore'));
  command('doctor', 'xem máy, kho văn bản và chỉ mục có ổn không, và cần làm gì')
    .option(...JSON_OUTPUT)
    .action(run('doctor'));
  return sauro;
}

const ROLE = ['--role <vai trò>', 'official (cán bộ), host (chủ trì họp) hoặc maintainer (bảo trì)'] as const;

/** "sauro people" lists; its own commands change. */
function peopleCommands(
  people: Command,
  run: (command: CommandName) => (...given: unknown[]) => Promise<void>,
) {
  const command = (name: string, description: string) => declare(people.command(name), description);
  people.option(...JSON_OUTPUT);
  command('list', 'liệt kê ai được dùng')
    .option(...JSON_OUTPUT)
    .action(run('people'));
  command('invite', 'cấp một mã dùng một lần trong 15 phút để một người vào dùng')
    .option(...ROLE)
    .option('--agency <cơ quan>', 'cơ quan của người đó, gõ tắt cũng được: "so khcn"; cán bộ thì phải có')
    .option('--name <tên>', 'tên sẽ hiện; mặc định là tên trên ứng dụng nhắn tin')
    .option(...JSON_OUTPUT)
    .action(run('people-invite'));
  command('role', 'đổi vai trò, cơ quan của một người')
    .argument('<người>')
    .option(...ROLE)
    .option('--agency <cơ quan>', 'cơ quan mới')
    .option(...JSON_OUTPUT)
    .action(run('people-role'));
  command('remove', 'cho một người thôi dùng, kể từ tin nhắn sau')
    .argument('<người>')
    .option(...JSON_OUTPUT)
    .action(run('people-remove'));
}

/** What every command has: the two folders, help in Vietnamese, and mistakes thrown instead of printed. */
function declare(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--corpus <thư mục>', 'kho văn bản (mặc định: SAURO_CORPUS, hoặc ./corpus)')
    .option('--data <thư mục>', 'nơi giữ bản chỉ mục (mặc định: SAURO_DATA, hoặc ./data)')
    .helpOption('-h, --help', 'xem cách dùng')
    .helpCommand(false)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: withArguments,
      commandUsage: (each) =>
        [
          each.parent?.parent?.name() ?? '',
          each.parent?.name() ?? '',
          withArguments(each),
          '[tuỳ chọn]',
          each.parent === null ? '[lệnh]' : '',
        ]
          .join(' ')
          .trim(),
    });
}

/** "ask [câu hỏi...]" · "backup <tệp>" */
function withArguments(command: Command): string {
  const names = command.registeredArguments.map((each) =>
    each.required ? `<${each.name()}>` : `[${each.name()}${each.variadic ? '...' : ''}]`,
  );
  return [command.name(), ...names].join(' ');
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Lệnh:',
  'Arguments:': 'Tham số:',
};
