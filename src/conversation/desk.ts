import type { Note } from '../directive/note.ts';
import type { Instant } from '../register/instant.ts';
import type { Account, Role } from '../register/person.ts';
import type { Register } from '../store/register/register.ts';
import type { AskedLibrary } from './ask.ts';
import type { IngestNews } from './ingest-news.ts';
import type { Memory } from './memory/memory.ts';

/** As whom the configuration lets an account in; the agency is an `Agency.id`, or null. */
export interface Allowance {
  readonly role: Role;
  readonly agency: string | null;
}

/** Everything that a turn works with. The clock, ids and codes come from here. */
export interface Desk {
  readonly library: AskedLibrary;
  /** Read only where a turn needs it: reading this may open (and make) the file. */
  readonly register: Register;
  /** Where conversations, shown answers and drafts are kept: the register itself, or a running process. */
  readonly memory: Memory;
  /** What the configuration says about an account; null where it does not name it. */
  readonly allowed: (account: Account) => Allowance | null;
  /** Takes in what changed in the corpus; null where nothing had. Throws a `Failure` where it cannot. */
  readonly reindex: () => Promise<IngestNews | null>;
  /** What `sauro check` lists. */
  readonly notes: () => readonly Note[];
  readonly now: () => Instant;
  /** Url-safe, at least 10 random characters, never the same again. */
  readonly newId: () => string;
  /** A code to be let in with: at least 8 random characters that are not mixed up when read aloud. */
  readonly newCode: () => string;
}
