/** What the parser of the command line says about a mistake. */
export interface ParseMistake {
  /** "commander.unknownOption". */
  readonly code: string;
  /** English, with the option or command in straight quotes. */
  readonly message: string;
}

const SENTENCES: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `Không có tuỳ chọn ${what}`,
  'commander.unknownCommand': (what) => `Không có lệnh “${what}”`,
  'commander.missingArgument': (what) => `Thiếu ${what}`,
  'commander.optionMissingArgument': (what) => `Thiếu giá trị sau ${what}`,
  'commander.excessArguments': () =>
    'Thừa từ trên dòng lệnh; tên có dấu cách thì đặt trong ngoặc kép, còn câu hỏi thì đặt sau “sauro ask”',
  'commander.invalidArgument': (what) => `Giá trị của ${what} không dùng được`,
  'commander.conflictingOption': (what) => `Không dùng ${what} cùng tuỳ chọn kia được`,
};

// error: unknown option '--nguoi' · error: option '--as-of <ngày>' argument missing
const QUOTED = /'([^']+)'/u;

/** A mistake on the command line as a Vietnamese sentence that says where help is. */
export function usageSentence({ code, message }: ParseMistake): string {
  const what = QUOTED.exec(message)?.[1] ?? '';
  const sentence = SENTENCES[code]?.(what) ?? message.replace(/^error: /u, '');
  return `${sentence}. Gõ “sauro --help” để xem cách dùng.`;
}
