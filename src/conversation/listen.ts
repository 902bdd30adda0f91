import { printDate } from '../vietnamese/calendar.ts';
import { fold } from '../vietnamese/fold.ts';
import { readCommand } from './commands/read-command.ts';
import type { Moment, Outcome } from './moment.ts';
import { obey } from './obey.ts';
import { readOverdueRequest } from './progress/read-overdue-request.ts';
import { readTyped } from './read-typed.ts';
import { textReply } from './reply.ts';
import { answerDraft } from './use-cases/answer-draft.ts';
import { askQuestion } from './use-cases/ask-question.ts';
import { listOverdue } from './use-cases/list-overdue.ts';
import { readProgress } from './use-cases/report-progress.ts';
import { showLine } from './use-cases/show-line.ts';
import { showSource } from './use-cases/show-source.ts';
import { readLineRequest, readSourceRequest } from './use-cases/source-request-patterns.ts';
import { THANKS } from './use-cases/yes-no-patterns.ts';

/** What a typed line asks for: a command, a word about a report that waits, a source, a report, else a question. */
export async function listen(moment: Moment, typed: string): Promise<Outcome> {
  const read = readTyped(typed);
  if (read.kind === 'nothing') return { replies: [textReply(moment.say.nothingToRead)] };
  if (read.kind === 'too-long') {
    return { replies: [textReply(moment.say.tooLong(read.length, read.limit))] };
  }
  const { text } = read;
  const command = readCommand(text);
  if (command !== null) return obey(moment, command);
  const waiting = answerDraft(moment, text);
  if (waiting !== null) return waiting;
  if (fold(text.trim()).search(THANKS) !== -1) return { replies: [textReply(moment.say.welcome)] };
  const source = readSourceRequest(text);
  if (source !== null) return showSource(moment, source);
  const overdueOn = moment.person.role === 'official' ? null : readOverdueRequest(text, moment.asOf);
  if (overdueOn !== null) return listOverdue(moment, printDate(overdueOn));
  const line = readLineRequest(text);
  return (
    readProgress(moment, text) ??
    (line === null ? null : showLine(moment, line, text)) ??
    askQuestion(moment, text)
  );
}
