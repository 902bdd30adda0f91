import { readFileSync } from 'node:fs';
import { AgencyRegistry } from '../../src/directive/agencies/agency-registry.ts';
import { readAgenciesFile } from '../../src/ingestion/agencies/agencies-file.ts';
import type { Question } from '../../src/question/question.ts';
import { understand } from '../../src/question/understand.ts';
import { isoDate } from '../../src/vietnamese/calendar.ts';
import { DIRECTIVES } from './directives.ts';

const AGENCIES_FILE = new URL('../../corpus/agencies.yaml', import.meta.url);

function registry(): AgencyRegistry {
  const read = readAgenciesFile(readFileSync(AGENCIES_FILE, 'utf8'), 'agencies.yaml');
  if (!('catalogue' in read)) throw new Error('the agencies file of the corpus does not read');
  return new AgencyRegistry(read.catalogue);
}

/** The agencies of the corpus. */
export const agencies = registry();

/** 15 July 2026, the day on which every question of these tests is asked. */
export const AS_OF = isoDate(2026, 7, 15) ?? neverAsked();

function neverAsked(): never {
  throw new Error('no such day');
}

/** The last of several turns, understood after the ones before it. */
export function understoodAs(...turns: readonly string[]): Question {
  let previous: Question | null = null;
  for (const text of turns) {
    previous = understand(text, { asOf: AS_OF, agencies, directives: DIRECTIVES, previous });
  }
  return previous ?? neverAsked();
}

/** A question as one line: "tasks · lead · Sở Y tế · 2026-07-01..2026-09-30 · letter · topic dữ liệu". */
export function summary(question: Question): string {
  const { role, state, relation, met, asked, rankBy, row, period } = question;
  const parts = [
    `${question.isFollowUp ? '↳ ' : ''}${question.language === 'en' ? 'en ' : ''}${question.intent}`,
    role === 'any' ? '' : role,
    state ?? '',
    relation ?? '',
    met === null ? '' : met ? 'met' : 'not met',
    asked.filter((word) => word !== 'what').join('+'),
    rankBy ?? '',
    row === null ? '' : `row ${row.ordinal}`,
    ...question.agencies.map(({ printed, candidates }) =>
      candidates.length === 0 ? `unknown ${printed}` : candidates.map(({ name }) => name).join(' or '),
    ),
    period === null ? '' : `${period.period.from}..${period.period.to}`,
    ...question.documents.map(
      ({ printed, candidates }) => `[${candidates.join(' or ') || `outside: ${printed}`}]`,
    ),
    question.topic.length === 0 ? '' : `topic ${question.topic.join(' ')}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
