import { millisecondsOf } from '../../register/instant.ts';
import type { Kept, Memory } from './memory.ts';

/** Answers that a chat at the machine can point back to. */
const ANSWERS = 50;

/** A memory that ends with the process: what is asked at the machine is written to no file. */
export function processMemory(): Memory {
  const conversations = new Map<string, string>();
  const answers = new Map<string, Kept>();
  const drafts = new Map<string, Kept & { readonly expiresAt: string }>();
  const keyOf = (...parts: readonly string[]): string => parts.join('\0');
  const draft = (id: string, at: Parameters<Memory['drafts']['find']>[1]) => {
    const found = drafts.get(id);
    return found === undefined || Date.parse(found.expiresAt) <= millisecondsOf(at) ? null : found;
  };
  return {
    conversations: {
      load: ({ channel, chat }, person) => conversations.get(keyOf(channel, chat, person)) ?? null,
      save: ({ channel, chat }, person, json) => void conversations.set(keyOf(channel, chat, person), json),
      forget: ({ channel, chat }, person) => void conversations.delete(keyOf(channel, chat, person)),
    },
    answers: {
      put: (kept) => {
        answers.set(kept.id, kept);
        const [oldest] = answers.keys();
        if (answers.size > ANSWERS && oldest !== undefined) answers.delete(oldest);
      },
      find: (id) => answers.get(id) ?? null,
    },
    drafts: {
      put: (kept) => void drafts.set(kept.id, kept),
      find: draft,
      take: (id, at) => {
        const found = draft(id, at);
        drafts.delete(id);
        return found;
      },
    },
  };
}
