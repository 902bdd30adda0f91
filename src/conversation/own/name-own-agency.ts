import type { Language } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import {
  ALONE_OURS,
  BARE_WORK,
  DO_WE,
  MY_AGENCY,
  MY_TASKS,
  OUR_AGENCY,
  WE_MUST,
  WORK_OF_OURS,
  WORK_THAT_WE,
} from './own-agency-patterns.ts';

/** Words that mean the agency of who speaks, and what stands in their place when it has a name. */
interface OwnRule {
  readonly pattern: RegExp;
  readonly language: Language;
  readonly name: (agency: string, groups: Readonly<Record<string, string | undefined>>) => string;
}

const BY_NAME: OwnRule['name'] = (agency) => agency;
// "cuả" is written anew: its mark stands on the wrong letter, and it would be taken for a word of the question.
const OF_NAME: OwnRule['name'] = (agency, { of }) => `${of === 'cho' ? 'cho' : 'của'} ${agency}`;

const RULES: readonly OwnRule[] = [
  { pattern: OUR_AGENCY, language: 'vi', name: BY_NAME },
  { pattern: WORK_OF_OURS, language: 'vi', name: OF_NAME },
  { pattern: ALONE_OURS, language: 'vi', name: OF_NAME },
  { pattern: WORK_THAT_WE, language: 'vi', name: BY_NAME },
  { pattern: BARE_WORK, language: 'vi', name: (agency) => `của ${agency}` },
  { pattern: WE_MUST, language: 'vi', name: BY_NAME },
  { pattern: MY_TASKS, language: 'en', name: (agency, { what = 'tasks' }) => `${what} of ${agency}` },
  { pattern: MY_AGENCY, language: 'en', name: BY_NAME },
  { pattern: DO_WE, language: 'en', name: BY_NAME },
];

/** Whether a question means the agency of who asks: "việc của tôi", "đơn vị tôi quá hạn gì", "my tasks". */
export function meansOwnAgency(text: string): boolean {
  return foundIn(text) !== null;
}

/**
 * The question with the agency's name in place of the words that mean it; as it was where none do. A question typed
 * without tone marks gets the name without them: mixed, its other words would be read as marked ones.
 */
export function nameOwnAgency(text: string, agency: string): string {
  const found = foundIn(text);
  if (found === null) return text;
  const { rule, start, end, groups } = found;
  const named = rule.name(agency, groups);
  const isMarked = rule.language === 'en' || fold(text) !== text.toLowerCase();
  return `${text.slice(0, start)}${isMarked ? named : fold(named)}${text.slice(end)}`;
}

interface Found {
  readonly rule: OwnRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The first rule that fits; of a rule with a pronoun only that is replaced. */
function foundIn(text: string): Found | null {
  const folded = fold(text);
  for (const rule of RULES) {
    const [match] = folded.matchAll(rule.pattern);
    if (match === undefined) continue;
    const { who } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = who === undefined ? match.index : end - who.length;
    return { rule, start, end, groups: match.groups ?? {} };
  }
  return null;
}
