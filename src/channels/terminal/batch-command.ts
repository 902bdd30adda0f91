import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Answer } from '../../answer/answer.ts';
import { type Asked, ask } from '../../conversation/ask.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { type AnswerJson, answerJson } from './answer-json.ts';
import { type BatchLine, batch } from './batch.ts';
import { decodeInput } from './decode-input.ts';
import { harmlessJson } from './harmless.ts';
import { readQuestion } from './read-question.ts';
import { type Streams, tell } from './streams.ts';
import { UsageError } from './usage-error.ts';

type AskedLibrary = Parameters<typeof ask>[0];

/** A file of questions, one JSON value a line. */
export interface BatchRequest {
  /** Path of the file; "-" for standard input. */
  readonly file: string;
  /** For lines that name no day of their own. */
  readonly asOf: IsoDate;
  /** For questions that name nobody; null for everybody. */
  readonly agency: string | null;
}

/** Answers a file of questions, one JSON line each. The exit code is 1 when a line could not be answered. */
export async function batchCommand(
  library: AskedLibrary,
  { file, asOf, agency }: BatchRequest,
  streams: Streams,
): Promise<0 | 1> {
  const text = decodeInput(file === '-' ? await buffer(streams.input) : await readBatch(file));
  const warn = (warning: string) => tell(streams, warning);
  const answerTurns = (line: BatchLine) =>
    answerLine(library, { ...line, asOf: line.asOf ?? asOf, agency }, warn);
  let failed = false;
  for await (const result of batch(text, answerTurns)) {
    failed ||= 'error' in result;
    streams.output.write(`${harmlessJson(result)}\n`);
  }
  return failed ? 1 : 0;
}

/** The answer to the last turn of a conversation; its question is that turn. */
async function answerLine(
  library: AskedLibrary,
  { turns, asOf, agency }: { turns: readonly string[]; asOf: IsoDate; agency: string | null },
  warn: (warning: string) => void,
): Promise<AnswerJson> {
  let previous: Asked['question'] | null = null;
  let answer: Answer | null = null;
  let started = performance.now();
  for (const turn of turns) {
    const text = readQuestion(turn);
    started = performance.now();
    const asked: Asked = await ask(library, { text, asOf, agency, previous });
    previous = asked.question;
    answer = asked.answer;
    if (asked.warning !== null) warn(asked.warning);
  }
  if (answer === null) throw new UsageError('Thiếu "question".');
  return answerJson(answer, performance.now() - started);
}

async function readBatch(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(`Không đọc được tệp câu hỏi “${file}”; hãy kiểm tra đường dẫn.`);
  }
}
