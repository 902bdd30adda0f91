import type { DirectiveKind } from '../../../directive/directive.ts';
import type { AskedPart } from '../../../question/question.ts';
import type { FactHit } from '../../evidence.ts';
import type { Library } from '../../library.ts';
import { settleAgencies } from '../../settle-agencies.ts';
import { type Verdict, verdictOf } from '../answer-model.ts';
import { factHit } from '../fact-hit.ts';
import { briefest, type Candidate, candidatesOf, type FactSearch, searchFacts } from '../fact-search.ts';
import { inCorpusWords } from '../in-corpus-words.ts';
import { printedValues } from '../tells/tells-of.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { assignParts, isSameValue, isShared, type PartCandidate } from './assign-parts.ts';
import { askedState, askedStates, toldState } from './part-state.ts';

/** What was found for one of the things that a question asks for. */
export interface FoundPart {
  readonly clause: string;
  readonly fact: FactHit;
  readonly verdict: Verdict;
  /** Whether the same stretch tells another part as well. */
  readonly isShared: boolean;
  /**
   * Whether it is the other side of what is told of another part: one asks what was set, the other what came of it, and
   * of what is left this stretch stands apart.
   */
  readonly isCounterpart: boolean;
  /** Whether what is told of another part may tell this one too: a value is left there. */
  readonly mayStandThere: boolean;
  /** Whether the question says that this part asks what was set, or what came of it, and the others the other. */
  readonly isNamedSide: boolean;
}

/** A part, and what is judged for it. */
interface SoughtPart {
  readonly clause: string;
  readonly search: FactSearch;
  readonly candidates: readonly Candidate[];
}

/** What tells each part of a question, in their order; empty where the text has not a stretch for each. */
export function findParts(
  parts: readonly AskedPart[],
  library: Library,
  documents: readonly string[],
): readonly FoundPart[] {
  const sought = parts.map((part) => seek(part, library, documents));
  const states = askedStates(parts.map(({ clause }) => clause));
  const kinds = new Map(library.reader.directives().map(({ id, kind }) => [id, kind]));
  const chosen = assignParts(sought.map((part, at) => weighed(part, states[at] ?? 0, kinds)));
  if (chosen === null) return [];
  const sides = {
    areOpposed: states.some((state) => state > 0) && states.some((state) => state < 0),
    areNamed: parts.every(({ clause }) => askedState(clause) !== 0),
  };
  return sought.flatMap((part, at) => {
    const one = chosen[at];
    const others = chosen.filter((_, index) => index !== at);
    return one === undefined ? [] : [foundPart(part, one, { others, sides, library })];
  });
}

function seek({ clause, question }: AskedPart, library: Library, documents: readonly string[]): SoughtPart {
  const { reader } = library;
  const settled = settleAgencies(question, library);
  const reworded = inCorpusWords(settled, { vocabulary: vocabularyOf(reader), reader });
  const search = searchFacts(reworded, library, documents);
  return { clause, search, candidates: candidatesOf(search, library) };
}

/** What it is worth that a stretch tells what was set where that is asked, or what came of it: so many odds (their logarithm). */
const STATE = 2;

function weighed(
  { search, candidates }: SoughtPart,
  state: number,
  kinds: ReadonlyMap<string, DirectiveKind | null>,
): PartCandidate[] {
  return candidates
    .map((candidate) => {
      const kind = kinds.get(candidate.passage.document) ?? null;
      const worth = candidate.score + STATE * state * toldState(candidate.text, kind);
      return { candidate, worth, values: valuesFor(candidate, search) };
    })
    .sort((a, b) => b.worth - a.worth);
}

function valuesFor({ text }: Candidate, { asked, query }: FactSearch): string[] {
  return printedValues(text, asked, query.weights);
}

/** Whether what was set is asked beside what came of it, and whether each part says which of the two it asks. */
interface Sides {
  readonly areOpposed: boolean;
  readonly areNamed: boolean;
}

/** What was chosen for the other parts. */
interface Beside {
  readonly others: readonly PartCandidate[];
  readonly sides: Sides;
  readonly library: Library;
}

function foundPart(
  { clause, search, candidates }: SoughtPart,
  { candidate, values }: PartCandidate,
  { others, sides, library }: Beside,
): FoundPart {
  const shown = briefest(candidate, candidates);
  const isAlone = !others.some((other) => isShared(candidate, other.candidate));
  const taken = others.map((other) => other.candidate);
  return {
    clause,
    fact: factHit(isAlone ? shown : candidate, candidates, library),
    verdict: verdictOf(candidate.score),
    isShared: !isAlone,
    isCounterpart:
      sides.areOpposed &&
      values.length > 0 &&
      standsApart(candidate, candidates, { taken, by: sides.areNamed ? APART : FAR_APART }),
    mayStandThere: others.some((other) => leavesValue(other, search)),
    isNamedSide: sides.areOpposed && sides.areNamed,
  };
}

/** So much surer (the logarithm of the odds) than anything else that is left; more where a side is not named but inferred. */
const APART = 1;
const FAR_APART = 2.5;

function standsApart(
  candidate: Candidate,
  candidates: readonly Candidate[],
  { taken, by }: { readonly taken: readonly Candidate[]; readonly by: number },
): boolean {
  const left = candidates.filter((one) => ![candidate, ...taken].some((other) => isShared(one, other)));
  return left.every(({ score }) => score <= candidate.score - by);
}

/** Whether a stretch that tells one part tells a value that another asks for besides; a row of a table may in any cell. */
function leavesValue({ candidate, values: [value = ''] }: PartCandidate, search: FactSearch): boolean {
  return (
    (candidate.passage.cells ?? []).length > 0 ||
    valuesFor(candidate, search).some((one) => !isSameValue(one, value))
  );
}
