import { createHash } from 'node:crypto';
import { type Instant, instantOf, millisecondsOf } from '../../register/instant.ts';
import { plainCode } from '../../register/invitation-code.ts';
import type { Person, PersonId } from '../../register/person.ts';
import type { Desk } from '../desk.ts';
import type { Incoming } from '../incoming.ts';
import { TurnOutdated } from '../turn.ts';

/** As long as a code that lets somebody in. */
const VALID_MS = 15 * 60_000;
const LINK = JSON.stringify({ version: 1, kind: 'link' });

/** Keeps a code by which a person can link another messenger; only its hash is kept. */
export function keepLinkCode(desk: Desk, { chat, at }: Incoming, person: PersonId, code: string): void {
  const expiresAt = instantOf(new Date(millisecondsOf(at) + VALID_MS));
  const { channel } = chat;
  desk.register.drafts.put({
    id: idOf(code),
    chat: { channel, chat: chat.chat },
    person,
    json: LINK,
    expiresAt,
  });
}

/** Whom a code links to, and what uses it up; null where it is no such code, was used, or its person is out. */
export function linkOfCode(
  { register }: Pick<Desk, 'register'>,
  code: string,
  at: Instant,
): { readonly person: Person; readonly take: () => void } | null {
  const id = idOf(code);
  const draft = register.drafts.find(id, at);
  if (draft === null || draft.json !== LINK) return null;
  const listed = register.people.list().find((known) => known.id === draft.person);
  if (listed === undefined || listed.removedAt !== null) return null;
  return {
    person: listed,
    take: () => {
      if (register.drafts.take(id, at) === null) throw new TurnOutdated();
    },
  };
}

/** The code itself is some 55 random bits, good for a quarter of an hour. */
function idOf(code: string): string {
  return createHash('sha256')
    .update(`link:${plainCode(code)}`)
    .digest('base64url');
}
