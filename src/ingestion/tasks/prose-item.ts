import type { Deadline } from '../../directive/deadline.ts';
import type { SourceSpan } from '../../directive/source.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import { headingDeadline } from '../deadlines/heading-deadline.ts';
import { spansOf } from '../text/sourced-text.ts';
import type { Frame, ProseContext } from './prose-frame.ts';
import type { Segment, SegmentContext } from './prose-segments.ts';
import type { ProseNode } from './prose-tree.ts';
import { ancestorsOf, isTitle } from './prose-tree.ts';
import { addresseeOf } from './task-addressee.ts';
import type { TaskDraft } from './task-draft.ts';
import { readFields } from './task-fields.ts';
import { without } from './task-owners.ts';
import { WORK_HEADING } from './task-section-patterns.ts';
import { splitSentences } from './task-sentences.ts';

/** Longest heading or sentence above that is quoted with an item, for it names the owner. */
const LONGEST_NAMING = 200;

/** Whether an item has "Cơ quan thực hiện:", "Thời gian thực hiện:" and such, in its own words or right under it. */
export function isFieldItem({ provision, children }: ProseNode): boolean {
  return (
    hasFields(provision.text) || children.some((child) => readFields(child.provision.text)?.before === '')
  );
}

/**
 * Labels that make an item one with fields: who or when; "Kết quả:" alone does not, nor "…, hạn cuối: 31/7" at the end of
 * sentences.
 */
function hasFields(text: string): boolean {
  const fields = readFields(text);
  if (fields === null || fields.before === '') return false;
  return fields.lead !== null || (fields.deadline !== null && splitSentences(fields.before).length === 1);
}

/** The titles above an item, outermost first. */
export function headingsOf(node: ProseNode): string[] {
  return ancestorsOf(node)
    .filter(isTitle)
    .map(({ provision }) => provision.text);
}

/** What the words of an item are read against. */
export function contextAt(node: ProseNode, context: ProseContext): SegmentContext {
  return { ...context, ...context.timesUnder(node.provision.part, headingsOf(node)) };
}

/** The nearest title above that names what the work is about, not whom it is for. */
export function groupOf(node: ProseNode, { mentionsIn }: ProseContext): string | null {
  const title = ancestorsOf(node).findLast(
    (above) =>
      isTitle(above) &&
      readFields(above.provision.text)?.before !== '' &&
      addresseeOf(above.provision.text, mentionsIn) === null,
  );
  return title?.provision.text.replace(/[\s:.]+$/u, '') ?? null;
}

/** The deadline that a title above implies for the work under it. */
export function impliedDeadline(node: ProseNode, deadlines: DeadlineContext): Deadline | null {
  return headingDeadline(headingsOf(node), deadlines, (heading) => fold(heading).search(WORK_HEADING) >= 0);
}

/** What an item takes from above it, and what its words are read against. */
export interface ItemSetting {
  readonly frame: Frame;
  readonly context: SegmentContext;
}

/** A task of the words of one item. */
export function draftOf(segment: Segment, node: ProseNode, { frame, context }: ItemSetting): TaskDraft {
  const owners = segment.owners ?? frame.owners;
  const lead = owners?.lead ?? [];
  const inherited = segment.owners === null ? (frame.owners?.coordinate ?? []) : [];
  const { provision } = node;
  return {
    part: provision.part,
    locator: provision.locator,
    origin: 'prose',
    ordinal: null,
    group: groupOf(node, context),
    task: segment.work,
    deliverable: null,
    lead,
    coordinate: without([...inherited, ...segment.coordinate], lead),
    deadline: segment.deadline ?? fromLeadIn(frame) ?? impliedDeadline(node, context.deadlines),
    unreadDeadline: null,
    spans: [...namedSpans(segment, frame), ...segmentSpans(segment, node, context)],
  };
}

/** The time that the sentence above the items states for all of them. */
function fromLeadIn({ deadline }: Frame): Deadline | null {
  return deadline === null ? null : { ...deadline, stated: false };
}

/** The heading that names the owner belongs to the quote where the item itself does not name one. */
function namedSpans(segment: Segment, { namedIn }: Frame): readonly SourceSpan[] {
  const isShort = namedIn !== null && namedIn.text.length <= LONGEST_NAMING;
  return segment.owners === null && isShort ? namedIn.spans : [];
}

/** All of the item where the segment is all of it, its label included; else the sentences. */
function segmentSpans(
  { start, end }: Segment,
  { provision }: ProseNode,
  { read }: ProseContext,
): readonly SourceSpan[] {
  const isWhole = start === 0 && end >= provision.text.trimEnd().length;
  return isWhole ? provision.spans : spansOf(provision.sourced, start, end, read.source);
}
