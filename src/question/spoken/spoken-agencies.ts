import type { AgencyCatalogue, CatalogueAgency } from '../../directive/agencies/agency-catalogue.ts';
import { fieldOf } from '../../directive/agencies/agency-forms.ts';
import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { AgencyFinder, NamedMention } from '../mentions/find-agencies.ts';
import type { AskedOwner } from '../question.ts';
import { overlaps, type QuestionText } from '../question-text.ts';
import { isTypedAs } from '../typed-as.ts';
import { findSpeaker } from './find-speaker.ts';
import { agencyOfSector, englishSectors } from './sector-names.ts';
import {
  ASKED_BEFORE,
  ASKS_TASKS,
  ASKS_TASKS_IN_ENGLISH,
  ASKS_WHAT,
  COUNTS,
  ENGLISH_AFTER,
  ENGLISH_BEFORE,
  MINISTRY_BEFORE,
  OTHERS_BEFORE,
  SAID_COMMUNES,
  SAID_MARKED,
  SAID_OF,
  SAYS_MINISTRY,
  SHORT_AFTER,
  SHORT_BEFORE,
} from './spoken-patterns.ts';

const LONGEST = 7;

/**
 * The agencies that a question names, those besides whose names are only said: "bên công an", "ngành y tế", "giao công an
 * việc gì", "cat 6 tháng cuối năm". A name of former days is the department's that has it now where no ministry is said.
 */
export function withSpoken(
  question: QuestionText,
  named: readonly NamedMention[],
  agencies: AgencyFinder,
): NamedMention[] {
  const { catalogue } = agencies;
  const known = named.map((mention) =>
    isSaidMinistry(mention, question)
      ? inMinistry(mention, question, agencies)
      : withoutMinistry(mention, catalogue),
  );
  const said = [
    ...saidOf(question, known, agencies),
    ...shortNames(question, agencies),
    ...besideSpeaker(question, agencies),
    ...communes(question, agencies),
    ...inEnglish(question, catalogue),
  ].filter((one, index, all) => all.findIndex((other) => overlaps(one, other)) === index);
  const isNew = (one: NamedMention) =>
    known.every((other) => !overlaps(one, other) || other.candidates.length === 0 || isInside(other, one));
  const spoken = said.filter(isNew);
  return [...known.filter((one) => !spoken.some((other) => overlaps(one, other))), ...spoken].sort(
    (a, b) => a.start - b.start,
  );
}

function isInside(inner: NamedMention, outer: NamedMention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "tnmt" · "LĐTBXH": the department that has it now, unless "bộ" is said. */
function withoutMinistry(mention: NamedMention, { agencies }: AgencyCatalogue): NamedMention {
  if (SAYS_MINISTRY.test(fold(mention.printed))) return mention;
  const candidates = mention.candidates.map((owner) => {
    const ministry = agencies.find(({ id, kind }) => id === owner.id && kind === 'ministry');
    const field = ministry === undefined ? null : fieldOf(ministry.name, 'ministry');
    const department = agencies.find((one) => field !== null && hasField(one, field));
    return department === undefined ? owner : ownerOf(department, mention.printed);
  });
  return {
    ...mention,
    candidates: candidates.filter(({ id }, at) => candidates.findIndex((one) => one.id === id) === at),
  };
}

/** "2026 Bộ | Tài nguyên và Môi trường": the word stands before a name that was found without it. */
function isSaidMinistry({ start }: NamedMention, { text }: QuestionText): boolean {
  return MINISTRY_BEFORE.test(text.slice(0, start));
}

/** The ministry of that name; as found where there is none. */
function inMinistry(mention: NamedMention, { text }: QuestionText, agencies: AgencyFinder): NamedMention {
  const printed = `Bộ ${mention.printed}`;
  const [only, second] = agencies.find(printed);
  const isWhole = only?.start === 0 && only.end === printed.length && second === undefined;
  if (!isWhole || only.candidates.length === 0) return mention;
  const start = text.slice(0, mention.start).trimEnd().length - 'Bộ'.length;
  return { ...only, start, end: mention.end, printed: text.slice(start, mention.end) };
}

function hasField({ kind, name, former }: CatalogueAgency, field: string): boolean {
  return kind === 'department' && [name, ...former].some((one) => fieldOf(one, kind) === field);
}

function ownerOf({ id, name }: CatalogueAgency, printed: string): AskedOwner {
  return { kind: 'agency', id, name, printed };
}

/** "bên công an", "ngành y tế" */
function saidOf(
  question: QuestionText,
  known: readonly NamedMention[],
  agencies: AgencyFinder,
): NamedMention[] {
  const folded = fold(question.rest);
  return Array.from(folded.matchAll(SAID_OF)).flatMap(({ 0: lead, index: start }) => {
    const word = question.rest
      .slice(start, start + lead.length)
      .trim()
      .toLowerCase();
    const isMarked = fold(word) !== word;
    if (isMarked && !SAID_MARKED.has(word) && word.split(/\s+/u).length === 1) return [];
    const before = folded.slice(0, start);
    if (OTHERS_BEFORE.test(before)) return [];
    const isSector = word === 'ngành' || word === 'nganh';
    if (isSector && !(ASKED_BEFORE.test(before) && ASKS_TASKS.test(folded))) return [];
    const from = start + lead.length;
    const next = known.find((mention) => mention.start === from && mention.candidates.length > 0);
    if (next !== undefined) return [{ ...next, start, printed: next.printed }];
    return calledFrom(question.rest, { start, from }, agencies);
  });
}

/** The longest stretch from a place that is called so. */
function calledFrom(
  text: string,
  { start, from }: { readonly start: number; readonly from: number },
  agencies: AgencyFinder,
): NamedMention[] {
  const words = syllables(text.slice(from).split(/[,;:.?!()·]/u)[0] ?? '');
  for (let count = Math.min(LONGEST, words.length); count > 0; count -= 1) {
    const end = from + (words[count - 1]?.end ?? 0);
    const called = text.slice(from, end);
    const candidates = candidatesOf(called, agencies);
    if (candidates.length > 0) return [{ start, end, printed: called, candidates, match: 'exact' }];
  }
  return [];
}

/** Who is meant by a name that can only be an agency's: the whole of it, its sector, or it with "Sở" or "tỉnh". */
function candidatesOf(called: string, agencies: AgencyFinder): readonly AskedOwner[] {
  const sector = agencyOfSector(fold(called), agencies.catalogue);
  if (sector !== null) return [ownerOf(sector, called)];
  for (const form of [called, `${called} tỉnh`, `Sở ${called}`]) {
    const [only, second] = agencies.find(form);
    const isWhole = only?.start === 0 && only.end === form.length && second === undefined;
    if (isWhole && only.match !== 'slip' && only.candidates.length > 0)
      return withoutMinistry(only, agencies.catalogue).candidates;
  }
  return [];
}

/** "Sở mình (KH&CN)": who asks says which one it is. */
function besideSpeaker(question: QuestionText, agencies: AgencyFinder): NamedMention[] {
  return findSpeaker(question).flatMap(({ start, end }) => {
    const beside = /^\s*[(,–-]\s*([^(),–]{2,60}?)\s*(?:\)|,|–|$)/u.exec(question.rest.slice(end));
    const [head = ''] = question.rest.slice(start).split(' ');
    const called = beside?.[1] ?? '';
    if (beside === null) return [];
    const from = end + beside[0].indexOf(called);
    const candidates = candidatesOf(`${head} ${called}`, agencies);
    return candidates.length === 0
      ? []
      : [{ start: from, end: from + called.length, printed: called, candidates, match: 'exact' as const }];
  });
}

const ALL_COMMUNES = 'UBND các xã, phường';
const INITIALS = /^\p{Lu}{3,}$/u;

/** Short names that also mean other things, where only who is asked for can stand: "giao | công an | việc gì", "cat | 6 tháng". */
function shortNames(question: QuestionText, agencies: AgencyFinder): NamedMention[] {
  const { catalogue } = agencies;
  const folded = fold(question.rest);
  if (!ASKS_TASKS.test(folded)) return [];
  const initials = catalogue.agencies.flatMap(({ aliases }) => aliases.filter((one) => INITIALS.test(one)));
  const texts = [...catalogue.ambiguous.map(({ text }) => text), ...initials];
  return texts.flatMap((text) =>
    placesOf(fold(text), folded).flatMap((start): NamedMention[] => {
      const end = start + text.length;
      const printed = question.rest.slice(start, end);
      if (!isTypedAs(printed, text.toLowerCase(), !text.includes(' '))) return [];
      if (!SHORT_BEFORE.test(folded.slice(0, start)) || !SHORT_AFTER.test(folded.slice(end))) return [];
      const [only] = agencies.find(INITIALS.test(text) ? text : printed);
      return only === undefined || only.candidates.length === 0 ? [] : [{ ...only, start, end, printed }];
    }),
  );
}

/** "các xã", "mấy xã phường", "cấp xã": all of them. */
function communes(question: QuestionText, agencies: AgencyFinder): NamedMention[] {
  const folded = fold(question.rest);
  if (!ASKS_TASKS.test(folded)) return [];
  const [all] = agencies.find(ALL_COMMUNES);
  if (all?.candidates[0]?.kind !== 'group') return [];
  return Array.from(folded.matchAll(SAID_COMMUNES)).flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    if (COUNTS.test(words) && !ASKS_WHAT.test(folded)) return [];
    if (!SHORT_BEFORE.test(folded.slice(0, start)) || !SHORT_AFTER.test(folded.slice(end))) return [];
    return [{ ...all, start, end, printed: question.rest.slice(start, end) }];
  });
}

/** "the police", where it is asked what they have to do */
function inEnglish(question: QuestionText, catalogue: AgencyCatalogue): NamedMention[] {
  const folded = fold(question.rest);
  if (!ASKS_TASKS_IN_ENGLISH.test(folded)) return [];
  return [...englishSectors(catalogue)].flatMap(([name, agency]) =>
    placesOf(name, folded).flatMap((at): NamedMention[] => {
      const lead = ENGLISH_BEFORE.exec(folded.slice(0, at))?.[0];
      const end = at + name.length;
      if (lead === undefined || !ENGLISH_AFTER.test(folded.slice(end))) return [];
      const printed = question.rest.slice(at, end);
      return [{ start: at, end, printed, candidates: [ownerOf(agency, printed)], match: 'exact' }];
    }),
  );
}

function placesOf(text: string, folded: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + 1)) {
    const [before, after] = [folded.charAt(at - 1), folded.charAt(at + text.length)];
    if (!/[\p{L}\p{N}/-]/u.test(before) && !/[\p{L}\p{N}/-]/u.test(after)) places.push(at);
  }
  return places;
}
