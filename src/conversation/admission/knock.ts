import type { Person, PersonId } from '../../register/person.ts';
import type { Desk } from '../desk.ts';
import type { Incoming } from '../incoming.ts';
import type { Outcome } from '../moment.ts';
import { ownAgency } from '../own/own-agency.ts';
import { ADMISSION, NOT_LET_IN } from '../phrases/admission-phrases.ts';
import { conversationPhrasesOf } from '../phrases/conversation-phrases.ts';
import { printMoment } from '../phrases/print-moment.ts';
import { textReply } from '../reply.ts';
import { TurnOutdated } from '../turn.ts';
import { linkOfCode } from './link-code.ts';
import { personName } from './person-name.ts';
import { type Redemption, tryCode } from './try-code.ts';
import { typedCode } from './typed-code-patterns.ts';

/**
 * What somebody hears who was not let in: one fixed sentence, whatever they write or press. Only a code typed in
 * private is looked at.
 */
export function knock(desk: Desk, incoming: Incoming): Outcome {
  const { input, chat } = incoming;
  const code = input.kind === 'text' && chat.kind === 'private' ? typedCode(input.text) : null;
  if (code !== null) return enterCode(desk, incoming, code);
  return {
    replies: [input.kind === 'press' ? { kind: 'notice', text: NOT_LET_IN } : textReply(NOT_LET_IN)],
  };
}

/** A typed code: lets its bearer in, gives them another role, or links this account to somebody who is in. */
export function enterCode(desk: Desk, incoming: Incoming, code: string): Outcome {
  const { account, at } = incoming;
  const typed = { code, account, name: personName(incoming.name), id: desk.newId() as PersonId, at };
  const redeem = () => desk.register.people.redeem(typed);
  const found = tryCode(desk.register, redeem);
  const link = found.kind === 'locked' ? null : linkOfCode(desk, code, at);
  if (link !== null && desk.register.people.find(account) === null) {
    return {
      replies: [textReply(ADMISSION.linked(link.person.name))],
      changes: [link.take, () => desk.register.people.link(link.person.id, account, at)],
    };
  }
  return {
    replies: [textReply(wordsFor(desk, found))],
    changes: [
      () => {
        if (redeem().kind !== found.kind) throw new TurnOutdated();
      },
    ],
  };
}

function wordsFor(desk: Desk, redemption: Redemption): string {
  switch (redemption.kind) {
    case 'admitted':
      return welcome(desk, redemption.person);
    case 'wrong':
      return ADMISSION.wrong(redemption.attemptsLeft);
    case 'locked':
      return ADMISSION.locked(printMoment(redemption.until));
  }
}

function welcome({ library }: Desk, person: Person): string {
  const own = ownAgency(person, library.agencies);
  const role = conversationPhrasesOf('vi').role[person.role];
  return ADMISSION.welcome(person.name, role, own.kind === 'known' ? own.agency.name : null);
}
