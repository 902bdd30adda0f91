import type { Screen } from './screen.ts';
import type { TerminalWords } from './words/terminal-words.ts';

/** What the rendering of a block needs besides the block. */
export interface Look {
  readonly screen: Screen;
  readonly words: TerminalWords;
}
