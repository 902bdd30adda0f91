import type { Directive } from '../directive/directive.ts';
import { labelOf } from '../directive/label.ts';
import type { Question } from '../question/question.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Library } from '../retrieval/library.ts';
import type { Answer, Block } from './answer.ts';
import { type Cite, citeFrom } from './cite.ts';
import { composeClasses } from './compose-classes.ts';
import { composeCount, composeRanking } from './compose-count.ts';
import { composeCorpus, composeDocument, composeMentions, composeRelations } from './compose-document.ts';
import { composeFacts, composeIndicators } from './compose-facts.ts';
import { composeMatter } from './compose-matter.ts';
import { composeChoice, composeNothing, composeWhichDocument } from './compose-nothing.ts';
import { composeOneTask } from './compose-one-task.ts';
import { composeParts } from './compose-parts.ts';
import { composePlaces } from './compose-places.ts';
import { composeTasks } from './compose-tasks.ts';
import type { Composed, Composing } from './composing.ts';
import type { Phrases } from './phrases/phrases.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { understood } from './understood.ts';

/** The answer to a question, as data that every channel can show. */
export function compose(question: Question, evidence: Evidence, library: Library): Answer {
  const say = phrasesOf(question.language);
  const directives = library.reader.directives();
  const cited = new Set<string>();
  const citing = citeFrom(directives);
  const cite: Cite = (place) => {
    cited.add(place.document);
    return citing(place);
  };
  const { kind, blocks, notes } = composeEvidence(evidence, { question, say, cite, reader: library.reader });
  return {
    question: question.text,
    asOf: question.asOf,
    language: question.language,
    kind,
    isPartial: 'isPartial' in evidence && evidence.isPartial,
    understood: understood(question, say),
    blocks: [...formerNames(question, say), ...blocks],
    notes: [
      ...notes,
      ...suppliedNotes(
        directives.filter(({ id }) => cited.has(id)),
        say,
      ),
    ],
  };
}

/** "Sở Giao thông vận tải nay là Sở Xây dựng": who the answer is for is not who was named. */
function formerNames({ agencies }: Question, say: Phrases): Block[] {
  return agencies.flatMap(({ printed, isFormerName, candidates: [agency] }): Block[] =>
    isFormerName === true && agency !== undefined
      ? [{ kind: 'notice', text: say.formerName(printed, agency.name) }]
      : [],
  );
}

/** Which documents say something only because a side file says it for them. */
function suppliedNotes(directives: readonly Directive[], say: Phrases): string[] {
  return directives.flatMap((directive) =>
    directive.supplied.length === 0 ? [] : [say.supplied(labelOf(directive), directive.supplied)],
  );
}

function composeEvidence(evidence: Evidence, composing: Composing): Composed {
  switch (evidence.kind) {
    case 'tasks':
      return composeTasks(evidence, composing);
    case 'place':
      return composePlaces(evidence, composing);
    case 'one-task':
      return composeOneTask(evidence, composing);
    case 'count':
      return composeCount(evidence, composing);
    case 'classes':
      return composeClasses(evidence, composing);
    case 'ranking':
      return composeRanking(evidence, composing);
    case 'document':
      return composeDocument(evidence, composing);
    case 'corpus':
      return composeCorpus(evidence, composing);
    case 'mentions':
      return composeMentions(evidence, composing);
    case 'relations':
      return composeRelations(evidence, composing);
    case 'facts':
      return composeFacts(evidence, composing);
    case 'parts':
      return composeParts(evidence, composing);
    case 'matter':
      return composeMatter(evidence, composing);
    case 'indicators':
      return composeIndicators(evidence, composing);
    case 'clarify':
      return composeChoice(evidence, composing);
    case 'which-document':
      return composeWhichDocument(evidence, composing);
    case 'nothing':
      return composeNothing(evidence.reason, composing);
  }
}
