import type { Directive, DirectivePart } from '../../directive/directive.ts';
import { KIND_NAMES } from '../../directive/kind.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';
import { comparable, pairsOf } from './description-words.ts';
import { timesSaid } from './said-times.ts';
import { type DocumentTimes, daysOf } from './time-fits.ts';

/** What a document can be told by. */
export interface DocumentProfile {
  /** Words of its title, kind, issuer and number, folded; its place left out. */
  readonly words: ReadonlySet<string>;
  /** Neighbours among them, joined by a space. */
  readonly pairs: ReadonlySet<string>;
  /** The words of the place that it was issued at, side by side, folded; empty where none is known. */
  readonly place: readonly string[];
  readonly times: DocumentTimes;
}

const kept = new WeakMap<Directive, { readonly forms: ShortForms; readonly profile: DocumentProfile }>();

/** The profile of a directive; made once for each generation. `others` tell its place where it does not say it. */
export function documentProfile(
  directive: Directive,
  others: readonly Directive[],
  forms: ShortForms,
): DocumentProfile {
  const known = kept.get(directive);
  if (known?.forms === forms) return known.profile;
  const profile = readProfile(directive, placeOf(directive, others), forms);
  kept.set(directive, { forms, profile });
  return profile;
}

function readProfile(directive: Directive, place: string, forms: ShortForms): DocumentProfile {
  const { kind, number, issuer, signer } = directive;
  const titles = titlesOf(directive);
  const text = [
    ...titles,
    kind === null ? '' : KIND_NAMES[kind].vi,
    issuer ?? '',
    number?.printed ?? '',
    signer?.authority ?? '',
    signer?.position ?? '',
  ].join(' | ');
  const said = comparable(place, forms).filter((word) => word !== '');
  const words = withoutRow(comparable(text, forms), said);
  return {
    words: new Set(words),
    pairs: pairsOf(words),
    place: said,
    times: { kind, title: timesSaid(titles[0] ?? '').times, days: daysOf(directive) },
  };
}

function titlesOf({ subject, meeting, parts }: Directive): string[] {
  const issued = parts.filter(({ role }) => role === 'issued').map(issuedTitle);
  return [subject ?? meeting?.subject ?? '', meeting?.subject ?? '', ...issued];
}

function issuedTitle({ kind, label, title }: DirectivePart): string {
  return `${kind === null ? label : KIND_NAMES[kind].vi} ${title}`;
}

/** Its place; else the only one of the documents of the same issuer. */
function placeOf({ place, issuer }: Directive, others: readonly Directive[]): string {
  if (place !== null) return place;
  const places = new Set(
    others.flatMap((other) => (other.issuer === issuer && other.place !== null ? [other.place] : [])),
  );
  const [only = '', second] = places;
  return second === undefined ? only : '';
}

/** Words without the places where others stand side by side in them. */
function withoutRow(words: readonly string[], row: readonly string[]): string[] {
  if (row.length === 0) return [...words];
  const left: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (row.every((word, index) => words[at + index] === word)) at += row.length - 1;
    else left.push(words[at] ?? '');
  }
  return left;
}
