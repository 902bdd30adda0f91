import { cutPlace } from './cut-place.ts';
import { shown } from './shown.ts';

/** A text as it is shown, in parts of at most `length` UTF-16 units, none of its words lost: between lines, else sentences, else words. */
export function splitText(text: string, length: number): string[] {
  const parts: string[] = [];
  for (const line of shown(text)
    .split('\n')
    .flatMap((each) => splitLine(each, length))) {
    const last = parts.length - 1;
    const longer = `${parts[last] ?? ''}\n${line}`;
    if (last < 0 || longer.length > length) parts.push(line);
    else parts[last] = longer;
  }
  return parts.map((part) => part.replace(/^\n+|\s+$/gu, '')).filter((part) => part.trim() !== '');
}

function splitLine(line: string, length: number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > length) {
    const place = cutPlace(rest, length);
    parts.push(rest.slice(0, place));
    rest = rest.slice(place).replace(/^\s+/u, '');
  }
  return [...parts, rest];
}
