import type { Directive } from '../../src/directive/directive.ts';
import { parseDocumentNumber } from '../../src/directive/document-number.ts';
import { parseIsoDate } from '../../src/vietnamese/calendar.ts';

const EMPTY = {
  unfilledSymbol: null,
  place: 'Gia Lai',
  issuer: 'Ủy ban nhân dân tỉnh',
  addressees: [],
  legalBases: [],
  signer: null,
  recipients: [],
  meeting: null,
  state: { kind: 'in-force' },
  supplied: [],
} as const;

const NOTICE = { index: 0, role: 'main', kind: 'thong-bao', label: '', title: 'Ý kiến kết luận' } as const;

/** Five documents such as a province issues: two notices without a number, a letter, a report, a decision with a plan. */
export const DIRECTIVES: readonly Directive[] = [
  {
    ...EMPTY,
    id: 'notice-july',
    file: 'notice-july.txt',
    kind: 'thong-bao',
    number: null,
    issueDate: null,
    subject: 'Ý kiến kết luận của Chủ tịch UBND tỉnh tại cuộc họp chỉ đạo về nhiệm vụ 6 tháng cuối năm 2025',
    meeting: { date: parseIsoDate('2025-07-05'), subject: 'nhiệm vụ 6 tháng cuối năm 2025' },
    parts: [NOTICE],
  },
  {
    ...EMPTY,
    id: 'notice-october',
    file: 'notice-october.txt',
    kind: 'thong-bao',
    number: null,
    issueDate: null,
    subject: 'Ý kiến kết luận của Chủ tịch UBND tỉnh tại cuộc họp nghe báo cáo về Nghị quyết số 57-NQ/TW',
    meeting: { date: parseIsoDate('2025-10-31'), subject: 'nghe báo cáo về Nghị quyết số 57-NQ/TW' },
    parts: [NOTICE],
  },
  {
    ...EMPTY,
    id: 'letter',
    file: 'letter.txt',
    kind: 'cong-van',
    number: parseDocumentNumber('6277/UBND-KGVX'),
    issueDate: { year: 2026, month: 5, day: 18 },
    subject: 'triển khai Thông báo số 246/TB-VPCP ngày 12/5/2026 của Văn phòng Chính phủ',
    parts: [{ index: 0, role: 'main', kind: 'cong-van', label: '', title: '' }],
  },
  {
    ...EMPTY,
    id: 'report',
    file: 'report.txt',
    kind: 'bao-cao',
    number: parseDocumentNumber('87/BC-UBND'),
    issueDate: { year: 2026, month: 5, day: 3 },
    subject: 'Tình hình triển khai thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị và Đề án 06',
    parts: [
      { index: 0, role: 'main', kind: 'bao-cao', label: '', title: 'Tình hình triển khai thực hiện' },
      { index: 1, role: 'annex', kind: 'phu-luc', label: 'Phụ lục I', title: 'Các chỉ tiêu' },
    ],
  },
  {
    ...EMPTY,
    id: 'plan',
    file: 'plan.txt',
    kind: 'quyet-dinh',
    number: null,
    unfilledSymbol: 'QĐ-BCĐ',
    issueDate: { year: 2026, month: null, day: null },
    subject:
      'Ban hành Kế hoạch hoạt động 06 tháng cuối năm 2026 của Ban Chỉ đạo về chuyển đổi số và Đề án 06',
    parts: [
      { index: 0, role: 'main', kind: 'quyet-dinh', label: '', title: 'Ban hành Kế hoạch' },
      {
        index: 1,
        role: 'issued',
        kind: 'ke-hoach',
        label: 'Kế hoạch',
        title: 'Hoạt động 06 tháng cuối năm 2026 của Ban Chỉ đạo',
      },
      { index: 2, role: 'annex', kind: 'phu-luc', label: 'Phụ lục', title: 'Nhiệm vụ trọng tâm' },
    ],
  },
];
