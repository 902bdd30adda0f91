import type { Directive } from '../../directive/directive.ts';
import type { Question } from '../../question/question.ts';
import type { CoveredUnit } from '../facts/cover-units.ts';
import type { FactSearch } from '../facts/fact-search.ts';
import { keptText } from '../facts/kept-text.ts';
import { FIGURE } from '../facts/told-value-patterns.ts';
import {
  CAPTION,
  FORMAL,
  LEADS_IN,
  OF_ALL,
  OF_PLANS,
  OF_RESULTS,
  PLANNED,
  REACHED,
} from './matter-patterns.ts';

/** A stretch of text that holds a matter. */
export interface Telling {
  readonly text: string;
  /** How surely it answers what was asked, the logarithm of the odds. */
  readonly score: number;
  /** Where it holds the matter, see `heldIn`. */
  readonly held: number;
  readonly covered: CoveredUnit;
  readonly directive: Directive | null;
}

/** What each sign that a stretch tells much of a matter is worth; weighed by hand, as there is nothing to learn them from. */
const WORTH = {
  held: 1.2,
  own: 0.4,
  focus: 0.5,
  first: 0.4,
  opens: 0.2,
  reached: 1,
  ofResults: 0.3,
  figures: 0.6,
  ofAll: 0.5,
  report: 0.4,
  sure: 0.6,
  recent: 0.4,
  aside: 0.3,
  planned: -0.8,
  ofPlans: -0.6,
  long: -0.5,
  caption: -2,
  leadsIn: -1.2,
  formal: -2,
  replaced: -1,
  row: -0.5,
} as const;

const LONG = 320;
/** Figures beyond these tell no more. */
const MANY = 3;

/** How much a stretch tells of a matter: results and figures before plans and formalities, its own words before those of headings. */
export function worthOf(telling: Telling, search: FactSearch, question: Question): number {
  const { text, score, held, covered, directive } = telling;
  const signs: { readonly [K in keyof typeof WORTH]: number } = {
    ...textSigns(text),
    ...headingSigns(covered),
    ...placeSigns(covered, search),
    held,
    row: Number(covered.read.isRow),
    own: covered.own,
    report: Number(directive?.kind === 'bao-cao'),
    replaced: Number(directive?.state.kind === 'replaced'),
    sure: 1 / (1 + Math.exp(-score)),
    recent: recency(directive, question),
  };
  return Object.entries(WORTH).reduce(
    (sum, [name, worth]) => sum + worth * signs[name as keyof typeof WORTH],
    0,
  );
}

function textSigns(text: string) {
  const figures = Array.from(keptText(text).plain.matchAll(FIGURE)).length;
  return {
    reached: Number(text.search(REACHED) !== -1),
    planned: Number(text.search(PLANNED) !== -1),
    figures: Math.min(1, figures / MANY),
    ofAll: Number(OF_ALL.test(text)),
    formal: Number(FORMAL.test(text)),
    leadsIn: Number(LEADS_IN.test(text)),
    caption: Number(figures <= 1 && CAPTION.test(text)),
    long: Number(text.length > LONG),
  };
}

function headingSigns({ read }: CoveredUnit) {
  const headings = read.headings.tokens.map(({ marked }) => marked).join(' ');
  return {
    ofPlans: Number(headings.search(OF_PLANS) !== -1),
    ofResults: Number(headings.search(OF_RESULTS) !== -1),
  };
}

/** Syllables among which one of the matter is enough to be what the stretch is about. */
const THIN = 6;

/** Where in a stretch a matter stands, and how much of it is that. */
function placeSigns({ matches, unit, read, credits }: CoveredUnit, { query }: FactSearch) {
  const length = Math.max(1, unit.endToken - unit.firstToken);
  const places = matches.flatMap((found, index) =>
    query.wanted[index]?.isAside === true
      ? []
      : found.filter(
          ({ place, credit }) => credit > 0.5 && place >= unit.firstToken && place < unit.endToken,
        ),
  );
  const met = new Set(places.map(({ place }) => place));
  const aside = credits.filter((_, index) => query.wanted[index]?.isAside === true);
  return {
    focus: Math.min(1, (THIN * met.size) / length),
    first: met.size === 0 ? 0 : 1 - (Math.min(...met) - unit.firstToken) / length,
    opens: Number(unit.start === read.units[0]?.start),
    aside: aside.length === 0 ? 0 : aside.reduce((sum, credit) => sum + credit, 0) / aside.length,
  };
}

/** Months after which a document is old. */
const OLD = 24;

/** 1 of what was just issued, 0 of what is old or of nobody knows when. */
function recency(directive: Directive | null, { asOf }: Question): number {
  const year = directive?.issueDate?.year ?? null;
  if (year === null) return 0;
  const month = directive?.issueDate?.month ?? 6;
  const months = (Number(asOf.slice(0, 4)) - year) * 12 + Number(asOf.slice(5, 7)) - month;
  return Math.max(0, Math.min(1, 1 - months / OLD));
}
