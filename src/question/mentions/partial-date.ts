import type { PartialDate } from '../../directive/directive.ts';

/** The date that the groups `day`, `month`, `year` of a match give; null when they give no month. */
export function partialDate(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): PartialDate | null {
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const month = number(groups?.month);
  if (month === null) return null;
  return { year: number(groups?.year), month, day: number(groups?.day) };
}
