import type { Library } from '../app.ts';
import type { Desk } from '../conversation/desk.ts';
import { processMemory } from '../conversation/memory/process-memory.ts';
import { reviewNotes } from '../conversation/news/review-notes.ts';
import type { Instant } from '../register/instant.ts';
import { invitationCode } from '../register/invitation-code.ts';
import { NewsSince } from './news-since.ts';

/** The clock, and unguessable bytes for ids and codes. */
export interface Chance {
  readonly now: () => Instant;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** 96 random bits: nobody guesses the id of somebody else's answer. */
const ID_BYTES = 12;

/** What conversations through messengers work with: all of their memory is in the register. */
export function deskOf(library: Library, allowed: Desk['allowed'], chance: Chance): Desk {
  return { ...commonOf(library, chance), allowed, register: library.register, memory: library.register };
}

/** What the conversation at the machine works with: its memory ends with the process, and no register is made for questions. */
export function localDesk(library: Library, chance: Chance): Desk {
  return {
    ...commonOf(library, chance),
    allowed: () => null,
    memory: processMemory(),
    get register() {
      return library.register;
    },
  };
}

function commonOf(
  library: Library,
  { now, randomBytes }: Chance,
): Omit<Desk, 'register' | 'memory' | 'allowed'> {
  const news = new NewsSince({ reader: library.reader, refresh: () => library.refresh() });
  return {
    library,
    reindex: () => news.refresh(),
    notes: () => reviewNotes(library),
    now,
    newId: () => Buffer.from(randomBytes(ID_BYTES)).toString('base64url'),
    newCode: () => invitationCode(randomBytes),
  };
}
