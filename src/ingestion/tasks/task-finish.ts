import type { Directive } from '../../directive/directive.ts';
import { quoteOf } from '../../directive/source.ts';
import type { Clarity, Task } from '../../directive/task.ts';
import { CLARITIES } from '../../directive/task.ts';
import { taskKey } from '../../directive/task-key.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ReadDocument } from '../read-document.ts';
import type { TaskDraft } from './task-draft.ts';

/** Drafts made tasks: key, quote, who assigns, and what of the "6 rõ" the directive leaves out. */
export function finishTasks(
  { source, directive }: Pick<ReadDocument, 'source' | 'directive'>,
  drafts: readonly TaskDraft[],
): Task[] {
  const taken = new Set<string>();
  const authority = authorityOf(directive);
  return drafts.map(({ spans, unreadDeadline: _, ...draft }) => {
    const task = { ...draft, document: directive.id, authority };
    return {
      ...task,
      key: taskKey(task, taken),
      missing: CLARITIES.filter((clarity) => IS_MISSING[clarity](task)),
      quote: quoteOf(source, spans),
    };
  });
}

type Unfinished = Omit<Task, 'key' | 'missing' | 'quote'>;

/**
 * rõ việc, người, thời gian, trách nhiệm, sản phẩm, thẩm quyền. A time taken from a heading is not stated for the task;
 * nobody answers for a task alone when only groups lead it.
 */
const IS_MISSING: { readonly [K in Clarity]: (task: Unfinished) => boolean } = {
  work: ({ task }) => task === '',
  people: ({ lead }) => lead.length === 0,
  time: ({ deadline }) => deadline === null || !deadline.stated,
  responsibility: ({ lead }) => !lead.some(({ kind }) => kind === 'agency'),
  product: ({ deliverable }) => deliverable === null,
  authority: ({ authority }) => authority === null,
};

// "KT. CHỦ TỊCH" · "TL. BỘ TRƯỞNG" · "TM. ỦY BAN NHÂN DÂN": who is signed for
const SIGNED_FOR = /^(?:kt|tl|tuq|tm|q)\.?\s+/u;

/** "Chủ tịch Ủy ban nhân dân tỉnh Gia Lai" for a paper signed "KT. CHỦ TỊCH"; the issuer where no signer is read. */
function authorityOf({ signer, issuer }: Directive): string | null {
  const printed = signer?.authority ?? signer?.position ?? null;
  if (printed === null) return issuer;
  const folded = fold(printed);
  const office = printed.slice(SIGNED_FOR.exec(folded)?.[0].length ?? 0).trim();
  const isBody = folded.startsWith('tm');
  if (issuer !== null && (isBody || office === '')) return issuer;
  const title = sentenceCase(office);
  return issuer === null || fold(issuer).startsWith(fold(title)) ? title : `${title} ${issuer}`;
}

function sentenceCase(text: string): string {
  const lower = text === text.toUpperCase() ? text.toLowerCase() : text;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
