import { labelOf, nameInFull } from '../directive/label.ts';
import { isOwnAgency } from '../question/spoken/find-speaker.ts';
import type { Evidence, Reason } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import type { Composed, Composing } from './composing.ts';
import { exampleQuestions } from './example-questions.ts';
import { agencyName, periodsAsked } from './understood.ts';

type WhichEvidence = Extract<Evidence, { kind: 'which-document' }>;
type ClarifyEvidence = Extract<Evidence, { kind: 'clarify' }>;

/** What is missing, and what can be asked instead. */
export function composeNothing(reason: Reason, composing: Composing): Composed {
  return {
    kind: 'none',
    blocks: [
      { kind: 'notice', text: reasonWords(reason, composing) },
      ...(NO_EXAMPLES.has(reason.kind) ? [] : examplesFor(composing)),
    ],
    notes: [],
  };
}

/** The document that was asked about is there; or there is nothing to ask about. */
const NO_EXAMPLES: ReadonlySet<Reason['kind']> = new Set(['not-said', 'empty-corpus']);

function examplesFor({ question, say, reader }: Composing): Block[] {
  const text = say.examples(exampleQuestions(reader, question.asOf));
  return text === '' ? [] : [{ kind: 'notice', text }];
}

function reasonWords(reason: Reason, { question, say }: Composing): string {
  switch (reason.kind) {
    case 'unknown-agency':
      return isOwnAgency(reason.agency.printed)
        ? say.whichOwnAgency(reason.agency.printed)
        : say.unknownAgency(reason.agency.printed, reason.near);
    case 'impossible-period':
      return say.impossiblePeriod(reason.printed);
    case 'unknown-document':
      return say.unknownDocument(reason.document.printed);
    case 'no-task':
      return say.noTask({
        who: question.agencies.length === 0 ? null : question.agencies.map(agencyName).join(', '),
        role: question.role === 'any' ? null : question.role,
        periods: periodsAsked(question),
        state: question.state,
        progress: question.progress,
        topic: wordsAsked(question),
        known: reason.known,
      });
    case 'no-place':
      return say.noPlace(
        reason.places.map(({ printed }) => printed),
        labelOf(reason.directive),
      );
    case 'no-row':
      return say.noRow(reason.ordinal);
    case 'no-relation':
      return say.noRelation(reason.directive === null ? null : labelOf(reason.directive));
    case 'no-indicators':
      return say.noIndicators;
    case 'not-said':
      return say.notSaid(labelOf(reason.directive), reason.parts);
    case 'not-in-corpus':
      return say.notInCorpus;
    case 'empty-corpus':
      return say.emptyCorpus;
    case 'out-of-scope':
      return say.outOfScope;
    case 'small-talk':
      return say.smallTalk;
    case 'help':
      return say.help;
  }
}

/** What tasks were asked to be about: a matter, a product, a place. */
function wordsAsked({ topic, product, places = [] }: Composing['question']): string | null {
  const printed = [...new Set(places.map((place) => place.printed))];
  const words = [...topic, ...(product === undefined ? [] : [product.printed]), ...printed];
  return words.length === 0 ? null : words.join(' ');
}

/** Which of several is meant. */
export function composeChoice({ printed, options }: ClarifyEvidence, { say }: Composing): Composed {
  return {
    kind: 'clarify',
    blocks: [{ kind: 'choice', text: say.chooseAgency(printed), options }],
    notes: [],
  };
}

/** Which of several documents is meant; each as it is named in full, which names it when it is said back. */
export function composeWhichDocument({ directives }: WhichEvidence, { say }: Composing): Composed {
  const options = directives.map(nameInFull);
  return {
    kind: 'clarify',
    blocks: [{ kind: 'choice', text: say.chooseDocument(directives.length), options }],
    notes: [],
  };
}
