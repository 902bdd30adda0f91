import type { Directive } from '../directive/directive.ts';
import type { AskedAgency, Question } from '../question/question.ts';
import type { Evidence } from './evidence.ts';
import type { Library } from './library.ts';
import { nearAgencies } from './near-agencies.ts';
import { resolveDocument } from './resolve-document.ts';
import type { NamedOwner } from './tasks/task-roles.ts';

/** The agencies and documents that a question names, all of them known. */
export interface NamedScope {
  readonly owners: readonly NamedOwner[];
  readonly directives: readonly Directive[];
  /** Numbers of documents that the corpus only names: words of the topic ("việc theo Nghị quyết 57"). */
  readonly outsideNumbers: readonly string[];
}

/** Resolves what a question names; the evidence that says so where something is unknown or could be two things. */
export function namedScope(question: Question, library: Library): NamedScope | Evidence {
  const doubt = agencyDoubt(question.agencies, library);
  if (doubt !== null) return doubt;
  const directives: Directive[] = [];
  const outsideNumbers: string[] = [];
  for (const asked of question.documents) {
    const resolved = resolveDocument(asked, library.reader);
    if (resolved.kind === 'unknown')
      return { kind: 'nothing', reason: { kind: 'unknown-document', document: asked } };
    if (resolved.kind === 'known') directives.push(...resolved.directives);
    else outsideNumbers.push(asked.number?.printed ?? asked.ordinal ?? asked.printed);
  }
  const owners = question.agencies.flatMap(({ candidates, role }) =>
    candidates.slice(0, 1).map((owner) => (role === undefined ? owner : { ...owner, asRole: role })),
  );
  return { owners, directives, outsideNumbers };
}

/** An agency that nobody knows, or that could be two. */
function agencyDoubt(agencies: readonly AskedAgency[], library: Library): Evidence | null {
  for (const agency of agencies) {
    if (agency.candidates.length === 0) {
      const near = nearAgencies(agency.printed, library.agencies);
      return { kind: 'nothing', reason: { kind: 'unknown-agency', agency, near } };
    }
    if (agency.candidates.length > 1) {
      return { kind: 'clarify', printed: agency.printed, options: agency.candidates.map(({ name }) => name) };
    }
  }
  return null;
}
