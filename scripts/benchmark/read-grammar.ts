import type { AgencyCatalogue } from '../../src/directive/agencies/agency-catalogue.ts';
import { AgencyRegistry } from '../../src/directive/agencies/agency-registry.ts';
import type { Passage } from '../../src/directive/passage.ts';
import { ingestDocument } from '../../src/ingestion/corpus/ingest-document.ts';
import { plannedDocuments } from '../../src/ingestion/corpus/plan-ingest.ts';
import { readCorpusAgencies } from '../../src/ingestion/corpus/read-corpus-agencies.ts';
import { readCorpusShortForms } from '../../src/ingestion/corpus/read-corpus-short-forms.ts';
import { scanCorpus } from '../../src/ingestion/corpus/scan-corpus.ts';
import { type ShortForm, ShortForms } from '../../src/vietnamese/short-forms.ts';
import { ClauseChain } from './clause-chain.ts';
import { markSlots } from './slots.ts';

/** A stretch of a passage: "Nhiệm vụ: " and how many words follow. */
export interface Segment {
  readonly label: string;
  readonly words: number;
  /** The words themselves, with slots, where they are few: "Quý III/§year:2026§", "§department:Sở_Y_tế§". */
  readonly fixed: string | null;
}

/** What the passages of a corpus are made of. */
export interface Grammar {
  /** One for each passage of the corpus. */
  readonly templates: readonly (readonly Segment[])[];
  /** The headings above the passages, outermost first, with slots. */
  readonly headings: readonly (readonly string[])[];
  readonly clauses: ClauseChain;
  /** What stands between two clauses, as often as in the corpus. */
  readonly joints: readonly string[];
  /** Names of agencies by kind. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The texts of the corpus's own passages, to compare with. */
  readonly texts: readonly string[];
  readonly catalogue: AgencyCatalogue;
  readonly shortForms: readonly ShortForm[];
}

// "- Triển khai", "2.1. Tổ giúp việc", "a) Thực hiện"
const MARKER = /^(?:[-+•]|\d+(?:\.\d+)*\.|[a-zđ]\))\s+/u;
// "Cơ quan chủ trì: Sở Tài chính"
const LABEL = /^[^:§]{2,40}: /u;
// ", " · "; " · ". "; not inside "82,85"
const JOINT = /[,;.]\s+/gu;
/** Names of people stay in their documents: no clause about one is taken over. */
const NAMES_PEOPLE =
  /[Đđ]ồng chí|(?:^|\s)(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lâm|Rah)(?:\s\p{Lu}\p{Ll}+){1,3}/u;
const LEAST_WORDS = 5;
const MOST_FIXED_WORDS = 6;

/** Reads a corpus folder and takes its passages apart. */
export function readGrammar(corpus: string): Grammar {
  const files = scanCorpus(corpus, []);
  const agencies = new AgencyRegistry(readCorpusAgencies(corpus, files));
  const shortForms = readCorpusShortForms(corpus, files);
  const knowledge = { agencies, shortForms: new ShortForms(shortForms) };
  const passages = plannedDocuments(files).flatMap(
    (planned) => ingestDocument(corpus, planned, knowledge).document?.passages ?? [],
  );
  return {
    ...grammarOf(
      passages.map(({ passage }) => passage),
      agencies,
    ),
    catalogue: agencies.catalogue,
    shortForms,
  };
}

function grammarOf(
  passages: readonly Passage[],
  agencies: AgencyRegistry,
): Omit<Grammar, 'catalogue' | 'shortForms'> {
  const marked = passages.map(({ text }) => markSlots(text, agencies));
  const segments = marked.map(segmentsOf);
  const joints = marked.flatMap((text) => Array.from(text.matchAll(JOINT), ([joint]) => joint));
  const clauses = segments.flatMap((list) => list.flatMap(({ text }) => clausesOf(text)));
  return {
    templates: segments.map((list) =>
      list.map(({ label, text }) => {
        const words = text.split(' ').length;
        return { label, words, fixed: words <= MOST_FIXED_WORDS ? text : null };
      }),
    ),
    headings: passages.map(({ headings }) => headings.map((heading) => markSlots(heading, agencies))),
    clauses: new ClauseChain(clauses),
    joints,
    names: namesByKind(agencies),
    texts: passages.map(({ text }) => text),
  };
}

function namesByKind(agencies: AgencyRegistry): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { kind, name } of agencies.catalogue.agencies)
    names.set(kind, [...(names.get(kind) ?? []), name]);
  return names;
}

/** "STT: 6; Nhiệm vụ: …" → a stretch for each column; a paragraph is one stretch with its marker as label. */
function segmentsOf(text: string): { label: string; text: string }[] {
  const isRow = (text.match(/(?:^|; )[^:;§]{2,40}: /gu) ?? []).length > 1;
  const stretches = isRow ? text.split(/; (?=[^:;§]{2,40}: )/u) : [text];
  return stretches.map((stretch) => {
    const label = (isRow ? LABEL : MARKER).exec(stretch)?.[0] ?? '';
    return { label, text: stretch.slice(label.length).trim() };
  });
}

/** Cut at commas, semicolons and full stops, but not into less than `LEAST_WORDS`: enumerations stay together. */
function clausesOf(text: string): string[][] {
  const clauses: string[][] = [];
  let from = 0;
  const ends = [...text.matchAll(JOINT)].map(({ index, 0: joint }) => [index, index + joint.length] as const);
  for (const [end, next] of [...ends, [text.length, text.length] as const]) {
    const words = text
      .slice(from, end)
      .replace(/[.;,:]+$/u, '')
      .split(' ');
    if (words.length < LEAST_WORDS) continue;
    if (!NAMES_PEOPLE.test(words.join(' '))) clauses.push(words);
    from = next;
  }
  return clauses;
}
