import type { ChatKey } from '../../register/chat-key.ts';
import type { Instant } from '../../register/instant.ts';
import type { PersonId } from '../../register/person.ts';

/** A JSON text that belongs to a chat and a person in it. */
export interface Kept {
  readonly id: string;
  readonly chat: ChatKey;
  readonly person: PersonId;
  readonly json: string;
}

/** What conversations leave behind. The register keeps it over restarts; a terminal keeps it while it runs. */
export interface Memory {
  readonly conversations: {
    load(chat: ChatKey, person: PersonId): string | null;
    save(chat: ChatKey, person: PersonId, json: string, at: Instant): void;
    forget(chat: ChatKey, person: PersonId): void;
  };
  readonly answers: {
    put(kept: Kept & { readonly at: Instant }): void;
    find(id: string): Omit<Kept, 'id'> | null;
  };
  readonly drafts: {
    put(kept: Kept & { readonly expiresAt: Instant }): void;
    find(id: string, at: Instant): Omit<Kept, 'id'> | null;
    take(id: string, at: Instant): Omit<Kept, 'id'> | null;
  };
}
