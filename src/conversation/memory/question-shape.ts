import { z } from 'zod';
import { AGENCY_KINDS } from '../../directive/agency.ts';
import { DIRECTIVE_KINDS } from '../../directive/directive.ts';
import { PLACE_LEVELS } from '../../directive/place.ts';
import {
  INTENTS,
  PROGRESS_FILTERS,
  type Question,
  RELATION_QUESTIONS,
  STATE_FILTERS,
} from '../../question/question.ts';
import { parseIsoDate } from '../../vietnamese/calendar.ts';

const DAY = z.string().refine((text) => parseIsoDate(text) !== null);
const WORDS = z.string();
const PERIOD = z.object({ period: z.object({ from: DAY, to: DAY }), printed: WORDS });
const ASKED = { asPrinted: z.array(WORDS).optional(), within: z.array(WORDS).optional() };
const OWNER = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agency'), id: WORDS, name: WORDS, printed: WORDS, ...ASKED }),
  z.object({
    ...ASKED,
    kind: z.literal('group'),
    id: WORDS,
    name: WORDS,
    printed: WORDS,
    members: z.array(WORDS),
  }),
]);
const NUMBER = z.object({
  printed: WORDS,
  ordinal: WORDS,
  year: z.number().nullable(),
  symbol: WORDS,
});
const PARTIAL_DATE = z.object({
  year: z.number().nullable(),
  month: z.number().nullable(),
  day: z.number().nullable(),
});
const DOCUMENT = z.object({
  printed: WORDS,
  number: NUMBER.nullable(),
  ordinal: WORDS.nullable(),
  kind: z.enum(DIRECTIVE_KINDS).nullable(),
  date: PARTIAL_DATE.nullable(),
  subject: WORDS,
  candidates: z.array(WORDS),
});

const PLACE = z.object({
  printed: WORDS,
  steps: z.array(z.object({ level: z.enum(PLACE_LEVELS), ordinal: WORDS })),
  inAnnex: z.boolean(),
});

// A field that Question gains or loses shows here as an error of types.
const FIELDS = {
  text: WORDS,
  asOf: DAY,
  language: z.enum(['vi', 'en']),
  intent: z.enum(INTENTS),
  agencies: z.array(
    z.object({
      printed: WORDS,
      isFormerName: z.literal(true).optional(),
      role: z.enum(['lead', 'coordinate']).optional(),
      candidates: z.array(OWNER),
    }),
  ),
  role: z.enum(['lead', 'coordinate', 'any']),
  isByName: z.literal(true).optional(),
  period: PERIOD.nullable(),
  alsoPeriods: z.array(PERIOD),
  state: z.enum(STATE_FILTERS).nullable(),
  progress: z.enum(PROGRESS_FILTERS).nullable(),
  documents: z.array(DOCUMENT),
  row: z.object({ printed: WORDS, ordinal: WORDS }).nullable(),
  places: z.array(PLACE).optional(),
  product: z.object({ printed: WORDS, words: z.array(WORDS) }).optional(),
  relation: z.enum(RELATION_QUESTIONS).nullable(),
  met: z.boolean().nullable(),
  asked: z.array(z.enum(['who', 'when', 'what', 'head'])),
  rankBy: z.enum(['most', 'least']).nullable(),
  rankKinds: z.array(z.enum(AGENCY_KINDS)),
  topic: z.array(WORDS),
  impossible: WORDS.nullable(),
  about: WORDS,
  isFollowUp: z.boolean(),
} satisfies { readonly [K in keyof Question]: z.ZodType };

const QUESTION = z.object(FIELDS);

/** Whether a value that was kept is a question as this version of the program makes them. */
export function isQuestion(value: unknown): value is Question {
  return QUESTION.safeParse(value).success;
}
