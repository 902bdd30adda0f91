import type { QuestionText, Span } from '../question-text.ts';
import { IDLE_BEHIND_NAME, IDLE_VERB, IDLE_VERB_ENGLISH } from './idle-verb-patterns.ts';

/**
 * Where verbs of handing in and getting done stand by themselves ("phải chốt gì", "must be submitted by …"): they say that
 * something is owed, which is asked anyway. With an object of their own ("trình HĐND nghị quyết") they are left, and where a
 * document is named that may itself have been handed in ("báo cáo 87 gửi cho cơ quan nào").
 */
export function idleVerbs(
  { folded }: QuestionText,
  { namesDocument }: { readonly namesDocument: boolean },
): Span[] {
  const patterns = [IDLE_VERB, IDLE_VERB_ENGLISH, ...(namesDocument ? [] : [IDLE_BEHIND_NAME])];
  return patterns.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ 0: verb, index }) => ({
      start: index,
      end: index + verb.length,
    })),
  );
}
