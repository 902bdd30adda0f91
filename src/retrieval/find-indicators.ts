import type { Indicator } from '../directive/indicator.ts';
import type { Question } from '../question/question.ts';
import type { Evidence } from './evidence.ts';
import { coverageOf, creditsOf, searched } from './facts/coverage.ts';
import { type Vocabulary, vocabularyOf } from './facts/vocabulary.ts';
import type { Library } from './library.ts';
import { resolveDocument } from './resolve-document.ts';
import { wantedTopic } from './topic.ts';

const ABOUT = 0.6;

/**
 * The indicators that a question asks for: met, not met or all, of a document, about a topic. "Chỉ tiêu hài lòng đạt
 * chưa?" is answered by that indicator, met or not.
 */
export function findIndicators(question: Question, library: Library): Evidence {
  const all = ofDocuments(library.reader.indicators(), question, library);
  const about = onTopic(all, question.topic, vocabularyOf(library.reader));
  const judged = about.filter(({ met }) => question.met === null || met === question.met);
  const total = all.length;
  if (judged.length > 0) return { kind: 'indicators', indicators: judged, total, met: question.met };
  const isAsked = question.topic.length > 0 && about.length > 0;
  return isAsked
    ? { kind: 'indicators', indicators: about, total, met: null }
    : { kind: 'nothing', reason: { kind: 'no-indicators' } };
}

/** What is asked for is the name of a figure where an indicator's name holds so much of it. */
const NAMED = 0.85;
/** Fewer words name many figures. */
const FEWEST = 4;

/** The one indicator whose name says all that is asked for ("tỷ lệ cán bộ … được bồi dưỡng … đạt bao nhiêu"); null where none or several do. */
export function indicatorNamed(question: Question, library: Library): Evidence | null {
  const { agencies, period, topic } = question;
  if (topic.length < FEWEST || agencies.length > 0 || period !== null) return null;
  const vocabulary = vocabularyOf(library.reader);
  const all = ofDocuments(library.reader.indicators(), question, library);
  const [only, second] = onTopic(all, topic, vocabulary, NAMED);
  if (only === undefined || second !== undefined) return null;
  return { kind: 'indicators', indicators: [only], total: all.length, met: null };
}

/** Those of the documents named; a document outside the corpus says by whose order they were set, and leaves out none. */
function ofDocuments(
  indicators: readonly Indicator[],
  { documents }: Question,
  { reader }: Library,
): readonly Indicator[] {
  const ids = documents
    .map((asked) => resolveDocument(asked, reader))
    .flatMap((resolved) => (resolved.kind === 'known' ? resolved.directives.map(({ id }) => id) : []));
  const inside = indicators.filter(({ document }) => ids.includes(document));
  return inside.length > 0 ? inside : indicators;
}

function onTopic(
  indicators: readonly Indicator[],
  topic: readonly string[],
  vocabulary: Vocabulary,
  least = ABOUT,
): readonly Indicator[] {
  const wanted = wantedTopic(topic, vocabulary);
  if (wanted.length === 0) return indicators;
  const about = indicators.filter(
    ({ name }) =>
      coverageOf(wanted, creditsOf(wanted, searched(vocabulary.words(name)), vocabulary)) >= least,
  );
  return about;
}
