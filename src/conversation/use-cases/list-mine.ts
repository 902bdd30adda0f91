import type { Moment, Outcome } from '../moment.ts';
import { askQuestion } from './ask-question.ts';

/** "/viec_cua_toi quý 3": the tasks of the person's agency, of a time where one is given. */
export async function listMine(moment: Moment, argument: string): Promise<Outcome> {
  const words = moment.say.questions.mine;
  return askQuestion(moment, argument === '' ? words : `${words} ${argument}`, null);
}
