import type { Recurrence } from '../../directive/deadline.ts';
import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

/** How a question says that something comes back; those without a recurrence of their own mean any. */
export const RECURRING: readonly { readonly pattern: RegExp; readonly recurrences: readonly Recurrence[] }[] =
  [
    // "hằng tuần" · "báo cáo tuần" · "weekly"
    { pattern: words`(?:hang|moi|bao cao) tuan|weekly|every week`, recurrences: ['weekly'] },
    { pattern: words`(?:hang|moi|bao cao) thang|monthly|every month`, recurrences: ['monthly'] },
    { pattern: words`(?:hang|moi|bao cao) quy|quarterly|every quarter`, recurrences: ['quarterly'] },
    { pattern: words`(?:hang|moi) nam|yearly|annual|every year`, recurrences: ['yearly'] },
    { pattern: words`(?:hang|moi) ngay|daily|every day`, recurrences: ['daily'] },
    // "báo cáo định kỳ"
    { pattern: words`dinh ky|recurring|regular(?:ly)?|periodic(?:al)?`, recurrences: [] },
  ];

// "báo cáo nào" · "nộp gì": reports are asked for, no other tasks that come back
export const OF_REPORTS = words`bao cao|reports?`;

// "phải làm hoặc báo cáo hằng tuần" · "họp, báo cáo định kỳ" · "báo cáo hay họp": reports are some of it; not "tổng hợp, báo cáo", "lập và gửi báo cáo"
export const AND_REPORTS = words`(?<!(?:tong hop|gui|nop|trinh|lap|viet|send|submit)\s*(?:,|/)?\s*)(?:,|/|hoac|hay|va|lan|or|and) (?:phai |viec )?(?:bao cao|report)|(?<!\p{L})bao cao,? (?:hoac|hay|lan) (?!gui|nop|trinh|lap)`;

/** Words of a question on what comes back that are no matter: to send, to hand in, a report, every month. */
export const OF_RECURRING: ReadonlySet<string> = new Set(
  (
    'dinh ky hang moi tuan thang quy nam ngay thuong xuyen gui nop bao cao trinh lap tong hop che do phai len ve can ' +
    'weekly monthly quarterly yearly annual daily every week month quarter year day recurring regular regularly ' +
    'periodic periodical report reports reporting submit submitted send sent due'
  ).split(' '),
);
