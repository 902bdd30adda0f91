import type { CoveredUnit } from '../facts/cover-units.ts';
import { type Match, matchesIn, type Searched, searched, type WantedToken } from '../facts/coverage.ts';
import type { FactQuery } from '../facts/fact-query.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { type Segment, segmentOf, segmentsOf } from './segments.ts';

/** A syllable that is worth less stands without its neighbour, or in another word. */
const THERE = 0.55;
/** The same where the question has a function word beside it, to which the corpus may bind it: "(một) cửa". */
const THERE_BROKEN = 0.25;

/** Where a matter stands that a stretch of text is about: its own words before those of the heading above it. */
export const OWN = 1;
export const LAST_HEADING = 0.8;
export const PARTLY_ABOVE = 0.5;
export const ABOVE = 0.3;

/** What a matter is looked for with; the title is of the document. */
export interface Holding {
  readonly query: Pick<FactQuery, 'wanted' | 'otherWords'>;
  readonly vocabulary: Vocabulary;
  readonly title: string;
}

/** How a stretch of a passage holds the whole of a matter, see above; 0 where it, its headings and the title do not. */
export function heldIn(covered: CoveredUnit, { query, vocabulary, title }: Holding): number {
  const { read, unit, matches } = covered;
  const { wanted } = query;
  const range = { from: unit.firstToken, to: unit.endToken };
  const segments = segmentsOf(wanted);
  const inOthers = saidOtherwise(query, { text: read.own, vocabulary, range });
  const owned = segments.map((segment) => isOwned(segment, { matches, inOthers, range }));
  if (segments.length === 0 || matches.length === 0) return 0;
  if (owned.every(Boolean)) return OWN;
  if (holdsMatter(wanted, read.lastHeading, vocabulary)) return LAST_HEADING;
  const inHeadings = standingIn(segments, { wanted, text: read.headings, vocabulary });
  const held = segments.map((_, at) => owned[at] === true || inHeadings[at] === true);
  if (held.every(Boolean)) return owned.some(Boolean) ? PARTLY_ABOVE : ABOVE;
  if (!held.some(Boolean) || title === '') return 0;
  const inTitle = standingIn(segments, { wanted, text: searched(vocabulary.words(title)), vocabulary });
  return held.every((is, at) => is || inTitle[at] === true) ? ABOVE : 0;
}

interface Looking {
  readonly wanted: readonly WantedToken[];
  readonly text: Searched;
  readonly vocabulary: Vocabulary;
}

/** Which parts of a matter a text holds. */
function standingIn(segments: readonly Segment[], { wanted, text, vocabulary }: Looking): boolean[] {
  const matches = matchesIn(wanted, text, vocabulary);
  return segments.map((segment) => stands(segment, matches, { from: 0, to: text.tokens.length }));
}

/** Whether a text holds the whole of a matter. */
export function holdsMatter(wanted: readonly WantedToken[], text: Searched, vocabulary: Vocabulary): boolean {
  const segments = segmentsOf(wanted);
  return segments.length > 0 && standingIn(segments, { wanted, text, vocabulary }).every(Boolean);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a part of a matter is looked for among. */
interface Stretch {
  readonly matches: readonly (readonly Match[])[];
  /** Places in `wanted` of what is said in other words. */
  readonly inOthers: ReadonlySet<number>;
  readonly range: Range;
}

/** In its own words, or in others for the same; of one syllable that is left nobody knows where it belongs. */
function isOwned(segment: Segment, { matches, inOthers, range }: Stretch): boolean {
  if (stands(segment, matches, range)) return true;
  const places = segment.places.filter((place) => !inOthers.has(place));
  if (places.length === segment.places.length || places.length === 1) return false;
  return places.length === 0 || stands({ ...segment, places }, matches, range);
}

/** Which words of a matter a stretch says in other words that stand together. */
function saidOtherwise(
  { otherWords }: Pick<FactQuery, 'otherWords'>,
  {
    text,
    vocabulary,
    range,
  }: { readonly text: Searched; readonly vocabulary: Vocabulary; readonly range: Range },
): ReadonlySet<number> {
  const said = otherWords.filter(({ wanted }) => {
    const matches = matchesIn(wanted, text, vocabulary);
    return (
      wanted.length > 0 &&
      stands(
        segmentOf(
          wanted.map((_, place) => place),
          1,
        ),
        matches,
        range,
      )
    );
  });
  return new Set(said.flatMap(({ places }) => places));
}

function stands(segment: Segment, matches: readonly (readonly Match[])[], range: Range): boolean {
  const found = segment.places.map((place) => placesOf(segment, matches[place] ?? [], range));
  return found.every(({ length }) => length > 0) && narrowest(found) <= segment.span;
}

function placesOf({ isBroken }: Segment, matches: readonly Match[], { from, to }: Range): number[] {
  const least = isBroken ? THERE_BROKEN : THERE;
  return matches
    .filter(({ place, credit }) => credit >= least && place >= from && place < to)
    .map(({ place }) => place);
}

/** The fewest words among which one of each stands. */
function narrowest(found: readonly (readonly number[])[]): number {
  const all = found
    .flatMap((places, of) => places.map((place) => ({ place, of })))
    .sort((a, b) => a.place - b.place);
  let best = Number.POSITIVE_INFINITY;
  for (const [start, { place: first }] of all.entries()) {
    const seen = new Set<number>();
    for (const { place, of } of all.slice(start)) {
      seen.add(of);
      if (seen.size < found.length) continue;
      best = Math.min(best, place - first + 1);
      break;
    }
  }
  return best;
}
