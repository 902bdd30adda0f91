import { z } from 'zod';
import { AGENCY_KINDS } from '../../directive/agency.ts';

const name = z.string().trim().min(1);
const names = z.array(name).default([]);

const agencyMapping = z.strictObject({
  name,
  aliases: names,
  former: names,
  english: names,
  parent: name.nullable().default(null),
  successor: name.nullable().default(null),
});

/** An agency is its name alone, or a mapping. */
const agency = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), agencyMapping);

const group = z.strictObject({
  name,
  aliases: names,
  english: names,
  members: z
    .strictObject({ kinds: z.array(z.enum(AGENCY_KINDS)).default([]), groups: names, agencies: names })
    .default({ kinds: [], groups: [], agencies: [] }),
  documents: z.array(name).nullable().default(null),
});

/** The shape of corpus/agencies.yaml, before names are looked up. */
export const agenciesFile = z.strictObject({
  version: z.literal(1),
  province: z.strictObject({ name, former: names }),
  agencies: z.partialRecord(z.enum(AGENCY_KINDS), z.array(agency)),
  groups: z.array(group).default([]),
  ambiguous: z.array(z.strictObject({ text: name, agencies: z.array(name).min(1) })).default([]),
});

export type AgenciesFile = z.infer<typeof agenciesFile>;

/** Keys that may stand in each kind of mapping, for proposing the nearest one. */
export const KNOWN_KEYS: readonly string[] = [
  ...Object.keys(agenciesFile.shape),
  ...Object.keys(agencyMapping.shape),
  ...Object.keys(group.shape),
  ...['kinds', 'text'],
];
