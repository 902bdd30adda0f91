import { harmless } from './harmless.ts';
import { answerScreen, type Streams, writeJson } from './streams.ts';
import { type Look, style } from './style.ts';
import { wrap } from './wrap.ts';

/** What was found, as far as this channel tells it. */
export interface Examination {
  readonly canServe: boolean;
  readonly findings: readonly {
    readonly check: string;
    readonly verdict: 'good' | 'warning' | 'bad';
    readonly message: string;
  }[];
}

const MARKS = { good: '✓', warning: '!', bad: '✗' } as const;
const LOOKS: Readonly<Record<keyof typeof MARKS, Look>> = { good: 'green', warning: 'yellow', bad: 'red' };

/** Tells what was found, a line each. The exit code is 1 where questions cannot be answered as things are. */
export function doctorCommand(examined: Examination, { json }: { json: boolean }, streams: Streams): 0 | 1 {
  if (json) writeJson(streams, examined);
  else streams.output.write(`${lines(examined, streams).join('\n')}\n`);
  return examined.canServe ? 0 : 1;
}

function lines({ canServe, findings }: Examination, streams: Streams): string[] {
  const screen = answerScreen(streams);
  const told = findings.flatMap(({ verdict, message }) =>
    message
      .split('\n')
      .flatMap((part, index) =>
        wrap(harmless(part), screen.width, { first: index === 0 ? `${MARKS[verdict]} ` : '  ', rest: '  ' }),
      )
      .map((line, index) => (index === 0 ? withLook(line, LOOKS[verdict], screen) : line)),
  );
  const verdict = canServe
    ? 'Trả lời được câu hỏi.'
    : 'Chưa trả lời được câu hỏi; hãy sửa các dòng có dấu ✗ rồi chạy lại “sauro doctor”.';
  return [...told, '', verdict];
}

/** Only the mark has a colour. */
function withLook(line: string, look: Look, screen: Parameters<typeof style>[2]): string {
  return `${style(look, line.slice(0, 1), screen)}${line.slice(1)}`;
}
