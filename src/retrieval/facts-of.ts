import type { Question } from '../question/question.ts';
import type { Evidence } from './evidence.ts';
import { type FoundFacts, findFacts } from './facts/find-facts.ts';
import type { Library } from './library.ts';

/** Sentences that answer, or that nothing does. */
export function factsOf(question: Question, library: Library, documents: readonly string[]): Evidence {
  const found = factsWithin(question, library, documents);
  return found.facts.length > 0
    ? { kind: 'facts', ...found }
    : { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
}

/** Words of a follow-up that may ask something whole: "còn tỷ lệ cấp kết quả điện tử?" */
const WHOLE_TOPIC = 3;

/** What a follow-up asks by itself comes before what it asks together with the question that it follows. */
function factsWithin(question: Question, library: Library, documents: readonly string[]): FoundFacts {
  if (question.isFollowUp && question.topic.length >= WHOLE_TOPIC) {
    const alone = findFacts({ ...question, about: question.text }, library, documents);
    if (alone.facts.length > 0 && !alone.isPartial) return alone;
  }
  return findFacts(question, library, documents);
}
