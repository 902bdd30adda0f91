import { fold } from '../../vietnamese/fold.ts';
import { COORDINATE_FIELD, DEADLINE_FIELD, DELIVERABLE_FIELD, LEAD_FIELD } from './task-field-patterns.ts';
import { splitSentences } from './task-sentences.ts';

const FIELD_PATTERNS = {
  lead: LEAD_FIELD,
  coordinate: COORDINATE_FIELD,
  deadline: DEADLINE_FIELD,
  deliverable: DELIVERABLE_FIELD,
} as const;

/** The values of "Cơ quan thực hiện:", "Thời gian thực hiện:" and such labels; null where there is none. */
export interface TaskFields {
  readonly lead: string | null;
  readonly coordinate: string | null;
  readonly deadline: string | null;
  readonly deliverable: string | null;
}

/** A text split at its labels: the words before the first one, and the values. */
export interface FieldedText extends TaskFields {
  readonly before: string;
}

export const NO_FIELDS: TaskFields = { lead: null, coordinate: null, deadline: null, deliverable: null };

/**
 * Splits "Xây dựng kho dữ liệu. Cơ quan chủ trì: Sở A; thời gian hoàn thành: Quý III" at its labels; null when the
 * text has none. A label counts at the start of a sentence, a clause or a bracket.
 */
export function readFields(text: string): FieldedText | null {
  const labels = labelsOf(text);
  const [first] = labels;
  if (first === undefined) return null;
  const fields: { -readonly [K in keyof TaskFields]: string | null } = { ...NO_FIELDS };
  const others: string[] = [];
  for (const [position, { field, end }] of labels.entries()) {
    const printed = text.slice(end, labels[position + 1]?.start ?? text.length);
    const [first] = field === 'lead' || field === 'coordinate' ? splitSentences(printed) : [];
    const value = first?.text ?? printed;
    if (first !== undefined) others.push(printed.slice(first.end).trim());
    fields[field] ??= value.replace(/^[\s(]+|[\s.;,()/]+$/gu, '');
  }
  const before = text.slice(0, first.start).replace(/[\s(;,–-]+$/u, '');
  const sentences = [before, ...others].filter((words) => /\p{L}/u.test(words));
  return {
    ...fields,
    before: sentences
      .map((words, i) => (i + 1 < sentences.length ? words.replace(/(?<![.!?])$/u, '.') : words))
      .join(' '),
  };
}

/** Fields of one text, then of others for what it lacks. */
export function mergeFields(fields: TaskFields, others: TaskFields): TaskFields {
  return {
    lead: fields.lead ?? others.lead,
    coordinate: fields.coordinate ?? others.coordinate,
    deadline: fields.deadline ?? others.deadline,
    deliverable: fields.deliverable ?? others.deliverable,
  };
}

interface Label {
  readonly field: keyof TaskFields;
  readonly start: number;
  readonly end: number;
}

function labelsOf(text: string): Label[] {
  if (!text.includes(':')) return [];
  const folded = fold(text);
  const found: Label[] = [];
  for (const field of ['lead', 'coordinate', 'deadline', 'deliverable'] as const) {
    for (const match of folded.matchAll(FIELD_PATTERNS[field])) {
      const start = match.index;
      if (!/(?:^|[.;,(–-]|\s-)\s*$/u.test(folded.slice(0, start))) continue;
      found.push({ field, start, end: start + match[0].length });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((label, i, all) => label.start >= Math.max(0, ...all.slice(0, i).map(({ end }) => end)));
}
