import type { Directive } from '../../directive/directive.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { QuestionText } from '../question-text.ts';
import { OF_ISSUER } from './assignment-patterns.ts';
import type { DocumentMention } from './document-mention.ts';
import type { AgencyMentionAsked } from './find-agencies.ts';

/** What tells who issued the documents that a question names. */
interface Named {
  readonly question: QuestionText;
  readonly documents: readonly DocumentMention[];
  readonly directives: readonly Directive[];
}

/**
 * Agencies as what they are named: "Thông báo 46 của Ban Chỉ đạo" names who issued it and gives its tasks; "Công văn 12 của
 * Sở Y tế" does not where the corpus knows somebody else as its issuer.
 */
export function withIssuers(agencies: readonly AgencyMentionAsked[], named: Named): AgencyMentionAsked[] {
  return agencies.map((agency) => (isIssuer(agency, named) ? { ...agency, as: 'assigner' } : agency));
}

function isIssuer({ start, asked }: AgencyMentionAsked, { question, documents, directives }: Named): boolean {
  const document = documents.find(
    ({ end }) => end <= start && OF_ISSUER.test(question.folded.slice(end, start)),
  );
  const names = [asked.printed, ...asked.candidates.map(({ name }) => name)].map(spelledOut);
  return directives
    .filter(({ id }) => document?.document.candidates.includes(id))
    .some(({ issuer }) => issuer !== null && names.some((name) => areOne(name, spelledOut(issuer))));
}

/** "Ủy ban nhân dân tỉnh" and "Ủy ban nhân dân tỉnh Sơn Hải" are one beside a document of theirs. */
function areOne(name: string, issuer: string): boolean {
  return issuer.startsWith(name) || name.startsWith(issuer);
}

function spelledOut(name: string): string {
  return fold(name)
    .replace(/(?<!\p{L})ubnd(?!\p{L})/u, 'uy ban nhan dan')
    .replace(/(?<!\p{L})hdnd(?!\p{L})/u, 'hoi dong nhan dan');
}
