import type { Directive } from '../../directive/directive.ts';
import type { Passage } from '../../directive/passage.ts';
import { framePartOf } from '../../directive/passage.ts';
import { stepsOfLocator } from '../../directive/place.ts';
import type { Task } from '../../directive/task.ts';
import type { AskedDocument, AskedPlace } from '../../question/question.ts';
import type { Reader } from '../library.ts';
import { groupAt } from './annex-groups.ts';
import { LENIENCIES, standsThere } from './stands-there.ts';

/** A place that a document has: its passages in order, and the tasks that stand there. */
export interface FoundPlace {
  readonly passages: readonly Passage[];
  readonly tasks: readonly Task[];
}

type Located = Pick<Passage, 'locator' | 'part'>;

/** What stands at a place of a document, or under it; null where the document has no such place. */
export function placeIn(
  place: AskedPlace,
  directive: Directive,
  { asked, reader }: { readonly asked: AskedDocument | null; readonly reader: Reader },
): FoundPlace | null {
  const passages = reader.passages(directive.id).filter((passage) => framePartOf(passage) === null);
  const tasks = reader.tasks().filter(({ document }) => document === directive.id);
  const isInside = place.inAnnex
    ? insideAnnex(place, tasks, passages)
    : insideText(place, passages, partsMeant(directive, asked));
  if (isInside === null) return null;
  return { passages: passages.filter(isInside), tasks: tasks.filter(isInside) };
}

type Inside = (one: Located & { readonly group?: string | null }) => boolean;

function insideText(
  place: AskedPlace,
  passages: readonly Passage[],
  meant: readonly number[],
): Inside | null {
  const parts = meant.length > 0 ? [(part: number) => meant.includes(part), () => true] : [() => true];
  for (const leniency of LENIENCIES) {
    for (const isOfPart of parts) {
      const isInside: Inside = ({ locator, part }) =>
        isOfPart(part) && !isOfAnnex(locator) && standsThere(locator, place.steps, leniency);
      if (passages.some(isInside)) return isInside;
    }
  }
  return null;
}

function isOfAnnex(locator: string): boolean {
  return stepsOfLocator(locator)[0]?.level === 'annex';
}

function insideAnnex(place: AskedPlace, tasks: readonly Task[], passages: readonly Passage[]): Inside | null {
  const isInside: Inside = ({ locator }) => {
    const [annex, ...steps] = locator.split(', ');
    return annex !== undefined && isOfAnnex(annex) && standsThere(steps.join(', '), place.steps, 'counted');
  };
  if (passages.some(isInside)) return isInside;
  const group = groupAt(place, tasks);
  return group === null ? null : (one) => 'group' in one && one.group === group && isOfAnnex(one.locator);
}

/** The parts of a file that are of the kind asked for: of a decision with a plan, "mục II của kế hoạch" is the plan's. */
function partsMeant({ parts }: Directive, asked: AskedDocument | null): readonly number[] {
  return parts.flatMap(({ kind, index }) => (kind !== null && kind === asked?.kind ? [index] : []));
}
