import type { HeadPart } from '../../retrieval/head-asked.ts';
import { monthOf, type Period, printDate, quarterOf, yearOf } from '../../vietnamese/calendar.ts';
import type { ExampleQuestions } from '../example-questions.ts';
import { type PeriodShape, shapeOf } from '../period-shape.ts';
import type { CountWords, NoTaskWords, OneTaskWords, Phrases } from './phrases.ts';
import { PROGRESS_VI } from './progress-vi.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const PERIOD: { readonly [K in PeriodShape]: (period: Period) => string } = {
  day: ({ from }) => `ngày ${printDate(from)}`,
  month: ({ from }) => `tháng ${monthOf(from)}/${yearOf(from)}`,
  quarter: ({ from }) => `Quý ${ROMAN[quarterOf(from) - 1] ?? ''}/${yearOf(from)}`,
  'first-half': ({ from }) => `6 tháng đầu năm ${yearOf(from)}`,
  'second-half': ({ from }) => `6 tháng cuối năm ${yearOf(from)}`,
  year: ({ from }) => `năm ${yearOf(from)}`,
  until: ({ to }) => `đến ngày ${printDate(to)}`,
  since: ({ from }) => `từ ngày ${printDate(from)}`,
  range: ({ from, to }) => `từ ${printDate(from)} đến ${printDate(to)}`,
};

const ROLE = { lead: 'chủ trì', coordinate: 'phối hợp', member: 'thuộc nhóm được giao' } as const;
const STATE = {
  overdue: 'quá hạn',
  due: 'đến hạn',
  'due-soon': 'sắp đến hạn',
  'no-deadline': 'chưa có hạn',
  recurring: 'định kỳ',
} as const;

const FIELD: Readonly<Record<string, string>> = {
  number: 'số',
  issueDate: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
  signer: 'người ký',
  state: 'hiệu lực',
};

const HEAD_PART: { readonly [K in HeadPart]: string } = {
  number: 'số',
  date: 'ngày ban hành',
  signer: 'người ký',
  issuer: 'cơ quan ban hành',
  recipients: 'nơi nhận',
  effect: 'ngày có hiệu lực',
  subject: 'trích yếu',
};

const SMALL_NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function numberInWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

function examples({ duty, hasDeadlines, work, document, hasIndicators }: ExampleQuestions): string {
  const lines = [
    ...(duty === null ? [] : [`  - ${duty.agency} phải làm gì trong ${periodOf(duty.period)}?`]),
    ...(hasDeadlines ? ['  - Danh sách nhiệm vụ quá hạn'] : []),
    ...(work === null ? [] : [`  - Ai chủ trì ${smallInitial(work)}, hạn khi nào?`]),
    ...(document === null ? [] : [`  - ${document} giao những việc gì?`]),
    ...(hasIndicators ? ['  - Chỉ tiêu nào chưa đạt?'] : []),
  ];
  return lines.length === 0 ? '' : ['Có thể hỏi, ví dụ:', ...lines].join('\n');
}

/** Within a sentence; a short form keeps its capitals. */
function smallInitial(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function periodOf(period: Period): string {
  return PERIOD[shapeOf(period)](period);
}

function oneTask({ lead, coordinate, deadline, deliverable, progress, asked }: OneTaskWords): string {
  const parts = [
    lead === null ? 'Văn bản không nêu cơ quan chủ trì' : `${lead} chủ trì`,
    ...(coordinate !== null && asked.includes('who') ? [`phối hợp: ${coordinate}`] : []),
    deadline === null ? 'không nêu thời hạn' : `hạn ${deadline}`,
    ...(deliverable !== null && asked.includes('what') ? [`sản phẩm: ${deliverable}`] : []),
    ...(progress === null ? [] : [progress]),
  ];
  return `${parts.join('; ').replace(/[.…]+$/u, '')}.`;
}

function count({ who, role, count: number, where, periods, state, progress }: CountWords): string {
  const subject =
    who === null ? `Có ${number} nhiệm vụ` : `${who} ${role === null ? 'có' : ROLE[role]} ${number} nhiệm vụ`;
  const parts = [
    subject,
    state === null ? '' : STATE[state],
    progress === null || progress === 'any' ? '' : PROGRESS_VI.filter[progress],
    where === null ? '' : `trong ${where}`,
    periods.length === 0 ? '' : `(hạn: ${periods.map(periodOf).join(' và ')})`,
  ];
  return `${parts.filter((part) => part !== '').join(' ')}.`;
}

function noTask({ who, role, periods, state, progress, topic, known }: NoTaskWords): string {
  const parts = [
    progress === null
      ? 'Trong các văn bản hiện có, không thấy nhiệm vụ nào'
      : 'Theo các báo cáo đã nhận, không thấy nhiệm vụ nào',
    state === null ? '' : STATE[state],
    progress === null || progress === 'any' ? '' : PROGRESS_VI.filter[progress],
    who === null ? '' : role === null ? `của ${who}` : `do ${who} ${ROLE[role]}`,
    topic === null ? '' : `về “${topic}”`,
    periods.length === 0 ? '' : `${state === null ? 'có hạn ' : ''}${periods.map(withinPeriod).join(' và ')}`,
  ];
  const sentence = `${parts.filter((part) => part !== '').join(' ')}.`;
  if (progress !== null && known > 0) {
    return `${sentence}\nKhông xét báo cáo thì có ${known} nhiệm vụ; muốn xem, hãy hỏi lại không kèm trạng thái.`;
  }
  return known === 0
    ? sentence
    : `${sentence}\nNếu không giới hạn thời gian thì có ${known} nhiệm vụ; muốn xem, hãy hỏi lại không kèm thời gian.`;
}

/** "trong Quý III/2026" · "từ 16/11/2026 đến 22/11/2026" */
function withinPeriod(period: Period): string {
  const name = periodOf(period);
  return /^(?:từ|đến)/u.test(name) ? name : `trong ${name}`;
}

/** Vietnamese, as officials write it. */
export const VI: Phrases = {
  role: (role) => ROLE[role],
  state: STATE,
  period: periodOf,
  row: (ordinal) => `STT ${ordinal}`,
  topic: (words) => `“${words}”`,
  heading: {
    lead: (number) => `Chủ trì (${number})`,
    coordinate: (number) => `Phối hợp (${number})`,
    member: (number) => `Thuộc nhóm cơ quan được giao (${number})`,
    all: (number) => `${number} nhiệm vụ, theo thời hạn`,
  },
  comingNext: (days) => `Không có nhiệm vụ nào đến hạn trong ${days} ngày tới. Trong vòng một tháng tới có:`,
  furtherHeading: 'Kỳ tiếp theo trong thời gian này:',
  further: (task, owners, day) => `${printDate(day)}: ${task}${owners === '' ? '' : ` (${owners})`}`,
  omitted: {
    member: (number) =>
      `Ngoài ra có ${number} nhiệm vụ mà cơ quan này phối hợp với tư cách thành viên một nhóm (“các sở, ngành” …): hỏi không kèm chữ “phối hợp” để xem.`,
    'group-led': (number) =>
      `Văn bản còn giao ${number} việc cho nhóm cơ quan có cơ quan này (“các cơ quan, đơn vị” …): hỏi “văn bản này giao những việc gì” để xem.`,
    'no-date': (number) =>
      `Ngoài ra có ${number} nhiệm vụ không ghi ngày hạn (thường xuyên, định kỳ hoặc không nêu): hỏi “chưa có hạn” để xem.`,
    replaced: (number) => `Không tính ${number} nhiệm vụ trong văn bản đã bị thay thế.`,
    overdue: (number) => `Ngoài ra có ${number} nhiệm vụ đã quá hạn: hỏi “quá hạn” để xem.`,
    finished: (number) =>
      `Không liệt kê ${number} nhiệm vụ đã được báo cáo hoàn thành hoặc không còn hiệu lực: hỏi “đã hoàn thành” để xem.`,
  },
  supplied: (label, fields) =>
    `${label}: ${fields.map((field) => FIELD[field] ?? field).join(', ')} do người quản lý kho bổ sung, văn bản trong kho không ghi.`,
  noReports: 'Trạng thái chỉ tính theo hạn ghi trong văn bản; chưa có báo cáo kết quả của các cơ quan.',
  byReports: (unreported) =>
    unreported === 0
      ? 'Trạng thái tính theo hạn ghi trong văn bản và báo cáo đã nhận.'
      : `Trạng thái tính theo hạn ghi trong văn bản và báo cáo đã nhận; ${unreported} nhiệm vụ ở đây chưa có báo cáo.`,
  progress: PROGRESS_VI,
  implied: (number) => `${number} nhiệm vụ có hạn suy từ tiêu đề của mục, không ghi ở chính nhiệm vụ.`,
  withoutOwner: (number) => `${number} nhiệm vụ không nêu cơ quan chủ trì.`,
  oneTask,
  severalTasks: (number) => `Có ${number} nhiệm vụ khớp với câu hỏi:`,
  count,
  ranking: ({ first, count: number, least }) =>
    `${first} chủ trì ${least ? 'ít' : 'nhiều'} nhiệm vụ nhất: ${number}.`,
  documentTasks: (number, shown) =>
    shown < number
      ? `Giao ${number} nhiệm vụ; ${shown} nhiệm vụ đầu theo thứ tự văn bản:`
      : `Giao ${number} nhiệm vụ:`,
  documentWithoutTasks: 'Không thấy nhiệm vụ nào được giao trong văn bản này.',
  outsideDocument: (printed) =>
    `${printed} không có trong kho văn bản. Các văn bản trong kho nhắc tới như sau:`,
  indicators: (number, total, met) =>
    met === null
      ? `${number} chỉ tiêu:`
      : met
        ? `${number}/${total} chỉ tiêu đạt:`
        : `${number}/${total} chỉ tiêu chưa đạt:`,
  chooseAgency: (printed) => `“${printed}” có thể là nhiều cơ quan. Xin cho biết cơ quan nào:`,
  chooseDocument: (count) => `Có ${numberInWords(count)} văn bản đúng như hỏi. Xin cho biết văn bản nào:`,
  moreFacts: 'Cũng nói tới:',
  nearestFact: 'Không thấy câu nào chắc chắn trả lời điều này; gần nhất là:',
  partAsked: (clauses) => `Về “${clauses.join('”, “')}”:`,
  partNearest: (clauses) =>
    `Về “${clauses.join('”, “')}”: không thấy câu nào chắc chắn trả lời; gần nhất là:`,
  partNotTold: (clauses) => `Về “${clauses.join('”, “')}”: các văn bản hiện có không nói.`,
  matterTasks: (number, shown) =>
    shown < number
      ? `Có ${number} nhiệm vụ về việc này; ${shown} nhiệm vụ sát nhất:`
      : shown === 1
        ? 'Nhiệm vụ về việc này:'
        : `Có ${number} nhiệm vụ về việc này:`,
  matterFacts: 'Các văn bản nói:',
  unknownAgency: (printed, near) =>
    [
      `Không biết cơ quan “${printed}”: danh mục cơ quan của tỉnh và các văn bản hiện có không có tên này.`,
      ...(near.length === 0 ? [] : [`Có phải ${near.join(' hay ')}?`]),
    ].join('\n'),
  whichOwnAgency: (printed) =>
    `“${printed}” là cơ quan nào? Hãy hỏi lại kèm tên cơ quan, ví dụ “Sở Nội vụ phải làm gì?”.`,
  impossiblePeriod: (printed) =>
    `Không có “${printed}” trong lịch; hãy hỏi lại với ngày, tháng hoặc quý đúng (một năm có 4 quý, 12 tháng).`,
  formerName: (printed, name) => `${printed} nay là ${name}; trả lời theo ${name}.`,
  corpus: (number) => `Kho có ${number} văn bản:`,
  unknownDocument: (printed) => `Kho văn bản không có “${printed}”, và không văn bản nào trong kho nhắc tới.`,
  noTask,
  noPlace: (places, label) => `${label} không có ${[...new Set(places)].join(', ')}.`,
  placeLeft: (number) => `Còn ${number} đoạn nữa ở đây; xem trong văn bản.`,
  product: (words) => `sản phẩm: ${words}`,
  noRow: (ordinal) => `Không có nhiệm vụ số ${ordinal} trong các phụ lục hiện có.`,
  noRelation: (label) =>
    label === null
      ? 'Các văn bản hiện có không nói về quan hệ này.'
      : `Các văn bản hiện có không nói về quan hệ này của ${label}.`,
  noIndicators: 'Các văn bản hiện có không có chỉ tiêu như vậy.',
  notSaid: (label, parts) =>
    `Bản lưu trong kho của ${label.replace(/ \([^)]*\)$/u, '')} không ghi ${parts.map((part) => HEAD_PART[part]).join(', ')}.`,
  notInCorpus: 'Các văn bản hiện có không nói về điều này.',
  emptyCorpus: 'Chưa có văn bản nào trong kho.',
  outOfScope:
    'Việc này không thuộc phạm vi: ở đây chỉ trả lời về nhiệm vụ và nội dung trong các văn bản chỉ đạo.',
  smallTalk: 'Xin chào. Ở đây trả lời về nhiệm vụ, thời hạn và nội dung trong các văn bản chỉ đạo của tỉnh.',
  help: 'Ở đây trả lời về nhiệm vụ, thời hạn và nội dung trong các văn bản chỉ đạo, kèm số văn bản và mục.',
  examples,
};
