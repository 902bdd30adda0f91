import { understand } from '../../question/understand.ts';
import { type IsoDate, printDate, yearOf } from '../../vietnamese/calendar.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { Moment, Outcome } from '../moment.ts';
import { ownAgency } from '../own/own-agency.ts';
import { overdueByAgency } from '../progress/overdue-by-agency.ts';
import { refusalWords } from '../progress/report-words.ts';
import { textReply } from '../reply.ts';
import { answerOutcome } from './answer-outcome.ts';
import { askQuestion } from './ask-question.ts';
import { isForEverybody } from './everybody-patterns.ts';

/**
 * "/qua_han [ngày]": for a host the list of every agency, grouped by agency; for an official what the own agency owes,
 * of everybody where "tất cả" is typed or there is no agency. Other words ("/qua_han Sở Y tế") narrow the question.
 */
export async function listOverdue(moment: Moment, argument: string): Promise<Outcome> {
  const all = isForEverybody(argument);
  const asked = dayIn(all ? '' : argument, moment.asOf);
  const { questions } = moment.say;
  if (asked === null && DATE.test(argument)) return noSuchDay(moment, argument);
  if (asked === null) return askQuestion(moment, `${questions.overdue(null, null)} ${argument}`, null);
  const isHost = moment.person.role !== 'official';
  if (isHost) return grouped(moment, asked.day);
  const own = ownAgency(moment.person, moment.desk.library.agencies);
  const until = asked.isGiven ? printDate(asked.day) : null;
  if (all || own.kind !== 'known') return askQuestion(moment, questions.overdue(null, until), null);
  const outcome = await askQuestion(moment, questions.overdue(own.agency.name, until), null);
  return { ...outcome, replies: [...outcome.replies, textReply(moment.say.ownOverdueHint)] };
}

// "32/13/2026": meant as a day, whatever the calendar says. Read as words it would narrow the list to nothing.
const DATE = /^\D{0,12}\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/u;

function noSuchDay({ language }: Moment, printed: string): Outcome {
  return { replies: [textReply(refusalWords({ kind: 'no-such-day', printed }, language))] };
}

function grouped(moment: Moment, asOf: IsoDate): Outcome {
  const { library } = moment.desk;
  const text = moment.say.questions.overdue(null, printDate(asOf));
  const question = understand(text, {
    asOf,
    agencies: library.agencies,
    directives: library.reader.directives(),
    previous: null,
  });
  const answer = overdueByAgency(library, { asOf, language: moment.language, question: text });
  return answerOutcome(moment, { question, answer, warning: null });
}

/** The day that an argument is, today for none; null where it is anything else. */
function dayIn(
  argument: string,
  today: IsoDate,
): { readonly day: IsoDate; readonly isGiven: boolean } | null {
  if (argument === '') return { day: today, isGiven: false };
  const [found, ...others] = findPeriods(argument, { year: yearOf(today), today });
  if (found === undefined || others.length > 0) return null;
  const isWhole = found.start <= 'đến ngày '.length && found.end === argument.length;
  return isWhole && found.period.from === found.period.to ? { day: found.period.to, isGiven: true } : null;
}
