import { typed } from '../../vietnamese/typed-words.ts';

// "là 4 cái gì" · "gồm ba thứ nào": how many things the answer has, which no document need say
const COUNT_OF_ANSWER = typed(
  '(?<link>là|gồm|bao gồm) (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:cái|thứ|điều|món|chữ|từ|ý) (?<ask>gì|nào)',
);

/** A question without the count of what it asks for: "4T là 4 cái gì" asks what 4T is. */
export function withoutCountOfAnswer(text: string): string {
  return text.replace(COUNT_OF_ANSWER, '$<link> $<ask>');
}
