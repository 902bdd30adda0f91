import type { Directive } from '../../directive/directive.ts';
import { documentNumberKey } from '../../directive/document-number.ts';
import { kindOfSymbol } from '../../directive/kind.ts';
import type { Reference } from '../../directive/reference.ts';
import type { DescribedDocuments, Description } from '../../question/described/description.ts';
import { isOfKind } from '../../question/mentions/match-directives.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Reader } from '../library.ts';
import { shortFormsOf } from '../short-forms-of.ts';
import { descriptionFit, type ReadDescription, readDescription, type WordWeight } from './description-fit.ts';
import { documentProfile } from './document-profile.ts';
import { mentionProfile } from './mention-profile.ts';

/** Documents that fit a description as well as the best: their fit is not this much worse. */
const AS_WELL = 0.1;
/** More than these are not told apart by asking back. */
const MOST_TO_CHOOSE_FROM = 6;

interface Compared {
  readonly description: ReadDescription;
  readonly forms: ShortForms;
  readonly weight: WordWeight;
}

/** The documents of the index, to be told by what they are. */
export function describedDocuments(reader: Reader): DescribedDocuments {
  return { fitting: (description) => fitting(description, reader) };
}

function fitting({ kind, pieces }: Description, reader: Reader): readonly string[] {
  const forms = shortFormsOf(reader);
  const compared = {
    description: readDescription(pieces, forms),
    forms,
    weight: vocabularyOf(reader).weight,
  };
  const directives = reader.directives();
  const fits = directives
    .filter((directive) => isOfKind(directive, kind))
    .flatMap((directive) => {
      const profile = documentProfile(directive, directives, forms);
      const asKind = kind === 'van-ban' ? profile : { ...profile, times: { ...profile.times, kind } };
      const fit = descriptionFit(compared.description, asKind, compared.weight);
      return fit === null ? [] : [{ id: directive.id, fit }];
    });
  const best = Math.max(...fits.map(({ fit }) => fit));
  const found = fits.filter(({ fit }) => fit > best - AS_WELL).map(({ id }) => id);
  if (found.length === 0 || found.length > MOST_TO_CHOOSE_FROM) return [];
  const own = numbersOf(directives);
  const isMentioned = reader
    .references()
    .some((one) => isOther(one, kind, own) && mentionFit(one, compared) > best - AS_WELL);
  return isMentioned ? [] : found;
}

/** Of the same kind, and no document of the corpus. */
function isOther(
  { kind, number, target }: Reference,
  asked: Description['kind'],
  own: ReadonlySet<string>,
): boolean {
  if (target !== null || (asked !== 'van-ban' && (kind ?? kindOfSymbol(number.symbol)) !== asked))
    return false;
  return !own.has(documentNumberKey(number));
}

const numbersKept = new WeakMap<readonly Directive[], ReadonlySet<string>>();

/** The numbers of the documents of the corpus; made once for each generation. */
function numbersOf(directives: readonly Directive[]): ReadonlySet<string> {
  const known = numbersKept.get(directives);
  if (known !== undefined) return known;
  const numbers = new Set(
    directives.flatMap(({ number }) => (number === null ? [] : [documentNumberKey(number)])),
  );
  numbersKept.set(directives, numbers);
  return numbers;
}

/** How well what a sentence says of a document that it mentions fits; 0 where it is another one. */
function mentionFit(mention: Reference, { description, forms, weight }: Compared): number {
  return descriptionFit(description, mentionProfile(mention, forms), weight) ?? 0;
}
