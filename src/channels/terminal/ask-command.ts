import { ask } from '../../conversation/ask.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { answerJson } from './answer-json.ts';
import { readQuestion } from './read-question.ts';
import { render } from './render.ts';
import { answerScreen, type Streams, tell, writeJson } from './streams.ts';

type AskedLibrary = Parameters<typeof ask>[0];

/** One question, as typed. */
export interface AskRequest {
  readonly text: string;
  readonly asOf: IsoDate;
  /** Whose tasks are meant where the question names nobody; null for everybody's. */
  readonly agency: string | null;
  readonly json: boolean;
}

/** Answers one question. An answer that says what is missing is an answer: the exit code is 0. */
export async function askCommand(
  library: AskedLibrary,
  { text, asOf, agency, json }: AskRequest,
  streams: Streams,
): Promise<0> {
  const question = readQuestion(text);
  const started = performance.now();
  const { answer, warning } = await ask(library, { text: question, asOf, agency, previous: null });
  const elapsedMs = performance.now() - started;
  if (warning !== null) tell(streams, warning);
  if (json) writeJson(streams, answerJson(answer, elapsedMs));
  else streams.output.write(`${render(answer, answerScreen(streams))}\n`);
  return 0;
}
