import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { predicateOf } from './prose-clauses.ts';
import type { Frame, ProseContext } from './prose-frame.ts';
import { headingsOf } from './prose-item.ts';
import {
  AGREES,
  BENEFIT,
  CLOSING,
  COUNTS,
  ENACTING,
  EXHORTS,
  FORMULA,
  GOES_ON_WITH,
  INVITES,
  NEEDS,
  NO_WORK,
  URGES,
} from './prose-kept-patterns.ts';
import { isOfMinutes } from './prose-minutes.ts';
import type { Segment } from './prose-segments.ts';
import type { ProseNode } from './prose-tree.ts';
import { isTitle } from './prose-tree.ts';
import { AIMS_SECTION, WORK_SECTION } from './task-section-patterns.ts';
import { firstSentence } from './task-sentences.ts';
import { beginsWithWork, holdsWork } from './task-verbs.ts';
import { ITEM_STATES, RECOUNTS, TELLS_FIGURES } from './telling-patterns.ts';

const LETTERS: ReadonlySet<string> = new Set(['thong-bao', 'cong-van', 'cong-dien', 'chi-thi']);

/** What a segment takes from above it. */
interface KeptSetting {
  readonly frame: Frame;
  readonly context: ProseContext;
}

/** Whether a segment is a task: somebody is named for it, or it is work with a day in a list of work. */
export function isTask(segment: Segment, node: ProseNode, { frame, context }: KeptSetting): boolean {
  if (isFormal(segment, node, frame)) return false;
  if (isOpening(node, context) && onlyTells(segment, node.provision.text)) return false;
  if (segment.owners !== null) return true;
  if (node.provision.isHeading || isTitleOnly(node)) return false;
  if (frame.owners === null) return isTaskOfNobody(segment, node, context);
  const isSaid = segment.kind === 'work' || segment.kind === 'duty';
  return isSaid || isForThem(segment, frame, context);
}

/**
 * "Giao Sở Tài chính hoàn thiện Báo cáo …" where its section assigns nothing: a task all the same; in a conclusion or
 * letter, so is what a body there must do, or has a day for.
 */
export function isToldAllTheSame(segment: Segment, node: ProseNode, context: ProseContext): boolean {
  if (segment.owners === null || segment.work === '') return false;
  return (
    segment.isAssigned ||
    (segment.isNamed && tellsDoings(node, context) && isToldToDo(segment, node.provision.text))
  );
}

/** Conclusions and letters tell what was and what is to be done in one breath; aims tell nobody. */
function tellsDoings(node: ProseNode, { read }: ProseContext): boolean {
  const { kind } = read.directive;
  const isOfAims = headingsOf(node).some((title) => AIMS_SECTION.test(fold(title)));
  return kind !== null && LETTERS.has(kind) && !isOfAims;
}

function isToldToDo({ start, end, deadline }: Segment, text: string): boolean {
  const words = firstSentence(text.slice(start, end)).toLowerCase();
  return deadline !== null || URGES.test(words);
}

/** What papers say without setting work: legal bases, enacting articles, invitations, the words that close them. */
function isFormal(segment: Segment, { provision }: ProseNode, frame: Frame): boolean {
  const { level, text } = provision;
  const words = text.slice(segment.start, segment.end);
  const opening = fold(firstSentence(words));
  if (segment.work === '' || opening.search(ENACTING) >= 0 || NO_WORK.test(fold(text))) return true;
  if (INVITES.test((level === 'paragraph' ? text : words).toLowerCase())) return true;
  const isLine = level === 'paragraph' || level === 'heading';
  return isLine && segment.deadline === null && isClosing(opening, segment, frame);
}

/** Right under an addressee, words that hold work of theirs, though they do not begin with it. */
function isForThem(segment: Segment, frame: Frame, context: ProseContext): boolean {
  const { work } = segment;
  return (
    frame.isDirect && !isAboutOthers(segment, frame, context) && holdsWork(work) && !/^\p{Nd}/u.test(work)
  );
}

/** "Sở Công Thương đã hoàn thành …" · "Đồng ý chủ trương …" · "Tổ công tác tự giải thể …": under an addressee, but not for it to do. */
function isAboutOthers({ work }: Segment, { owners }: Frame, { mentionsIn }: ProseContext): boolean {
  const folded = fold(work);
  const isAboutThem = (owners?.lead ?? []).some(({ name }) => folded.startsWith(`${fold(name)} `));
  return AGREES.test(folded) || isAboutThem || mentionsIn(work).some(({ start }) => start === 0);
}

/** "Sở Y tế trả lời tại chỗ": somebody does something, without a day, nobody tells them to, and they need not. */
function onlyTells({ deadline, isNamed, isAssigned, start, end }: Segment, text: string): boolean {
  const words = firstSentence(text.slice(start, end)).toLowerCase();
  return deadline === null && isNamed && !isAssigned && !URGES.test(words) && !NEEDS.test(words);
}

/** Paragraphs before the first item tell what was and why. */
function isOpening({ parent, provision }: ProseNode, { read }: ProseContext): boolean {
  const first = read.provisions.find(({ level }) => level !== 'paragraph');
  return parent === null && provision.level === 'paragraph' && provision.index < (first?.index ?? 0);
}

/** A line under an addressee may speak of carrying out a plan as its work; elsewhere that is how papers close. */
function isClosing(folded: string, segment: Segment, frame: Frame): boolean {
  if (FORMULA.test(folded)) return true;
  return (segment.owners !== null || frame.owners === null) && CLOSING.test(folded);
}

/** Work that nobody is named for: a task where it has a time, says how much, or is an item of a plan. */
function isTaskOfNobody(segment: Segment, node: ProseNode, context: ProseContext): boolean {
  if (node.parent === null && node.provision.level === 'paragraph') return false;
  const first = firstSentence(segment.work);
  const isTimed = segment.deadline !== null && segment.deadline.meaning.kind !== 'condition';
  const isWorkToDo = {
    work: () => isTimed || isMeasured(first) || (isOfPlan(node, context) && !GOES_ON_WITH.test(fold(first))),
    duty: () =>
      dueDateOf(segment.deadline) !== null ||
      (isUnderWork(node) && !beginsWithWork(first) && isMeasured(first)),
    told: () => isListedWork(first, node) && (isTimed || isMeasured(first)),
    time: () => isTimed,
  }[segment.kind]();
  const isNone =
    [EXHORTS, BENEFIT].some((none) => none.test(fold(first))) || TELLS_FIGURES.test(first.toLowerCase());
  return isWorkToDo && (isTimed || !isNone);
}

/** "Sửa chữa 26 trụ sở": says how much. */
function isMeasured(words: string): boolean {
  return COUNTS.test(fold(words));
}

/** A numbered item or a dash of a plan's work, or of what a meeting concluded; what a report will go on with has no end. */
function isOfPlan(node: ProseNode, { isReport, read }: ProseContext): boolean {
  const { kind } = read.directive;
  const isConclusion = kind === 'thong-bao' || isOfMinutes(kind);
  return node.provision.level !== 'paragraph' && (isConclusion || (!isReport && isUnderWork(node)));
}

/** Under a title of what is to be done: "NHIỆM VỤ VÀ GIẢI PHÁP", "Tổ chức thực hiện". */
function isUnderWork(node: ProseNode): boolean {
  return headingsOf(node).some((title) => fold(title).search(WORK_SECTION) >= 0);
}

/** "Quét ba chiều 09 di tích": an item of a list of work that begins with a verb of no list, and states nothing. */
function isListedWork(words: string, node: ProseNode): boolean {
  const predicate = predicateOf(words);
  const clause = /^[^;:.]{1,80}/u.exec(predicate)?.[0] ?? '';
  const opening = clause.replace(/,.*$/u, '').toLowerCase();
  return (
    isUnderWork(node) && COUNTS.test(fold(clause)) && !RECOUNTS.test(opening) && !ITEM_STATES.test(opening)
  );
}

function isTitleOnly(node: ProseNode): boolean {
  return isTitle(node) && !beginsWithWork(node.provision.text);
}
