import type { Citation } from '../directive/citation.ts';
import type { Directive } from '../directive/directive.ts';
import { labelOf } from '../directive/label.ts';
import type { Quote } from '../directive/source.ts';

/** A place in a document that something was read from: a task, indicator, reference or passage. */
export interface CitedPlace {
  readonly document: string;
  readonly part: number;
  readonly locator: string;
  readonly quote: Quote;
}

/** Makes citations of places. A document without a number gets the label that says so. */
export type Cite = (place: CitedPlace) => Citation;

/** Cites from these directives. */
export function citeFrom(directives: readonly Directive[]): Cite {
  const byId = new Map(directives.map((directive) => [directive.id, directive]));
  return ({ document, part, locator, quote }) => {
    const directive = byId.get(document);
    return {
      document,
      documentNumber: directive?.number?.printed ?? null,
      label: directive === undefined ? document : labelOf(directive, part),
      locator,
      quote,
    };
  };
}
