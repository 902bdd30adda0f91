import { fold } from '../../vietnamese/fold.ts';
import { WORD_END, WORD_START } from '../../vietnamese/letters.ts';
import type { QuestionText, Span } from '../question-text.ts';
import { OWN_AGENCY, OWN_AGENCY_ENGLISH } from './speaker-patterns.ts';

const OWN = new RegExp(`${WORD_START}${OWN_AGENCY}${WORD_END}`, 'gu');
const OWN_ENGLISH = new RegExp(`${WORD_START}${OWN_AGENCY_ENGLISH}${WORD_END}`, 'gu');
/** Words with other marks are others: "bến ta", "xã ta" is one. */
const BEN = /^b[eếềểễẹẻẽéè]/u;

/** Where a question says "my agency" ("sở mình", "đơn vị em"). */
export function findSpeaker({ rest }: QuestionText): Span[] {
  const folded = fold(rest);
  return [OWN, OWN_ENGLISH]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start }) => !BEN.test(rest.slice(start).toLowerCase()));
}

const ALL_OWN = new RegExp(`^(?:${OWN_AGENCY}|${OWN_AGENCY_ENGLISH})$`, 'u');

/** "Sở mình" and nothing else: the agency of who asks, who alone knows which that is. */
export function isOwnAgency(printed: string): boolean {
  return ALL_OWN.test(fold(printed.trim().replace(/\s+/gu, ' ')));
}
