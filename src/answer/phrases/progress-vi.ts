import type { ClassCounts } from '../../retrieval/evidence.ts';
import type { OverdueWords, ProgressPhrases } from './progress-phrases.ts';

function silent(count: number): string {
  return count === 0 ? '' : ` (${count} chưa có báo cáo)`;
}

function classes({ of, unreported, undated, void: gone, all }: ClassCounts): string {
  const known = [
    `hoàn thành đúng hạn ${of['done-in-time']}`,
    `hoàn thành quá hạn ${of['done-late']}`,
    `chưa hoàn thành, trong hạn ${of['open-in-time']}${silent(unreported['open-in-time'])}`,
    `chưa hoàn thành, quá hạn ${of['open-late']}${silent(unreported['open-late'])}`,
  ];
  const others = [
    ...(undated.all === 0
      ? []
      : [
          `${undated.all} nhiệm vụ không ghi ngày hạn${undated.done === 0 ? '' : ` (${undated.done} đã hoàn thành)`}`,
        ]),
    ...(gone === 0 ? [] : [`${gone} nhiệm vụ không còn hiệu lực`]),
  ];
  const apart = others.length === 0 ? '' : ` Ngoài bốn loại này: ${others.join('; ')}.`;
  return `Trong ${all} nhiệm vụ: ${known.join('; ')}.${apart}`;
}

function overdueSummary({ day, count, agencies, buckets, shown }: OverdueWords): string {
  const late = buckets
    .filter(({ count: number }) => number > 0)
    .map(({ from, to, count: number }) =>
      to === Number.POSITIVE_INFINITY ? `trên ${from - 1} ngày: ${number}` : `${from}–${to} ngày: ${number}`,
    );
  const twice =
    shown === count
      ? ''
      : ` Nhiệm vụ do nhiều cơ quan chủ trì hiện ở từng cơ quan (${shown} dòng), tổng số chỉ tính một lần.`;
  return `Tính đến ngày ${day} có ${count} nhiệm vụ quá hạn của ${agencies} cơ quan, nhóm cơ quan (${late.join('; ')}).${twice}`;
}

/** Vietnamese, as officials write it. */
export const PROGRESS_VI: ProgressPhrases = {
  unreported: 'chưa có báo cáo',
  filter: {
    done: 'đã hoàn thành',
    'done-in-time': 'hoàn thành đúng hạn',
    'done-late': 'hoàn thành quá hạn',
    running: 'đang thực hiện',
    paused: 'tạm dừng',
    void: 'không còn hiệu lực',
    'no-report': 'chưa có báo cáo',
    open: 'chưa có báo cáo hoàn thành',
    'open-in-time': 'chưa hoàn thành, trong hạn',
    'open-late': 'chưa hoàn thành, quá hạn',
    any: 'tình hình thực hiện',
  },
  classes,
  done: (day) => `hoàn thành ngày ${day}`,
  running: 'đang thực hiện',
  paused: (day) => `tạm dừng từ ngày ${day}`,
  void: (day) => `không còn hiệu lực từ ngày ${day}`,
  overdue: {
    summary: overdueSummary,
    heading: (agency, count, longest) =>
      `${agency ?? 'Không nêu cơ quan chủ trì'}: ${count} nhiệm vụ quá hạn, lâu nhất ${longest} ngày`,
    none: (day) => `Tính đến ngày ${day} không có nhiệm vụ nào quá hạn.`,
    undated: (count) => `${count} nhiệm vụ không ghi ngày hạn nên không tính là quá hạn.`,
  },
  percent: (percent) => `${percent} %`,
  document: (kind, number, day) =>
    `${kind === null ? 'văn bản' : kind} số ${number}${day === null ? '' : ` ngày ${day}`}`,
  labels: {
    lead: 'Chủ trì',
    state: 'Trạng thái',
    evidence: 'Minh chứng',
    note: 'Ghi chú',
    before: 'Thay cho báo cáo trước',
  },
  askToConfirm: (count) => (count === 1 ? 'Xin xác nhận báo cáo:' : `Xin xác nhận ${count} báo cáo:`),
  confirmHint: 'Chưa ghi gì cho tới khi xác nhận.',
  ambiguous: 'Báo cáo này có thể là của nhiều nhiệm vụ. Xin cho biết nhiệm vụ nào:',
  written: (count) => (count === 1 ? 'Đã ghi báo cáo.' : `Đã ghi ${count} báo cáo.`),
  undoHint: 'Có thể rút lại trong 10 phút.',
  refused: {
    badNumber: (printed) =>
      `“${printed}” không đúng cách ghi số, ký hiệu văn bản; hãy ghi cả số và ký hiệu như 123/QĐ-UBND hoặc 45/SKHCN-VP.`,
    noSuchDay: (printed) => `Không có ngày “${printed}” trong lịch; hãy ghi lại ngày, ví dụ 20/9/2026.`,
    futureDay: (day) => `Ngày ${day} chưa tới; chỉ ghi được việc đã diễn ra đến hôm nay.`,
    unclearDay: (printed) => `“${printed}” chưa rõ ngày nào; hãy ghi ngày cụ thể, ví dụ 20/9/2026.`,
    percentTooHigh: (percent) => `${percent} % là quá 100 %; hãy ghi lại từ 0 đến 100 %.`,
    runningAtHundred:
      'Đã đạt 100 % mà vẫn “đang thực hiện” thì chưa rõ; nếu đã xong hãy ghi “xong”, nếu chưa hãy ghi dưới 100 %.',
    doneBelowHundred: (percent) =>
      `Hoàn thành mà mới ${percent} % thì chưa rõ; nếu đã xong hãy bỏ số phần trăm, nếu chưa hãy ghi “đang thực hiện, ${percent} %”.`,
    noLine: (line) => `Danh sách vừa hiện không có nhiệm vụ ở dòng ${line}; hãy xem lại số dòng.`,
    nothingShown:
      'Chưa rõ báo cáo về nhiệm vụ nào; hãy gõ “việc của tôi” để xem danh sách rồi báo cáo theo số dòng, ví dụ: xong 3.',
    whichLine: 'Danh sách vừa hiện có nhiều nhiệm vụ; hãy ghi thêm số dòng, ví dụ: xong 3.',
    noTask: (words) =>
      `Không thấy nhiệm vụ nào khớp với “${words}”; hãy gõ “việc của tôi” để xem danh sách rồi báo cáo theo số dòng, ví dụ: xong 3.`,
    noState:
      'Chưa rõ nhiệm vụ đã đến đâu; hãy ghi thêm “xong”, “đang thực hiện 70 %”, “tạm dừng” hoặc “không còn hiệu lực”.',
    otherAgency: (task, own) =>
      own === null
        ? `Chưa ghi được báo cáo về “${task}”: người báo cáo chưa được gắn với cơ quan nào; hãy nhờ người bảo trì gắn.`
        : `Không ghi được báo cáo về “${task}”: ${own} không chủ trì, không phối hợp nhiệm vụ này. Người chủ trì họp ghi được cho mọi cơ quan.`,
    taskGone: (task) =>
      `Nhiệm vụ “${task}” không còn trong các văn bản hiện có nên chưa ghi gì; hãy xem lại danh sách rồi báo cáo lại.`,
  },
  undone: {
    withdrawals: (tasks) => `Đã rút lại báo cáo về ${tasks.map((task) => `“${task}”`).join(', ')}.`,
    'too-late': 'Đã quá 10 phút nên không rút lại được; nếu ghi nhầm hãy báo cáo lại cho đúng.',
    'not-yours': 'Chỉ người đã báo cáo mới rút lại được; nếu ghi nhầm hãy báo cáo lại cho đúng.',
    'undone-already': 'Báo cáo này đã được rút lại.',
    unknown: 'Không thấy báo cáo này.',
  },
};
