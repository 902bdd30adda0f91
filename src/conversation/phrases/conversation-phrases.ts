import type { Language } from '../../question/question.ts';
import { CONVERSATION_EN } from './conversation-en.ts';
import { CONVERSATION_VI } from './conversation-vi.ts';

/** What a conversation says besides answers. */
export interface ConversationPhrases {
  /** What a command asks, as it would be typed; null where nobody, or no time, is named. */
  readonly questions: {
    readonly mine: string;
    readonly overdue: (agency: string | null, day: string | null) => string;
    readonly due: (agency: string | null, period: string | null) => string;
  };
  /** How to ask; questions that the documents answer follow, then the lines of the commands. */
  readonly howToAsk: string;
  readonly forgotten: string;
  readonly memoryLost: string;
  readonly nothingToRead: string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly nothingAsked: string;
  /** What a line that was asked about is headed by. */
  readonly line: (number: number) => string;
  readonly noSuchLine: (number: number | null) => string;
  readonly unknownCommand: (name: string, nearest: string | null) => string;
  readonly notForRole: (command: string) => string;
  readonly privateOnly: string;
  readonly groupOnly: (command: string) => string;
  readonly nothingToLeave: string;
  readonly late: (moment: string) => string;
  readonly asOfToday: (day: string) => string;
  readonly staleList: string;
  readonly notYours: string;
  readonly noAgency: string;
  readonly agencyGone: (id: string) => string;
  readonly ownOverdueHint: string;
  readonly howDoesItStand: (line: number, task: string) => string;
  readonly stateButton: {
    readonly running: string;
    readonly done: string;
    readonly paused: string;
    readonly void: string;
  };
  readonly confirmButton: string;
  readonly cancelButton: string;
  readonly undoButton: string;
  readonly reportHint: string;
  readonly typeToConfirm: string;
  readonly typeToChoose: string;
  readonly noSuchChoice: (count: number) => string;
  readonly draftGone: string;
  readonly nothingWaits: string;
  /** To thanks and assent. */
  readonly welcome: string;
  readonly dropped: string;
  readonly nothingToUndo: string;
  readonly noTaskThere: (line: number) => string;
  readonly who: (person: {
    readonly name: string;
    readonly role: string;
    readonly agency: string | null;
    readonly accounts: readonly string[];
  }) => string;
  readonly role: { readonly official: string; readonly host: string; readonly maintainer: string };
}

/** In the language of the conversation. */
export function conversationPhrasesOf(language: Language): ConversationPhrases {
  return language === 'en' ? CONVERSATION_EN : CONVERSATION_VI;
}
