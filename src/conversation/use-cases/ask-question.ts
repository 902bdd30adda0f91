import type { Question } from '../../question/question.ts';
import { ask } from '../ask.ts';
import type { Moment, Outcome } from '../moment.ts';
import { meansOwnAgency, nameOwnAgency } from '../own/name-own-agency.ts';
import { ownAgency } from '../own/own-agency.ts';
import { textReply } from '../reply.ts';
import { answerOutcome } from './answer-outcome.ts';

/** Answers a question, or what follows up the one before. Words that mean the own agency ("việc của tôi") are its name. */
export async function askQuestion(
  moment: Moment,
  text: string,
  previous: Question | null = moment.remembered.previous,
): Promise<Outcome> {
  if (!meansOwnAgency(text)) return answer(moment, { text, typed: text, previous });
  const own = ownAgency(moment.person, moment.desk.library.agencies);
  if (own.kind === 'known') {
    return answer(moment, { text: nameOwnAgency(text, own.agency.name), typed: text, previous });
  }
  const words = own.kind === 'none' ? moment.say.noAgency : moment.say.agencyGone(own.id);
  return { replies: [textReply(words)] };
}

async function answer(
  moment: Moment,
  asked: { readonly text: string; readonly typed: string; readonly previous: Question | null },
): Promise<Outcome> {
  const { text, typed, previous } = asked;
  const { question, answer, warning } = await ask(moment.desk.library, { text, asOf: moment.asOf, previous });
  return answerOutcome(moment, { question, answer: { ...answer, question: typed }, warning });
}
