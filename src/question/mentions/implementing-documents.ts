import type { Directive } from '../../directive/directive.ts';
import { documentNumberKey, findDocumentNumbers } from '../../directive/document-number.ts';
import { kindOfName } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { AskedDocument } from '../question.ts';
import type { QuestionText } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import { IMPLEMENTS_ONE } from './document-patterns.ts';
import { isOfKind } from './match-directives.ts';

/**
 * "Phụ lục thực hiện Nghị quyết 57-NQ/TW", "the plan implementing resolution 57": what the corpus holds of that kind whose title
 * names the other one, which itself need not be there. Mentions of anything else stay as they are.
 */
export function withImplementing(
  mentions: readonly DocumentMention[],
  { text, folded }: QuestionText,
  directives: readonly Directive[],
): DocumentMention[] {
  return mentions.map((mention) => {
    const match = IMPLEMENTS_ONE.exec(folded.slice(0, mention.start));
    const kind = kindOfName(match?.groups?.kind ?? '');
    if (match === null || kind === null) return mention;
    const known = directives.filter((one) => isOfKind(one, kind) && namesInTitle(one, mention.document));
    if (known.length === 0) return mention;
    const { index: start } = match;
    const candidates = known.map(({ id }) => id);
    const subject = fold(text.slice(start, mention.end));
    const printed = text.slice(start, mention.end);
    const document = { printed, number: null, ordinal: null, kind, date: null, subject, candidates };
    return { ...mention, start, document };
  });
}

function namesInTitle({ subject, parts }: Directive, { number, ordinal, kind }: AskedDocument): boolean {
  const title = [subject ?? '', ...parts.map(({ title: words }) => words)].join('\n');
  if (number !== null) {
    const key = documentNumberKey(number);
    return findDocumentNumbers(title).some((named) => documentNumberKey(named.number) === key);
  }
  if (ordinal === null || kind === null) return false;
  const figure = new RegExp(
    `${kind.replace('-', ' ')} (?:so )?0*${Number.parseInt(ordinal, 10)}(?!\\d)`,
    'u',
  );
  return figure.test(fold(title).replace(/\s+/gu, ' '));
}
