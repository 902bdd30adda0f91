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

/**
 * The tasks of an item that has "Cơ quan thực hiện:", "Thời gian thực hiện:" or "Sản phẩm:", in its words, in lines
 * under it or in its numbered parts ("2.1. Tham mưu … 2.2. Cơ quan thực hiện: …"). Parts that name an owner of their
 * own are tasks of their own, and take from the item what they lack.
 */
export function fieldTasks(
  node: ProseNode,
  frame: Frame,
  context: ProseContext,
  above: FieldsAt = NOTHING,
): TaskDraft[] {
  const own = readFields(node.provision.text);
  const fieldNodes = node.children.filter((child) => readFields(child.provision.text)?.before === '');
  const workNodes = node.children.filter((child) => !fieldNodes.includes(child));
  const lines = fieldNodes.flatMap(({ provision }) => readFields(provision.text) ?? []);
  const at: FieldsAt = {
    fields: lines.reduce<TaskFields>(mergeFields, own ?? NO_FIELDS),
    spans: fieldNodes.flatMap(({ provision }) => provision.spans),
  };
  const all: FieldsAt = {
    fields: mergeFields(at.fields, above.fields),
    spans: [...at.spans, ...above.spans],
  };
  const parts = partsWithFields(workNodes);
  if (parts.length > 0) return parts.flatMap((part) => fieldTasks(part, frame, context, all));
  const units = own !== null && own.before !== '' ? [] : unitsOf(workNodes);
  const tasks =
    units.length === 0
      ? [unitTask(node, node, { frame, context, at: all })]
      : units.map((unit) => unitTask(unit, units.length === 1 ? node : unit, { frame, context, at: all }));
  const shares = fieldNodes.flatMap((fieldNode) => sharesOf(fieldNode, { frame, context, at: all }));
  return [...tasks, ...shares];
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

interface UnitSetting {
  readonly frame: Frame;
  readonly context: ProseContext;
  readonly at: FieldsAt;
}

/** The task whose words are those of `unit`; it is cited as `place`, the item that the fields belong to. */
function unitTask(unit: ProseNode, place: ProseNode, { frame, context, at }: UnitSetting): TaskDraft {
  const { agencies, document } = context;
  const within = contextAt(unit, context);
  const printed = readFields(unit.provision.text)?.before ?? unit.provision.text;
  const words = printed.replace(WORK_LABEL, '');
  const segments = segmentsOf(words, frame.owners, within);
  const inWords = segments.find(({ owners }) => owners !== null);
  const inProse = inWords?.owners ?? frame.owners;
  const named: Roles | null =
    at.fields.lead === null ? inProse : readRoles(at.fields.lead, agencies, document);
  const helpers = at.fields.coordinate === null ? [] : ownersIn(at.fields.coordinate, agencies, document);
  const lead = named?.lead ?? [];
  return {
    part: unit.provision.part,
    locator: place.provision.locator,
    origin: 'prose',
    ordinal: null,
    group: groupOf(unit, context),
    task:
      at.fields.lead === null && inWords !== undefined ? inWords.work : titled(unit, tidy(words), inWords),
    deliverable: at.fields.deliverable,
    lead,
    coordinate: without(
      [...(named?.coordinate ?? []), ...helpers, ...segments.flatMap(({ coordinate }) => coordinate)],
      lead,
    ),
    ...timeOf(
      at.fields,
      () => segments.find(({ deadline }) => deadline)?.deadline ?? impliedDeadline(place, within.deadlines),
      within.deadlines,
    ),
    spans: [...unit.provision.spans, ...at.spans],
  };
}

/** "4.2. Cơ quan thực hiện: 04 Tổ giúp việc, cụ thể: a) Tổ giúp việc … đánh giá …": what each does. */
function sharesOf(fieldNode: ProseNode, { context, at, frame }: UnitSetting): TaskDraft[] {
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
