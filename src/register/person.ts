/** What a person may do: read and report for the own agency; read and correct everything; and look after the program. */
export const ROLES = ['official', 'host', 'maintainer'] as const;
export type Role = (typeof ROLES)[number];

/** The ways people write to the program. */
export const CHANNELS = ['terminal', 'telegram', 'zalo', 'web'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** Given once when a person is let in, never used again. */
export type PersonId = string & { readonly __personId: true };

/** Somebody as a messenger knows them; the id is the messenger's own, as text. */
export interface Account {
  readonly channel: ChannelName;
  readonly id: string;
}

/** Somebody who was let in. */
export interface Person {
  readonly id: PersonId;
  /** As the messenger or the maintainer named them: data, never markup. */
  readonly name: string;
  readonly role: Role;
  /** `Agency.id` of the agency they work at, or null. */
  readonly agency: string | null;
}
