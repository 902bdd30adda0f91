import { countOf, type PlaceStep, stepsOfLocator } from '../../directive/place.ts';

/** How freely a place may be named: as printed · "mục 2" for II, "phần III" for III · "khoản 1" for the only one there is. */
export const LENIENCIES = ['printed', 'counted', 'within'] as const;
export type Leniency = (typeof LENIENCIES)[number];

/** Whether what bears a locator stands at a place, or under it. */
export function standsThere(locator: string, place: readonly PlaceStep[], leniency: Leniency): boolean {
  const steps = stepsOfLocator(locator);
  if (leniency !== 'within') return leads(steps, place, leniency);
  return steps.some((_, from) => from > 0 && leads(steps.slice(from), place, leniency));
}

/** Steps that need not be said: "Chương II, Điều 5" is "Điều 5". */
const UNSAID = new Set<PlaceStep['level']>(['phan', 'chuong', 'muc']);

function leads(steps: readonly PlaceStep[], place: readonly PlaceStep[], leniency: Leniency): boolean {
  let at = 0;
  for (const asked of place) {
    while (at < steps.length && !isStep(steps[at], asked, leniency) && isUnsaid(steps[at])) at += 1;
    if (!isStep(steps[at], asked, leniency)) return false;
    at += 1;
  }
  return true;
}

function isUnsaid(step: PlaceStep | undefined): boolean {
  return step !== undefined && UNSAID.has(step.level);
}

function isStep(step: PlaceStep | undefined, asked: PlaceStep, leniency: Leniency): boolean {
  if (step === undefined || !isLevel(step, asked, leniency)) return false;
  if (step.ordinal === asked.ordinal) return true;
  const isCounted = leniency !== 'printed' || (step.level !== 'item' && step.level !== 'dash');
  const counted = countOf(asked.ordinal);
  return isCounted && counted !== null && counted === countOf(step.ordinal);
}

/** "Mục 2" may be a division or an item; "phần III" the item III where there are no Phần, "ý 2" the item 2. */
function isLevel({ level }: PlaceStep, asked: PlaceStep, leniency: Leniency): boolean {
  if (level === asked.level) return true;
  if (asked.level === 'item') return level === 'muc';
  return leniency !== 'printed' && level === 'item' && (asked.level === 'phan' || asked.level === 'dash');
}
