import type { IsoDate } from '../../vietnamese/calendar.ts';
import type { AnswerJson } from './answer-json.ts';
import { readDay } from './read-day.ts';
import { UsageError } from './usage-error.ts';

/** One line of a batch: the turns of a conversation, and the day as of which they are asked. */
export interface BatchLine {
  readonly turns: readonly string[];
  readonly asOf: IsoDate | null;
}

/** A line that could not be answered: its number from 1, and why. */
export interface BatchError {
  readonly line: number;
  readonly error: string;
}

/**
 * Reads {"question": "…"} or {"question": ["turn 1", "turn 2"], "asOf": "2026-07-15"}.
 * @throws UsageError that says what is wrong with the line.
 */
export function readBatchLine(text: string): BatchLine {
  const value = parseObject(text);
  const turns: unknown[] = Array.isArray(value.question) ? value.question : [value.question];
  if (turns.length === 0 || !turns.every((turn) => typeof turn === 'string')) {
    throw new UsageError('Thiếu "question": hãy ghi một câu hỏi, hoặc một mảng các câu hỏi nối nhau.');
  }
  if (value.asOf === undefined || value.asOf === null) return { turns, asOf: null };
  if (typeof value.asOf !== 'string') throw new UsageError('"asOf" phải là một ngày dạng "2026-07-15".');
  return { turns, asOf: readDay(value.asOf) };
}

/**
 * Answers a batch line by line, in order; blank lines are passed over, and a line that cannot be answered gives
 * an error in its place.
 */
export async function* batch(
  text: string,
  answer: (line: BatchLine) => Promise<AnswerJson>,
): AsyncGenerator<AnswerJson | BatchError> {
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    yield await answerOrError(line, index + 1, answer);
  }
}

async function answerOrError(
  text: string,
  line: number,
  answer: (line: BatchLine) => Promise<AnswerJson>,
): Promise<AnswerJson | BatchError> {
  try {
    return await answer(readBatchLine(text));
  } catch (error) {
    return { line, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // falls through to the sentence below: what the parser says is in English and names no remedy
  }
  throw new UsageError('Không phải một dòng JSON; hãy ghi dạng {"question": "…", "asOf": "2026-07-15"}.');
}
