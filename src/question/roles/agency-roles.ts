import type { AgencyMentionAsked } from '../mentions/find-agencies.ts';
import type { AskedAgency } from '../question.ts';
import type { QuestionText } from '../question-text.ts';
import { HELPED_BY, HELPS, LEADS, LED_BY, WITH } from './agency-role-patterns.ts';

type Role = NonNullable<AskedAgency['role']>;

/**
 * Agencies with the role in which each is asked for, where a question gives them different ones: "VP UBND tỉnh phối hợp việc nào
 * do Công an tỉnh chủ trì". As they were where it does not.
 */
export function withRoles(
  mentions: readonly AgencyMentionAsked[],
  { folded }: QuestionText,
): readonly AgencyMentionAsked[] {
  const asked = mentions.filter(({ as }) => as === 'named' || as === 'assignee');
  const roles: (Role | null)[] = [];
  for (const [index, { start, end }] of asked.entries()) {
    const before = folded.slice(asked[index - 1]?.end ?? 0, start);
    const after = folded.slice(end, asked[index + 1]?.start ?? folded.length);
    roles.push(roleOf(before, after, roles.at(-1) ?? null));
  }
  if (!roles.includes('lead') || !roles.includes('coordinate')) return mentions;
  return mentions.map((mention) => {
    const role = roles[asked.indexOf(mention)] ?? null;
    return role === null ? mention : { ...mention, asked: { ...mention.asked, role } };
  });
}

/** What stands right before a name and right behind it; "phối hợp với Y" says what Y does where X leads. */
function roleOf(before: string, after: string, previous: Role | null): Role | null {
  if (LED_BY.test(before)) return 'lead';
  if (HELPED_BY.test(before)) return 'coordinate';
  if (LEADS.test(after)) return 'lead';
  if (WITH.test(before)) return previous === 'lead' ? 'coordinate' : null;
  return HELPS.test(after) ? 'coordinate' : null;
}
