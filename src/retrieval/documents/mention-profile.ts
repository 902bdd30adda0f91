import type { Reference } from '../../directive/reference.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';
import { comparable, pairsOf } from './description-words.ts';
import type { DocumentProfile } from './document-profile.ts';
import { timesSaid } from './said-times.ts';

/** Letters behind the number of a document that say what it is about. */
const ABOUT_LETTERS = 240;

/** Profiles of mentions that are kept, the same ones for all questions: one to two kilobytes each. */
const MOST_KEPT = 1_000;
const profilesKept = new WeakMap<ShortForms, Map<Reference, DocumentProfile>>();

/** What is said of a document where a sentence mentions it: the profile of that document, as far as it is told there. */
export function mentionProfile(mention: Reference, forms: ShortForms): DocumentProfile {
  const kept = profilesKept.get(forms) ?? new Map<Reference, DocumentProfile>();
  profilesKept.set(forms, kept);
  const known = kept.get(mention);
  if (known !== undefined) return known;
  const profile = readMention(mention, forms);
  if (kept.size < MOST_KEPT) kept.set(mention, profile);
  return profile;
}

function readMention({ quote: { text }, number, date, kind }: Reference, forms: ShortForms): DocumentProfile {
  const at = Math.max(0, text.indexOf(number.printed));
  const about = text.slice(at, at + ABOUT_LETTERS);
  const words = comparable(about, forms);
  return {
    words: new Set(words),
    pairs: pairsOf(words),
    place: [],
    times: { kind, title: timesSaid(about).times, days: date === null ? [] : [date] },
  };
}
