import type { Moment, Outcome } from '../moment.ts';
import { personLine } from '../people/person-line.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';
import { textReply } from '../reply.ts';

/** "/nguoi": who was let in. */
export function listPeople({ desk }: Moment): Outcome {
  const people = desk.register.people.list().filter(({ removedAt }) => removedAt === null);
  if (people.length === 0) return { replies: [textReply(PEOPLE.nobody)] };
  const lines = people.map((person, index) => `${index + 1}. ${personLine(person, desk.library.agencies)}`);
  return { replies: [textReply([PEOPLE.list(people.length), ...lines].join('\n'))] };
}
