import {
  BEARS_IN_BRACKETS,
  DECIDES,
  DONE_BY,
  DONE_TO,
  NO_DOING,
  THIS_WORK,
} from './task-assignment-patterns.ts';
import { type Names, namesAt, type ReadSentence, readWords } from './task-names.ts';
import { beginsWithWork } from './task-verbs.ts';
import { NO_PREDICATE } from './telling-patterns.ts';

/** Longest name of what somebody does: "Giá khởi điểm | do …". */
const LONGEST_THING = 60;
/** Longest name of what somebody does, in the passive: "Biên bản ghi nhớ giữa … | được". */
const LONGEST_PATIENT = 100;

/** Who does it, named behind the work: after "do" or "được", or in brackets at the end. */
export function findDoer(words: ReadSentence): Names | null {
  const tells = /(?<![\p{L}])(?:đã|đang)(?![\p{L}])/u.test(words.sentence);
  return (tells ? null : (doerAfterDo(words) ?? doerInPassive(words))) ?? doerInBrackets(words);
}

/** "Xây dựng …, do Sở Tài chính chủ trì soạn thảo" · "Giá khởi điểm do Sở Tài chính xác định" · "nhiệm vụ này do Sở A đảm nhiệm". */
function doerAfterDo(words: ReadSentence): Names | null {
  const { sentence } = words;
  const isWork = beginsWithWork(sentence);
  for (const { 0: by, index } of sentence.matchAll(DONE_BY)) {
    const before = sentence.slice(0, index);
    const isApart = isWork ? !/,\s*$/u.test(before) : /[,;:]/u.test(before) || before.length > LONGEST_THING;
    if (isApart && !THIS_WORK.test(before)) continue;
    const names = namesAt(words, index + by.length);
    if (names !== null && doesIt(sentence.slice(names.end))) return names;
  }
  return null;
}

/** "Hồ sơ phải được Thanh tra tỉnh trình trước ngày 05/6" · "Biên bản được Chi cục … theo dõi". */
function doerInPassive(words: ReadSentence): Names | null {
  const { sentence } = words;
  const opening = /^[^,;:.]{1,40},\s/u.exec(sentence)?.[0].length ?? 0;
  for (const match of sentence.matchAll(DONE_TO)) {
    const before = sentence.slice(opening, match.index);
    const isDuty = match.groups?.duty !== undefined;
    if (!isDuty && (/[,;:]/u.test(before) || before.length > LONGEST_PATIENT)) continue;
    const names = namesAt(words, match.index + match[0].length);
    const doing = names === null ? '' : sentence.slice(names.end).trimStart();
    if (names === null || !doesIt(sentence.slice(names.end))) continue;
    if (isDuty || (words.verbs.has(sentence.length - doing.length) && !DECIDES.test(doing))) return names;
  }
  return null;
}

function doesIt(after: string): boolean {
  const doing = after.trimStart();
  return /^\p{Ll}/u.test(doing) && !NO_DOING.test(doing) && !NO_PREDICATE.test(doing);
}

/** "… (Phòng Tiếp dân thực hiện, xong trước ngày 20/8)"; a name alone only behind what begins as work. */
function doerInBrackets(words: ReadSentence): Names | null {
  const { sentence } = words;
  const bracket = /\((?<inner>[^()]+)\)[\s.;]*$/u.exec(sentence);
  const inner = bracket?.groups?.inner;
  if (bracket === null || inner === undefined) return null;
  const from = bracket.index + 1 + (/^(?:giao|do)\s+/u.exec(inner)?.[0].length ?? 0);
  const within = words.mentions
    .filter(({ start }) => start >= from)
    .map((name) => ({ ...name, start: name.start - from, end: name.end - from }));
  const told = words.sentence.slice(from, bracket.index + 1 + inner.length);
  const names = namesAt(readWords(told, within), 0);
  if (names === null || !names.isMarked || !BEARS_IN_BRACKETS.test(told.slice(names.end))) return null;
  return { ...names, start: from, end: from + names.end };
}
