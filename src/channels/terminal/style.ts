import type { Screen } from './screen.ts';

/** Looks of a piece of text, with the ANSI codes that begin and end them (ECMA-48, SGR). */
const LOOKS = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] } as const;
export type Look = keyof typeof LOOKS;

/** Puts a look on a text where the screen has colours. */
export function style(look: Look, text: string, screen: Screen): string {
  if (!screen.colour || text === '') return text;
  const [on, off] = LOOKS[look];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
