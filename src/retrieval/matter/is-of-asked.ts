import type { Directive } from '../../directive/directive.ts';
import type { Question } from '../../question/question.ts';
import type { CoveredUnit } from '../facts/cover-units.ts';
import { coverageOf } from '../facts/coverage.ts';
import type { FactSearch } from '../facts/fact-search.ts';
import { TELLS_TROUBLE } from './matter-patterns.ts';

/** What a stretch of text is held against. */
export interface Holding {
  readonly search: FactSearch;
  readonly question: Question;
  readonly directive: Directive | null;
}

/** Of the name of an agency so much must stand in the passage. */
const NAMED = 0.7;

/** Whether a stretch that holds a matter says of it what is asked, and of the agency that is named. */
export function isOfAsked(covered: CoveredUnit, { search, question, directive }: Holding): boolean {
  if (question.matter?.turn === 'trouble' && !tellsTrouble(covered)) return false;
  return isOfAgency(covered, { search, question, directive });
}

function tellsTrouble({ unit, read }: CoveredUnit): boolean {
  const headings = read.headings.tokens.map(({ marked }) => marked).join(' ');
  const own = read.text.slice(unit.start, unit.end).toLowerCase();
  return [own, headings].some((text) => text.search(TELLS_TROUBLE) !== -1);
}

function isOfAgency({ anywhere }: CoveredUnit, { search, question, directive }: Holding): boolean {
  const names = question.agencies.flatMap(({ candidates: [only] }) =>
    only === undefined ? [] : [only.name],
  );
  if (names.length === 0 || names.includes(directive?.issuer ?? '')) return true;
  const aside = search.query.wanted.map((want) => ({
    ...want,
    weight: want.isName === true ? want.weight : 0,
  }));
  return !aside.some(({ weight }) => weight > 0) || coverageOf(aside, anywhere) >= NAMED;
}
