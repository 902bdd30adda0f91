import type { Question } from '../../question/question.ts';

/**
 * What a question is searched by: what it is about, with the agencies that it names by a short form, an alias or a former
 * name under the name that directives print ("Sở KH&CN" → "Sở Khoa học và Công nghệ"). Names that could be two agencies
 * stay as typed.
 */
export function askedText({ about, agencies }: Pick<Question, 'about' | 'agencies'>): string {
  return agencies.reduce((text, { printed, candidates }) => {
    const [agency] = candidates;
    return agency === undefined || candidates.length > 1 ? text : text.replaceAll(printed, () => agency.name);
  }, about);
}
