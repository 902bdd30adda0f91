import type { Note } from '../../directive/note.ts';
import type { TaskDraft } from './task-draft.ts';

/** Longest name of a task in a note, in UTF-16 units. */
const LONGEST_TITLE = 80;

/** What the tasks of a document leave unclear, for the maintainer. */
export function taskNotes(document: string, drafts: readonly TaskDraft[]): Note[] {
  const named = new Set<string>();
  return drafts.flatMap((draft) => {
    const { locator, spans } = draft;
    const place = { document, locator, span: spans[0] ?? null };
    const remarks = [...ownerNotes(draft, named), ...timeNotes(draft)];
    return remarks.map(({ rule, severity, message }) => ({ rule, severity, ...place, message }));
  });
}

type Remark = Pick<Note, 'rule' | 'severity' | 'message'>;

/** No owner, and bodies that the agencies file does not know, each once for the document; `named` holds those told already. */
function ownerNotes({ task, lead, coordinate }: TaskDraft, named: Set<string>): Remark[] {
  const noOwner = `Nhiệm vụ “${shorten(task)}” không ghi cơ quan chủ trì; hãy hỏi lại cơ quan ban hành.`;
  const remarks: Remark[] =
    lead.length === 0 ? [{ rule: 'no-owner', severity: 'warning', message: noOwner }] : [];
  for (const { kind, name } of [...lead, ...coordinate]) {
    if (kind !== 'unknown' || named.has(name)) continue;
    named.add(name);
    const message = `“${name}” chưa có trong agencies.yaml; hãy thêm cơ quan này hoặc thêm tên gọi khác của nó.`;
    remarks.push({ rule: 'unknown-agency', severity: 'warning', message });
  }
  return remarks;
}

function timeNotes({ task, deadline, unreadDeadline: unread }: TaskDraft): Remark[] {
  const title = shorten(task);
  if (unread !== null) {
    const message = `Chưa hiểu thời hạn “${unread}” của nhiệm vụ “${title}”; hãy đối chiếu văn bản gốc.`;
    return [{ rule: 'unread-deadline', severity: 'warning', message }];
  }
  if (deadline !== null) return [];
  return [{ rule: 'no-deadline', severity: 'info', message: `Nhiệm vụ “${title}” không ghi thời hạn.` }];
}

function shorten(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
