import type { IsoDate } from '../../vietnamese/calendar.ts';
import type { ClassCounts, TaskHit } from '../evidence.ts';
import { classOn, isFinished } from './progress-in.ts';

/** Counts tasks by the classes of the national reports on a day; each is counted once. */
export function countClasses(hits: readonly TaskHit[], asOf: IsoDate): ClassCounts {
  const of = { 'done-in-time': 0, 'done-late': 0, 'open-in-time': 0, 'open-late': 0 };
  const unreported = { 'open-in-time': 0, 'open-late': 0 };
  const undated = { all: 0, done: 0 };
  let gone = 0;
  for (const hit of hits) {
    const found = classOn(hit, asOf);
    if (hit.progress?.state === 'void') gone += 1;
    else if (found === null) {
      undated.all += 1;
      if (isFinished(hit.progress, asOf)) undated.done += 1;
    } else {
      of[found] += 1;
      const isSilent = hit.progress === null || hit.progress.state === 'unreported';
      if (isSilent && (found === 'open-in-time' || found === 'open-late')) unreported[found] += 1;
    }
  }
  return { of, unreported, undated, void: gone, all: hits.length };
}
