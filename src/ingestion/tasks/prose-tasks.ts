import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { fold } from '../../vietnamese/fold.ts';
import { periodOf } from '../deadlines/deadline-context.ts';
import type { ReadDocument } from '../read-document.ts';
import { fieldTasks } from './prose-field-tasks.ts';
import type { Frame, ProseContext } from './prose-frame.ts';
import { openFrame, proseContext } from './prose-frame.ts';
import { contextAt, draftOf, isFieldItem } from './prose-item.ts';
import { isTask, isToldAllTheSame } from './prose-kept.ts';
import { isConclusion, isHandedOut, isOfMinutes, leadsIntoConclusion } from './prose-minutes.ts';
import type { Segment } from './prose-segments.ts';
import { segmentsOf } from './prose-segments.ts';
import type { ProseNode } from './prose-tree.ts';
import { isDivision, isTitle, proseTree } from './prose-tree.ts';
import { addresseeOf } from './task-addressee.ts';
import type { TaskDraft } from './task-draft.ts';
import { ownersIn } from './task-owners.ts';
import { LEADS_IN } from './task-patterns.ts';
import {
  DEMANDS,
  FORWARD_SECTION,
  MEMBERSHIP,
  NO_TASK_SECTION,
  PROPOSAL_SECTION,
  WORK_OF_PERIOD,
} from './task-section-patterns.ts';
import { splitSentences } from './task-sentences.ts';
import { beginsWithWork } from './task-verbs.ts';

const REPORTS: ReadonlySet<string> = new Set(['bao-cao', 'to-trinh', 'bien-ban']);

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
  if (!frame.isActive && hasItems && isOfMinutes(context.read.directive.kind) && leadsIntoConclusion(text))
    return readConcluding(node, context);
  if (!frame.isActive) {
    const below = tasksOfSiblings(node.children, frame, context);
    return { drafts: [...amongTelling(node, frame, context), ...below], leadsInto: null };
  }
  return readWork(node, frame, { context, hasItems });
}

/** Only the sentence that leads in tells of what follows; those before it tell what was said. */
function readConcluding(node: ProseNode, context: ProseContext): ItemRead {
  const last = splitSentences(node.provision.text).at(-1)?.text ?? '';
  const inner = frameOfLeadIn(node, openFrame(true), segmentsOf(last, null, contextAt(node, context)));
  return { drafts: tasksOfSiblings(node.children, inner, context), leadsInto: inner };
}

/** What is told all the same in a section that assigns nothing. */
function amongTelling(node: ProseNode, frame: Frame, context: ProseContext): TaskDraft[] {
  const isMinutes = isOfMinutes(context.read.directive.kind);
  if (context.isReport && !isMinutes) return [];
  const { text } = node.provision;
  const within = contextAt(node, context);
  return segmentsOf(text, null, within)
    .filter(
      (segment) => isToldAllTheSame(segment, node, context) && (!isMinutes || isHandedOut(segment, text)),
    )
    .map((segment) => draftOf(segment, node, { frame, context: within }));
}

/** The frame of what stands under a title that says whether its section assigns; null where it does not say. */
function sectionFrame(node: ProseNode, context: ProseContext): Frame | null {
  const { isReport, mentionsIn } = context;
  if (!isTitle(node) || node.children.length === 0) return null;
  const title = fold(node.provision.text);
  const isAsking = DEMANDS.test(title) && node.children.some((child) => addresses(child, mentionsIn));
  if (NO_TASK_SECTION.test(title) && !isAsking) return openFrame(false);
  if (!isReport) return null;
  if (isOfMinutes(context.read.directive.kind) && isConclusion(node.provision.text)) return openFrame(true);
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
  const own = tasks.filter((segment) => isTask(segment, node, { frame, context }));
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
