import { printDate } from '../vietnamese/calendar.ts';
import type { Moment } from './moment.ts';
import { printMoment } from './phrases/print-moment.ts';
import type { Reply } from './reply.ts';

/** A sentence about the age of what is answered, and as of when; null where it is fresh. */
export function lateWords({ incoming, asOf, say }: Moment): string | null {
  const { isLate, input } = incoming;
  if (isLate === undefined || input.kind === 'press') return null;
  return `${say.late(printMoment(isLate))} ${say.asOfToday(printDate(asOf))}`;
}

/** Replies that begin with a sentence. */
export function withPreface(replies: readonly Reply[], preface: string | null): readonly Reply[] {
  const [first, ...rest] = replies;
  if (preface === null || first === undefined) return replies;
  switch (first.kind) {
    case 'answer':
      return [{ ...first, preface }, ...rest];
    case 'text':
    case 'notice':
      return [{ ...first, text: `${preface}\n${first.text}` }, ...rest];
    case 'source':
      return [{ kind: 'text', text: preface, buttons: [], isEdit: false }, ...replies];
    case 'leave':
      return replies;
  }
}
