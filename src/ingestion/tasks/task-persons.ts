import { PERSON_NAME, TITLE_JOINT, TITLE_OPENING, TITLE_STOP } from './task-person-patterns.ts';
import { workVerbsIn } from './task-verbs.ts';

/** A person who is named with their posts. Offsets in UTF-16 units of the text. */
export interface Person {
  readonly start: number;
  /** Where the name and the first post end: "Lê Thế Khải, Phó Giám đốc Sở Nông nghiệp và Môi trường". */
  readonly nameEnd: number;
  /** Where the last post ends: ", Tổ phó thường trực". */
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest post, in words beside the names of agencies that are known. */
const MOST_TITLE_WORDS = 14;

/** The person who is named from `from` on ("đồng chí Lê Thế Khải, Phó Giám đốc Sở …, Tổ phó"), or null. */
export function personAt(text: string, from: number, agencies: readonly Stretch[]): Person | null {
  const name = PERSON_NAME.exec(text.slice(from))?.[0];
  if (name === undefined) return null;
  let nameEnd: number | null = null;
  let end = from + name.length;
  for (;;) {
    const joint = TITLE_JOINT.exec(text.slice(end))?.[0];
    const next = joint === undefined ? null : titleEnd(text, end + joint.length, agencies);
    if (next === null) break;
    nameEnd ??= next;
    end = next + (/^\s*\)/u.exec(joint?.includes('(') ? text.slice(next) : '')?.[0].length ?? 0);
  }
  const body = nameEnd === null ? /^\s+\([^()]{2,60}\)/u.exec(text.slice(end))?.[0] : undefined;
  if (body !== undefined) return { start: from, nameEnd: end, end: end + body.length };
  return { start: from, nameEnd: nameEnd ?? end, end };
}

/** Every person that a phrase names, in order. */
export function personsIn(text: string, agencies: readonly Stretch[]): Person[] {
  const persons: Person[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}])(?=\p{L})/gu)) {
    if (index < (persons.at(-1)?.end ?? 0)) continue;
    const person = personAt(text, index, agencies);
    if (person !== null) persons.push(person);
  }
  return persons;
}

/** "Văn phòng HĐND | và UBND xã": one office of two bodies. */
function withCouncil(text: string, end: number): number {
  const tail = /^\s+và\s+(?:UBND|Ủy ban nhân dân)(?:\s+(?:xã|phường|tỉnh)(?![\p{L}]))?/u.exec(
    text.slice(end),
  )?.[0];
  return end + (tail?.length ?? 0);
}

/** Where the post ends that begins at `from` ("Phó Giám đốc Sở Công Thương | đảm nhiệm"), or null where none does. */
function titleEnd(text: string, from: number, agencies: readonly Stretch[]): number | null {
  const opening = TITLE_OPENING.exec(text.slice(from))?.[0];
  if (opening === undefined) return null;
  let end = from + opening.length;
  const whole = agencies.find(({ start, end: last }) => start <= end + 1 && last > end && start >= from);
  if (whole !== undefined) return withCouncil(text, whole.end);
  const verbs = new Set(workVerbsIn(text).map(({ start }) => start));
  for (let count = 0; count < MOST_TITLE_WORDS; count += 1) {
    const known = agencies.find(({ start }) => start === end + 1);
    if (known !== undefined) return withCouncil(text, known.end);
    const [step = '', gap = '', word = ''] =
      /^(\s+(?:[-–]\s+(?=\p{Lu}))?)([\p{L}\p{N}]+)/u.exec(text.slice(end)) ?? [];
    const at = end + gap.length;
    const isSmall = /^\p{Ll}/u.test(word);
    if (step === '' || (isSmall && (verbs.has(at) || TITLE_STOP.test(text.slice(at))))) break;
    if (gap.trim() !== '' && TITLE_OPENING.test(text.slice(at))) break;
    end = at + word.length;
  }
  return end;
}
