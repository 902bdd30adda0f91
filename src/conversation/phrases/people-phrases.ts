import type { AuditAction } from '../../register/audit-entry.ts';

/** What is said around the people who may write; Vietnamese, as those who look after the program speak. */
export const PEOPLE = {
  usageInvite:
    'Hãy ghi cơ quan và vai trò, ví dụ: /moi_nguoi Sở Y tế cán bộ. Vai trò là cán bộ, chủ trì họp hoặc bảo trì.',
  usageChange:
    'Hãy ghi người, vai trò và cơ quan nếu đổi, ví dụ: /doi_vai Nguyễn Văn An chủ trì họp. Gõ /nguoi để xem danh sách.',
  usageRemove: 'Hãy ghi tên hoặc mã của người, ví dụ: /xoa_nguoi Nguyễn Văn An. Gõ /nguoi để xem danh sách.',
  unknownAgency: (printed: string) =>
    `Không biết cơ quan “${printed}”; hãy ghi tên như trong danh mục cơ quan.`,
  severalAgencies: (printed: string, names: readonly string[]) =>
    `“${printed}” có thể là ${names.join(', ')}; hãy ghi rõ một cơ quan.`,
  unknownPerson: (printed: string) => `Không thấy ai là “${printed}”. Gõ /nguoi để xem danh sách.`,
  severalPeople: (printed: string, people: readonly string[]) =>
    [`Có nhiều người là “${printed}”; hãy ghi mã của một người:`, ...people].join('\n'),
  code: (code: string, role: string, agency: string | null) =>
    [
      `Mã: ${code}`,
      `Dành cho: ${role}${agency === null ? '' : `, ${agency}`}.`,
      'Người được cấp gửi mã này cho Sáu Rõ trong vòng 15 phút; mã dùng được một lần. Chỉ đưa mã cho đúng người.',
    ].join('\n'),
  nobody: 'Chưa có ai được cấp quyền.',
  list: (count: number) => `${count} người được dùng:`,
  line: (person: {
    readonly name: string;
    readonly role: string;
    readonly agency: string | null;
    readonly channels: readonly string[];
    readonly id: string;
  }) =>
    [
      person.name,
      person.role,
      ...(person.agency === null ? [] : [person.agency]),
      person.channels.join('+'),
      `mã ${person.id}`,
    ].join(' · '),
  agencyGone: (id: string) => `cơ quan “${id}” không còn trong danh mục`,
  changed: (name: string, role: string, agency: string | null) =>
    `${name} nay là ${role}${agency === null ? '' : `, ${agency}`}.`,
  removed: (name: string) => `${name} không còn được dùng, kể từ bây giờ.`,
  notYourself: 'Không tự đổi hoặc xoá được chính mình; hãy nhờ người bảo trì khác.',
  auditEmpty: 'Nhật ký chưa có gì.',
  auditHeading: (count: number) => `${count} thay đổi gần nhất, mới nhất trước:`,
  theMachine: 'tại máy',
  generation: (number: string) => `bản chỉ mục số ${number}`,
  followed: {
    'same-key': 'vẫn chỗ cũ',
    'same-words': 'nguyên văn như cũ',
    'similar-words': 'lời văn sửa ít',
    lost: 'không còn thấy',
  },
  audit: {
    'person-invited': 'cấp mã',
    'person-admitted': 'cho vào',
    'person-linked': 'thêm ứng dụng nhắn tin',
    'person-changed': 'đổi vai trò, cơ quan',
    'person-removed': 'thôi cho dùng',
    'code-locked': 'khoá vì nhập sai mã',
    'progress-reported': 'báo cáo',
    'progress-withdrawn': 'rút báo cáo',
    'tasks-followed': 'nhiệm vụ đổi chỗ',
    'group-admitted': 'cho phép nhóm',
    'group-dismissed': 'thôi nhóm',
    subscribed: 'đăng ký nhận tin',
    unsubscribed: 'thôi nhận tin',
    reindexed: 'đọc lại kho văn bản',
    exported: 'xuất tệp',
    'backed-up': 'sao lưu',
    restored: 'khôi phục',
  } satisfies { readonly [K in AuditAction]: string },
} as const;
