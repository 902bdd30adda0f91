import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { periodOf } from '../deadlines/deadline-context.ts';
import type { ReadDocument } from '../read-document.ts';
import { TELLS_FIGURES } from './prose-clause-patterns.ts';
import { predicateOf } from './prose-clauses.ts';
import { fieldTasks } from './prose-field-tasks.ts';
import type { Frame, ProseContext } from './prose-frame.ts';
import { openFrame, proseContext } from './prose-frame.ts';
import { contextAt, draftOf, headingsOf, isFieldItem } from './prose-item.ts';
import type { Segment } from './prose-segments.ts';
import { segmentsOf } from './prose-segments.ts';
import type { ProseNode } from './prose-tree.ts';
import { isDivision, isTitle, proseTree } from './prose-tree.ts';
import { addresseeOf } from './task-addressee.ts';
import type { TaskDraft } from './task-draft.ts';
import { ownersIn } from './task-owners.ts';
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
  LEADS_IN,
  NEEDS,
  NO_WORK,
  STATES,
  URGES,
} from './task-patterns.ts';
import {
  AIMS_SECTION,
  DEMANDS,
  FORWARD_SECTION,
  MEMBERSHIP,
  NO_TASK_SECTION,
  PROPOSAL_SECTION,
  WORK_OF_PERIOD,
  WORK_SECTION,
} from './task-section-patterns.ts';
import { splitSentences } from './task-sentences.ts';
import { beginsWithWork, holdsWork } from './task-verbs.ts';

const REPORTS: ReadonlySet<string> = new Set(['bao-cao', 'to-trinh', 'bien-ban']);

const LETTERS: ReadonlySet<string> = new Set(['thong-bao', 'cong-van', 'cong-dien', 'chi-thi']);

/**
 * The tasks that the prose of a document assigns: under an addressee ("2. Sở Khoa học và Công nghệ:"), by "Giao X
 * chủ trì, phối hợp với Y …", by a subject ("Bộ Công an tiếp tục …"), by "Cơ quan thực hiện:" lines, and items with
 * a deadline but no owner. Aims, results, proposals, legal bases and closing formulas assign nothing.
 */
export function proseTasks(read: ReadDocument, agencies: AgencyRegistry): TaskDraft[] {
  const { id, kind } = read.directive;
  const isReport = kind !== null && REPORTS.has(kind);
  const context = proseContext(read, agencies, { document: id, isReport });
  return tasksOfSiblings(proseTree(read.provisions), openFrame(!isReport), context);
}

/** Items in order; a lead-in or addressee that has nothing under it leads into the items after it, up to the next of its level. */
function tasksOfSiblings(nodes: readonly ProseNode[], frame: Frame, context: ProseContext): TaskDraft[] {
  const drafts: TaskDraft[] = [];
  let leading: { readonly level: string; readonly frame: Frame } | null = null;
  for (const [position, node] of nodes.entries()) {
    if (isDivision(node) || node.provision.level === leading?.level) leading = null;
    const hasNext = nodes[position + 1] !== undefined && !isDivision(nodes[position + 1] ?? node);
    const item = readItem(node, leading?.frame ?? frame, {
      context,
      hasItems: node.children.length > 0 || hasNext,
    });
    drafts.push(...item.drafts);
    if (node.children.length === 0 && item.leadsInto !== null) {
      leading = { level: node.provision.level, frame: item.leadsInto };
    }
  }
  return drafts;
}

interface ItemRead {
  readonly drafts: readonly TaskDraft[];
  /** What the items after it take from it, or null when it leads into none. */
  readonly leadsInto: Frame | null;
}

interface ItemSetting {
  readonly context: ProseContext;
  readonly hasItems: boolean;
}

function readItem(node: ProseNode, frame: Frame, { context, hasItems }: ItemSetting): ItemRead {
  const { text } = node.provision;
  if (hasItems && MEMBERSHIP.test(fold(text))) {
    const members = openFrame(false);
    return { drafts: tasksOfSiblings(node.children, members, context), leadsInto: members };
  }
  const lead = hasItems ? addresseeOf(text, context.mentionsIn) : null;
  if (lead !== null) {
    const owners = { lead: ownersIn(lead, context.agencies, context.document), coordinate: [] };
    const inner: Frame = { ...openFrame(frame.isActive), owners, namedIn: node.provision };
    return { drafts: tasksOfSiblings(node.children, inner, context), leadsInto: inner };
  }
  if (isFieldItem(node))
    return { drafts: frame.isActive ? fieldTasks(node, { frame, context }) : [], leadsInto: null };
  const inSection = sectionFrame(node, context);
  if (inSection !== null)
    return { drafts: tasksOfSiblings(node.children, inSection, context), leadsInto: null };
  if (!frame.isActive) {
    const below = tasksOfSiblings(node.children, frame, context);
    return { drafts: [...toldAllTheSame(node, frame, context), ...below], leadsInto: null };
  }
  return readWork(node, frame, { context, hasItems });
}

/**
 * "Giao Sở Tài chính hoàn thiện Báo cáo …" among what tells of results: a task all the same, but not in a report; so is
 * what a body there must do, or has a day for.
 */
function toldAllTheSame(node: ProseNode, frame: Frame, context: ProseContext): TaskDraft[] {
  const { text } = node.provision;
  if (context.isReport) return [];
  const within = contextAt(node, context);
  const isAmongDoings = tellsDoings(node, context);
  return segmentsOf(text, null, within)
    .filter(({ owners, work }) => owners !== null && work !== '')
    .filter(
      (segment) => segment.isAssigned || (isAmongDoings && segment.isNamed && isToldToDo(segment, text)),
    )
    .map((segment) => draftOf(segment, node, { frame, context: within }));
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

/** The frame of what stands under a title that says whether its section assigns; null where it does not say. */
function sectionFrame(node: ProseNode, context: ProseContext): Frame | null {
  const { isReport, mentionsIn } = context;
  if (!isTitle(node) || node.children.length === 0) return null;
  const title = fold(node.provision.text);
  const isAsking = DEMANDS.test(title) && node.children.some((child) => addresses(child, mentionsIn));
  if (NO_TASK_SECTION.test(title) && !isAsking) return openFrame(false);
  if (!isReport) return null;
  if (PROPOSAL_SECTION.test(title)) return openFrame(false);
  return FORWARD_SECTION.test(title) || isToCome(node, context) ? openFrame(true) : null;
}

/** "NHIỆM VỤ THÁNG 8" in a report of July. */
function isToCome({ provision }: ProseNode, { timesUnder }: ProseContext): boolean {
  const { year, issued } = timesUnder(provision.part, []).deadlines;
  const period = WORK_OF_PERIOD.test(fold(provision.text)) ? periodOf(provision.text, year) : null;
  return period !== null && issued !== null && period.to > issued;
}

function addresses({ provision, children }: ProseNode, mentionsIn: ProseContext['mentionsIn']): boolean {
  return children.length > 0 && addresseeOf(provision.text, mentionsIn) !== null;
}

/** An item whose own words may assign, and what stands under it. */
function readWork(node: ProseNode, frame: Frame, { context, hasItems }: ItemSetting): ItemRead {
  const { text } = node.provision;
  const within = contextAt(node, context);
  const segments = segmentsOf(text, frame.owners, within);
  const leads = hasItems && LEADS_IN.test(text);
  const inner = leads ? frameOfLeadIn(node, frame, segments) : frameUnderWork(node, frame, segments);
  const below = tasksOfSiblings(node.children, inner, context);
  const isLeadIn = LEADS_IN.test(text) && (below.length > 0 || node.children.length === 0);
  const before = isLeadIn ? text.slice(0, splitSentences(text).at(-1)?.start) : text;
  const tasks = isLeadIn ? segmentsOf(before, frame.owners, within) : segments;
  const own = tasks.flatMap((segment) => keep(segment, node, { frame, context }));
  return {
    drafts: [...own.map((segment) => draftOf(segment, node, { frame, context: within })), ...below],
    leadsInto: leads ? inner : null,
  };
}

/** "Sở Y tế, phối hợp với Sở A, trước ngày 30/9:": all that its last words say holds for the items under it. */
function frameOfLeadIn({ provision }: ProseNode, frame: Frame, segments: readonly Segment[]): Frame {
  const last = segments.at(-1);
  const deadline = last?.deadline ?? frame.deadline;
  const named = last?.owners ?? null;
  if (last === undefined || named === null) return { ...frame, isDirect: true, deadline };
  const owners = { lead: named.lead, coordinate: last.coordinate };
  return { ...frame, owners, namedIn: provision, isDirect: true, deadline };
}

/** Under an item that is no lead-in, whom its first words name goes on to be the owner. */
function frameUnderWork({ provision }: ProseNode, frame: Frame, segments: readonly Segment[]): Frame {
  const isDirect = frame.isDirect && !beginsWithWork(provision.text);
  const named = segments[0]?.owners ?? null;
  if (named === null) return { ...frame, isDirect };
  return { ...frame, owners: { lead: named.lead, coordinate: [] }, namedIn: provision, isDirect };
}

interface KeepSetting {
  readonly frame: Frame;
  readonly context: ProseContext;
}

/** "Sở Công Thương đã hoàn thành …" · "Đồng ý chủ trương …" · "Tổ công tác tự giải thể …": under an addressee, but not for it to do. */
function isAboutOthers({ work }: Segment, { owners }: Frame, { mentionsIn }: ProseContext): boolean {
  const folded = fold(work);
  const isAboutThem = (owners?.lead ?? []).some(({ name }) => folded.startsWith(`${fold(name)} `));
  return AGREES.test(folded) || isAboutThem || mentionsIn(work).some(({ start }) => start === 0);
}

/** A segment that is a task: somebody is named for it, or it is work with a day in a list of work. */
function keep(segment: Segment, node: ProseNode, { frame, context }: KeepSetting): Segment[] {
  if (isFormal(segment, node, frame)) return [];
  if (isOpening(node, context) && onlyTells(segment, node.provision.text)) return [];
  if (segment.owners !== null) return [segment];
  if (node.provision.isHeading || isTitleOnly(node)) return [];
  if (frame.owners === null) return ownerless(segment, node, context);
  const isSaid = segment.kind === 'work' || segment.kind === 'duty';
  return isSaid || isForThem(segment, frame, context) ? [segment] : [];
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
function ownerless(segment: Segment, node: ProseNode, context: ProseContext): Segment[] {
  if (node.parent === null && node.provision.level === 'paragraph') return [];
  const first = firstSentence(segment.work);
  const isTimed = segment.deadline !== null && segment.deadline.meaning.kind !== 'condition';
  const isTask = {
    work: () => isTimed || isMeasured(first) || (isOfPlan(node, context) && !GOES_ON_WITH.test(fold(first))),
    duty: () =>
      dueDateOf(segment.deadline) !== null ||
      (isUnderWork(node) && !beginsWithWork(first) && isMeasured(first)),
    told: () => isListedWork(first, node) && (isTimed || isMeasured(first)),
    time: () => isTimed,
  }[segment.kind]();
  const isNone =
    [EXHORTS, BENEFIT].some((none) => none.test(fold(first))) || TELLS_FIGURES.test(first.toLowerCase());
  return isTask && (isTimed || !isNone) ? [segment] : [];
}

/** "Sửa chữa 26 trụ sở": says how much. */
function isMeasured(words: string): boolean {
  return COUNTS.test(fold(words));
}

/** A numbered item or a dash of a plan's work, or of what a meeting concluded; what a report will go on with has no end. */
function isOfPlan(node: ProseNode, { isReport, read }: ProseContext): boolean {
  const isConclusion = read.directive.kind === 'thong-bao';
  return !isReport && node.provision.level !== 'paragraph' && (isConclusion || isUnderWork(node));
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
  return isUnderWork(node) && COUNTS.test(fold(clause)) && !STATES.test(opening);
}

function firstSentence(text: string): string {
  return splitSentences(text)[0]?.text ?? text;
}

function isTitleOnly(node: ProseNode): boolean {
  return isTitle(node) && !beginsWithWork(node.provision.text);
}
