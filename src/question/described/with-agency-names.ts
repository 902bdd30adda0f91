import type { AgencyFinder } from '../mentions/find-agencies.ts';

/** A text with agencies called by the names that the agencies file gives them ("Sở KH&CN" → "Sở Khoa học và Công nghệ"). */
export function withAgencyNames(text: string, finder: AgencyFinder): string {
  return finder
    .find(text)
    .toReversed()
    .reduce((words, { start, end, candidates: [only, second], match }) => {
      const isSure = only !== undefined && second === undefined && match !== 'slip';
      return isSure ? words.slice(0, start) + only.name + words.slice(end) : words;
    }, text);
}
