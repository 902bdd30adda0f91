import type { Moment, Outcome } from '../moment.ts';
import { ownAgency } from '../own/own-agency.ts';
import { askQuestion } from './ask-question.ts';
import { isForEverybody } from './everybody-patterns.ts';

/** "/den_han quý 3": what falls due in a time, this month for none; of the own agency where an official has one. */
export async function listDue(moment: Moment, argument: string): Promise<Outcome> {
  const period = argument === '' || isForEverybody(argument) ? null : argument;
  const own = ownAgency(moment.person, moment.desk.library.agencies);
  const isOwn = moment.person.role === 'official' && own.kind === 'known' && !isForEverybody(argument);
  return askQuestion(moment, moment.say.questions.due(isOwn ? own.agency.name : null, period), null);
}
