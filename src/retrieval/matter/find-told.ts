import type { Directive } from '../../directive/directive.ts';
import { framePartOf } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { FactHit } from '../evidence.ts';
import { scoreOf } from '../facts/answer-model.ts';
import { corpusNames, NO_TIME } from '../facts/corpus-names.ts';
import { type CoveredUnit, coverUnits } from '../facts/cover-units.ts';
import { factHit } from '../facts/fact-hit.ts';
import { type Candidate, type FactSearch, searchFacts } from '../facts/fact-search.ts';
import { isRuledOut, signsOf } from '../facts/signs/unit-signs.ts';
import type { Library } from '../library.ts';
import { heldIn } from './held.ts';
import { isOfAsked } from './is-of-asked.ts';
import { worthOf } from './worth.ts';

/** Sentences that tell how a matter stands; more would not be read. */
const SHOWN = 3;

interface Told {
  readonly candidate: Candidate;
  readonly worth: number;
}

/** The sentences that tell most about a matter, best first; empty where no sentence and heading hold all of it. */
export function findTold(question: Question, library: Library, documents: readonly string[]): FactHit[] {
  const search = searchFacts(question, library, documents);
  const directives = new Map(library.reader.directives().map((directive) => [directive.id, directive]));
  const told = tellingIn(search, { question, library, directives });
  const candidates = told.map(({ candidate }) => candidate);
  return chosen(told).map(({ candidate }) => factHit(candidate, candidates, library));
}

interface Place {
  readonly question: Question;
  readonly library: Library;
  readonly directives: ReadonlyMap<string, Directive>;
}

function tellingIn(search: FactSearch, { question, library, directives }: Place): Told[] {
  const { vocabulary, query } = search;
  const { times } = corpusNames(library.reader, vocabulary);
  return search.hits
    .flatMap((hit, rank) => {
      const { passage } = hit;
      const time = times.get(passage.document) ?? NO_TIME;
      const directive = directives.get(passage.document) ?? null;
      if (framePartOf(passage) !== null) return [];
      return coverUnits(passage, search, 0)
        .filter(({ unit }) => unit.sentences === 1 || unit.end - unit.start <= SHORT * unit.sentences)
        .flatMap((covered): Told[] => {
          const held = heldIn(covered, { query, vocabulary, title: directive?.subject ?? '' });
          if (held === 0 || isRuledOut(covered, { hit, rank, time }, search)) return [];
          if (!isOfAsked(covered, { search, question, directive })) return [];
          const signs = signsOf(covered, { hit, rank, time }, search);
          const candidate = { ...candidateOf(covered, hit), signs, score: scoreOf(signs) };
          const telling = { text: candidate.text, score: candidate.score, held, covered, directive };
          return [{ candidate, worth: worthOf(telling, search, question) }];
        });
    })
    .sort((a, b) => b.worth - a.worth);
}

function candidateOf(
  { unit, read, own, coverage }: CoveredUnit,
  hit: FactSearch['hits'][number],
): Omit<Candidate, 'signs' | 'score'> {
  const { passage } = hit;
  const text = read.text.slice(unit.start, unit.end);
  const { start, end } = read.isRow ? { start: 0, end: passage.quote.text.length } : unit;
  return { passage, hit, start, end, text, own, coverage };
}

/** Neighbours that are no longer than this are read as one: items of a count. */
const SHORT = 60;
/** The best must be worth this much: a mention among legal bases tells nothing. */
const LEAST = 0;

/** What a further sentence of a document that is shown already must be better by. */
const SAME_DOCUMENT = 0.5;
/** So much worse than the best, a sentence is not worth its reading. */
const WORSE = 1.6;

/** The best first; then those of other documents before more of the same; each passage and each wording once. */
function chosen(told: readonly Told[]): Told[] {
  const shown: Told[] = [];
  let left = [...told];
  while (shown.length < SHOWN) {
    const [best] = left
      .map((one) => ({
        one,
        worth: one.worth - SAME_DOCUMENT * shown.filter((other) => isBeside(one, other)).length,
      }))
      .sort((a, b) => b.worth - a.worth);
    if (best === undefined || best.worth < LEAST) break;
    if (best.worth < (shown[0]?.worth ?? best.worth) - WORSE) break;
    shown.push(best.one);
    left = left.filter((one) => !isSame(one, best.one));
  }
  return shown;
}

function isBeside(one: Told, other: Told): boolean {
  return one.candidate.passage.document === other.candidate.passage.document;
}

function isSame({ candidate: one }: Told, { candidate: other }: Told): boolean {
  return one.passage.id === other.passage.id || one.text === other.text;
}
