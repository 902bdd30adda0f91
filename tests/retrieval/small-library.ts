import type { Owner } from '../../src/directive/agency.ts';
import type { Deadline } from '../../src/directive/deadline.ts';
import type { Directive } from '../../src/directive/directive.ts';
import type { Passage } from '../../src/directive/passage.ts';
import type { Reference } from '../../src/directive/reference.ts';
import { verbatim } from '../../src/directive/source.ts';
import type { Task, TaskKey } from '../../src/directive/task.ts';
import type { Question } from '../../src/question/question.ts';
import type { Library, Reader } from '../../src/retrieval/library.ts';
import { type IsoDate, parseIsoDate } from '../../src/vietnamese/calendar.ts';
import { searchWords } from '../../src/vietnamese/search-words.ts';
import { ShortForms } from '../../src/vietnamese/short-forms.ts';

/** A day that exists. */
export function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new RangeError(text);
  return parsed;
}

export function agency(id: string, name: string): Owner {
  return { kind: 'agency', id, name, printed: name };
}

export function group(id: string, name: string, members: readonly string[]): Owner {
  return { kind: 'group', id, name, printed: name, members };
}

export const SCIENCE = agency('so-khcn', 'Sở Khoa học và Công nghệ');
export const FINANCE = agency('so-tc', 'Sở Tài chính');
export const POLICE = agency('ca', 'Công an tỉnh');
export const ALL_DEPARTMENTS = group('cac-so', 'Các sở, ngành', ['so-khcn', 'so-tc', 'ca']);

/** A deadline whose last day is `due`. */
export function due(text: string, ...days: readonly string[]): Deadline {
  const dates = days.map(day);
  const [first] = dates;
  const meaning: Deadline['meaning'] =
    first === undefined
      ? { kind: 'condition' }
      : dates.length === 1
        ? { kind: 'period', period: { from: first, to: first } }
        : { kind: 'days', days: dates };
  return { text, rule: 'test', meaning, stated: true };
}

const NO_SHORT_FORMS: ReturnType<Reader['shortForms']> = [];
const WITHOUT_SHORT_FORMS = new ShortForms([]);

let made = 0;

export function task(words: string, given: Partial<Task> = {}): Task {
  made += 1;
  return {
    key: `t${made}` as TaskKey,
    document: 'ke-hoach',
    part: 0,
    locator: `Phụ lục, STT ${made}`,
    origin: 'table',
    ordinal: String(made),
    group: null,
    task: words,
    deliverable: null,
    lead: [],
    coordinate: [],
    deadline: null,
    authority: null,
    missing: [],
    quote: { text: words, spans: [{ start: 0, end: words.length }] },
    ...given,
  };
}

export function directive(id: string, given: Partial<Directive> = {}): Directive {
  return {
    id,
    file: `${id}.txt`,
    kind: 'ke-hoach',
    number: { printed: '15/KH-UBND', ordinal: '15', year: null, symbol: 'KH-UBND' },
    unfilledSymbol: null,
    issueDate: { year: 2026, month: 6, day: 1 },
    place: 'Gia Lai',
    issuer: 'Ủy ban nhân dân tỉnh',
    subject: 'Kế hoạch hoạt động',
    addressees: [],
    legalBases: [],
    signer: null,
    recipients: [],
    meeting: null,
    state: { kind: 'in-force' },
    parts: [{ index: 0, role: 'main', kind: 'ke-hoach', label: '', title: '' }],
    supplied: [],
    ...given,
  };
}

export interface SmallWorld {
  readonly directives?: readonly Directive[];
  readonly tasks?: readonly Task[];
  readonly references?: readonly Reference[];
  /** Paragraphs by document; a blank line parts two passages. */
  readonly texts?: { readonly [document: string]: string };
}

/** A library held in memory: every paragraph is a passage, search counts shared syllables. */
export function smallLibrary({ directives, tasks = [], references = [], texts = {} }: SmallWorld): Library {
  const passages = Object.entries(texts).flatMap(([document, text]) => passagesOf(document, text));
  const reader: Reader = {
    generation: 1,
    directives: () => directives ?? [directive('ke-hoach')],
    tasks: () => tasks,
    indicators: () => [],
    references: () => references,
    passages: (document) => passages.filter((passage) => passage.document === document),
    shortForms: () => NO_SHORT_FORMS,
    sourceOf: (document) => texts[document] ?? null,
    passageAt: (row) => passages[row] ?? missing(row),
    passageCount: () => passages.length,
    searchWords: ({ terms, documents, limit }) => {
      const folded = terms.filter(({ form }) => form === 'folded').map(({ term }) => term);
      return passages
        .map((passage, row) => ({
          row,
          passage,
          score: folded.filter((term) => timesIn(passage, 'folded', term) > 0).length,
        }))
        .filter(
          ({ passage: { document }, score }) =>
            score > 0 && (documents === undefined || documents.includes(document)),
        )
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    termStatistics: (form, term) => {
      const times = passages.map((passage) => timesIn(passage, form, term));
      return {
        passages: times.filter((count) => count > 0).length,
        occurrences: times.reduce((all, count) => all + count, 0),
      };
    },
    similarSyllables: () => [],
    pairsOfInitials: () => [],
    nearestPassages: () => [],
    meaningsOf: () => new Map(),
    vectorModel: () => null,
  };
  return {
    reader,
    meaning: null,
    progress: null,
    agencies: {
      catalogue: { agencies: [] },
      groupsOf: (id) =>
        ALL_DEPARTMENTS.kind === 'group' && ALL_DEPARTMENTS.members.includes(id)
          ? [{ id: 'cac-so', name: 'Các sở, ngành', members: ALL_DEPARTMENTS.members, documents: null }]
          : [],
    },
  };
}

/** How often one word, or two neighbours, stand in the text of a passage. */
function timesIn({ text }: Passage, form: 'folded' | 'marked', term: string): number {
  const words = searchWords(text, WITHOUT_SHORT_FORMS).map((word) => word[form]);
  const [first, second] = term.split(' ');
  return words.filter((word, at) => word === first && (second === undefined || words[at + 1] === second))
    .length;
}

function missing(row: number): never {
  throw new RangeError(`no passage ${row}`);
}

function passagesOf(document: string, text: string): Passage[] {
  return Array.from(text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu), (match, index): Passage => {
    const words = verbatim(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      id: `${document}#${index}`,
      document,
      part: 0,
      locator: `đoạn ${index + 1}`,
      headings: [],
      text: words,
      quote: { text: words, spans: [span] },
    };
  });
}

/** A question that was understood to ask nothing but what is given. */
export function question(text: string, given: Partial<Question> = {}): Question {
  return {
    text,
    asOf: day('2026-07-15'),
    language: 'vi',
    intent: 'tasks',
    agencies: [],
    role: 'any',
    period: null,
    state: null,
    progress: null,
    documents: [],
    row: null,
    relation: null,
    met: null,
    asked: [],
    rankBy: null,
    rankKinds: [],
    topic: [],
    alsoPeriods: [],
    impossible: null,
    about: text,
    isFollowUp: false,
    ...given,
  };
}

/** An agency as a question names it. */
export function asked(owner: Owner): Question['agencies'][number] {
  return { printed: owner.printed, candidates: owner.kind === 'unknown' ? [] : [owner] };
}
