import type { Deadline } from '../../directive/deadline.ts';
import type { SourceSpan } from '../../directive/source.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import { readDeadline, unread } from '../deadlines/read-deadline.ts';
import type { Frame, ProseContext } from './prose-frame.ts';
import { contextAt, groupOf, impliedDeadline, isFieldItem } from './prose-item.ts';
import type { Segment } from './prose-segments.ts';
import { segmentsOf } from './prose-segments.ts';
import type { ProseNode } from './prose-tree.ts';
import { ancestorsOf, isTitle } from './prose-tree.ts';
import type { TaskDraft } from './task-draft.ts';
import { WORK_LABEL } from './task-field-patterns.ts';
import type { TaskFields } from './task-fields.ts';
import { mergeFields, NO_FIELDS, readFields } from './task-fields.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, readRoles, without } from './task-owners.ts';
import { splitSentences } from './task-sentences.ts';
import { tidy } from './task-text.ts';
import { beginsWithWork } from './task-verbs.ts';

/** The fields of an item, and where they stand in the file. */
interface FieldsAt {
  readonly fields: TaskFields;
  readonly spans: readonly SourceSpan[];
}

const NOTHING: FieldsAt = { fields: NO_FIELDS, spans: [] };

/** What an item takes from above it, and the fields that hold for it. */
interface FieldSetting extends FrameSetting {
  readonly at: FieldsAt;
}

interface FrameSetting {
  readonly frame: Frame;
  readonly context: ProseContext;
}

/**
 * The tasks of an item that has "Cơ quan thực hiện:", "Thời gian thực hiện:" or "Sản phẩm:", in its words, in lines
 * under it or in its numbered parts ("2.1. Tham mưu … 2.2. Cơ quan thực hiện: …"). Parts that name an owner of their
 * own are tasks of their own, and take from the item what they lack.
 */
export function fieldTasks(node: ProseNode, setting: FrameSetting): TaskDraft[] {
  return tasksBelow(node, { ...setting, at: NOTHING });
}

function tasksBelow(node: ProseNode, { at: above, ...setting }: FieldSetting): TaskDraft[] {
  const own = readFields(node.provision.text);
  const fieldNodes = node.children.filter((child) => readFields(child.provision.text)?.before === '');
  const workNodes = node.children.filter((child) => !fieldNodes.includes(child));
  const within = { ...setting, at: fieldsAt(own ?? NO_FIELDS, fieldNodes, above) };
  const parts = partsWithFields(workNodes);
  if (parts.length > 0) return parts.flatMap((part) => tasksBelow(part, within));
  const units = own !== null && own.before !== '' ? [] : unitsOf(workNodes);
  const shares = fieldNodes.flatMap((fieldNode) => sharesOf(fieldNode, within));
  if (units.length === 0) return [unitTask(node, node, within), ...shares];
  return [...units.map((unit) => unitTask(unit, units.length === 1 ? node : unit, within)), ...shares];
}

/** The fields of an item's own words, then those of lines under it, then those from above for what they lack. */
function fieldsAt(own: TaskFields, fieldNodes: readonly ProseNode[], above: FieldsAt): FieldsAt {
  const lines = fieldNodes.flatMap(({ provision }) => readFields(provision.text) ?? []);
  return {
    fields: [...lines, above.fields].reduce<TaskFields>(mergeFields, own),
    spans: [...fieldNodes.flatMap(({ provision }) => provision.spans), ...above.spans],
  };
}

/** Items below that have fields of their own. */
function partsWithFields(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.flatMap((node) => (isFieldItem(node) ? [node] : partsWithFields(node.children)));
}

/** One part is the work; several are tasks each where each is work. */
function unitsOf(nodes: readonly ProseNode[]): readonly ProseNode[] {
  const areWork = nodes.every(({ provision }) => beginsWithWork(provision.text));
  return nodes.length === 1 || areWork ? nodes : [];
}

/** The task whose words are those of `unit`; it is cited as `place`, the item that the fields belong to. */
function unitTask(unit: ProseNode, place: ProseNode, { frame, context, at }: FieldSetting): TaskDraft {
  const { fields } = at;
  const within = contextAt(unit, context);
  const printed = readFields(unit.provision.text)?.before ?? unit.provision.text;
  const words = printed.replace(WORK_LABEL, '');
  const segments = segmentsOf(words, frame.owners, within);
  const inWords = segments.find(({ owners }) => owners !== null);
  const impliedTime = () =>
    segments.find(({ deadline }) => deadline)?.deadline ?? impliedDeadline(place, within.deadlines);
  return {
    part: unit.provision.part,
    locator: place.provision.locator,
    origin: 'prose',
    ordinal: null,
    group: groupOf(unit, context),
    task: fields.lead === null && inWords !== undefined ? inWords.work : titled(unit, tidy(words), inWords),
    deliverable: fields.deliverable,
    ...rolesOf(fields, { inProse: inWords?.owners ?? frame.owners, segments }, context),
    ...timeOf(fields, impliedTime, within.deadlines),
    spans: [...unit.provision.spans, ...at.spans],
  };
}

/** Who the fields name, else who the words do; and all who help. */
function rolesOf(
  { lead: leading, coordinate: helping }: TaskFields,
  { inProse, segments }: { readonly inProse: Roles | null; readonly segments: readonly Segment[] },
  { agencies, document }: ProseContext,
): Roles {
  const named = leading === null ? inProse : readRoles(leading, agencies, document);
  const lead = named?.lead ?? [];
  const helpers = helping === null ? [] : ownersIn(helping, agencies, document);
  const inWords = segments.flatMap(({ coordinate }) => coordinate);
  return { lead, coordinate: without([...(named?.coordinate ?? []), ...helpers, ...inWords], lead) };
}

/** "4.2. Cơ quan thực hiện: 04 Tổ giúp việc, cụ thể: a) Tổ giúp việc … đánh giá …": what each does. */
function sharesOf(fieldNode: ProseNode, { context, at, frame }: FieldSetting): TaskDraft[] {
  const { agencies, document } = context;
  return fieldNode.children.flatMap((child) => {
    const { text, part, locator, spans } = child.provision;
    const [first] = context.mentionsIn(text);
    if (first === undefined || first.start > 0) return [];
    const lead = ownersIn(first.printed, agencies, document);
    const within = contextAt(child, context);
    const [segment] = segmentsOf(text, frame.owners, within);
    const draft: TaskDraft = {
      part,
      locator,
      origin: 'prose',
      ordinal: null,
      group: groupOf(child, context),
      task: tidy(text),
      deliverable: null,
      lead,
      coordinate: without(segment?.coordinate ?? [], lead),
      ...timeOf(at.fields, () => null, within.deadlines),
      spans: [...spans, ...at.spans.filter((span) => !fieldNode.provision.spans.includes(span))],
    };
    return [draft];
  });
}

function timeOf(
  { deadline: printed }: TaskFields,
  otherwise: () => Deadline | null,
  deadlines: DeadlineContext,
): Pick<TaskDraft, 'deadline' | 'unreadDeadline'> {
  if (printed === null) return { deadline: otherwise(), unreadDeadline: null };
  const words = splitSentences(printed)[0]?.text ?? printed;
  const deadline = readDeadline(words, deadlines);
  return { deadline: deadline ?? unread(words), unreadDeadline: deadline === null ? words : null };
}

/** A thing without a verb says what is done with it only under its title: "Kiện toàn các Tổ giúp việc: Tổ giúp việc Đề án 06". */
function titled(unit: ProseNode, words: string, named: Segment | undefined): string {
  if (named !== undefined || beginsWithWork(words)) return words;
  const title = ancestorsOf(unit).findLast((above) => isTitle(above))?.provision.text;
  return title === undefined ? words : `${title.replace(/[\s:.]+$/u, '')}: ${words}`;
}
