import type { Note, Severity } from '../../directive/note.ts';
import type { TaskDraft } from './task-draft.ts';

/** What the tasks of a document leave unclear, for the maintainer. */
export function taskNotes(document: string, drafts: readonly TaskDraft[]): Note[] {
  const notes: Note[] = [];
  const add = (rule: string, severity: Severity, { locator, spans }: TaskDraft, message: string): void => {
    notes.push({ rule, severity, document, locator, span: spans[0] ?? null, message });
  };
  const known = new Set<string>();
  for (const draft of drafts) {
    const title = shorten(draft.task);
    if (draft.lead.length === 0) {
      add(
        'no-owner',
        'warning',
        draft,
        `Nhiệm vụ “${title}” không ghi cơ quan chủ trì; hãy hỏi lại cơ quan ban hành.`,
      );
    }
    for (const { kind, name } of [...draft.lead, ...draft.coordinate]) {
      if (kind !== 'unknown' || known.has(name)) continue;
      known.add(name);
      add(
        'unknown-agency',
        'warning',
        draft,
        `“${name}” chưa có trong agencies.yaml; hãy thêm cơ quan này hoặc thêm tên gọi khác của nó.`,
      );
    }
    if (draft.unreadDeadline !== null) {
      add(
        'unread-deadline',
        'warning',
        draft,
        `Chưa hiểu thời hạn “${draft.unreadDeadline}” của nhiệm vụ “${title}”; hãy đối chiếu văn bản gốc.`,
      );
    } else if (draft.deadline === null) {
      add('no-deadline', 'info', draft, `Nhiệm vụ “${title}” không ghi thời hạn.`);
    }
  }
  return notes;
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 80))} …`;
}
