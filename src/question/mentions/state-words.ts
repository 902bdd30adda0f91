import { lexicon } from './lexicon.ts';

/** Words for a state, with their marks. "hạn"-less ones that are other words without marks are read only with them. */
export const STATE_LEXICON = lexicon(
  {
    overdue: `
      trễ việc, trễ nhiệm vụ, trễ những, trễ gì, trễ cái, việc trễ, nhiệm vụ trễ, chậm việc, chậm nhiệm vụ,
      chậm những, chậm gì, việc chậm, nhiệm vụ chậm, nợ những, nợ gì, việc nợ, nhiệm vụ nợ, việc còn nợ,
      hạn đã qua, hạn qua rồi, hạn đã hết, đã hết thời hạn, quá hạn, quá thời hạn, trễ hạn, trễ tiến độ, trễ, bị trễ, chậm hạn, chậm tiến độ, chậm trễ, chậm
      muộn, bị chậm, đang chậm, còn chậm, chậm, lỡ hạn, hết hạn, đã hết hạn, đã quá hạn, nợ, còn nợ, đang
      nợ, nợ việc, nợ nhiệm vụ, tồn đọng, còn tồn, chưa xong đúng hạn, chưa hoàn thành đúng hạn, không
      đúng hạn, chưa đúng hạn, không kịp hạn, overdue, past due, late, behind schedule, delayed, missed,
      missed deadline, missed deadlines`,
    'due-soon': `
      việc gấp, nhiệm vụ gấp, việc gì gấp, việc nào gấp, gì gấp, cái nào gấp, việc cần gấp, gấp tuần này, gấp tháng này, gấp nhất, gấp không,
      sắp đến hạn, sắp tới hạn, sắp hết hạn, sắp quá hạn, gần đến hạn, gần tới hạn, gần hết hạn, chuẩn bị
      đến hạn, cận hạn, sát hạn, gấp, cần làm gấp, due soon, coming due, upcoming, urgent`,
    'no-deadline': `
      chưa có hạn, không có hạn, chưa có thời hạn, không có thời hạn, chưa rõ hạn, chưa rõ thời hạn, không
      rõ hạn, không rõ thời hạn, không ghi hạn, không ghi thời hạn, chưa ghi hạn, chưa ghi thời hạn, chưa
      giao hạn, chưa ấn định thời hạn, không thời hạn, thiếu hạn, thiếu thời hạn, without a deadline,
      without deadline, without deadlines, with no deadline, no deadline, no due date, without a due date,
      undated`,
    due: `
      đến hạn, tới hạn, đáo hạn, phải xong, cần xong, hết hạn trong, due, falling due`,
  },
  ['trễ', 'nợ', 'chậm', 'gấp', 'còn tồn', 'bị chậm', 'còn chậm', 'còn nợ'],
);

// "chậm nhất 30/6" sets a bound, "chậm nhất là" too
export const BOUND_WORD = /^\s+nhat(?!\p{L})/u;

// "due to deliver": an obligation, no state
export const DUE_TO = /^\s+to(?!\p{L})/u;

// "kiểm điểm để chậm dự án" · "vì chậm giải ngân": a fault that a task is about; as typed, for "vị" and "độ" are no "vì" and "do"
export const FAULT_BEFORE =
  /(?<!\p{L})(?:để(?:\s+xảy\s+ra)?|de\s+xay\s+ra|gây(?:\s+ra)?|gay\s+ra|vì|do|tránh|nguyên\s+nhân)\s+(?:bị\s+)?$/u;

// "nhiệm vụ chậm tiến độ được lùi hạn": rows of a table of those that were put off
export const PUT_OFF =
  /^\s+(?:(?:tien\s+do|han|tre)\s+)?(?:(?:duoc|da|nay|se)\s+)*(?:lui|gia|gian|doi|dieu\s+chinh)\s+(?:thoi\s+)?han(?!\p{L})/u;

// "còn mấy ngày nữa hết hạn" · "bao giờ thì đến hạn" · "hết hạn hôm nào": the day is asked for
export const DAY_ASKED_BEFORE =
  /(?<!\p{L})(?:(?:may|bao\s+nhieu)\s+(?:ngay|hom|tuan|thang)|bao\s+lau|bao\s+gio|khi\s+nao|luc\s+nao|(?:ngay|hom|thang)\s+nao)(?:\s+(?:nua|thi|la|moi|se))*\s+$/u;
export const DAY_ASKED_BEHIND =
  /^\s+(?:vao\s+)?(?:la\s+)?(?:bao\s+gio|khi\s+nao|luc\s+nao|(?:ngay|hom|thang|quy)\s+(?:nao|may))(?!\p{L})/u;

// "đã quá hạn hoặc phải xong …" · "quá hạn và đến hạn trong …": between two states
export const EITHER = /^[\s,]*(?:hoac|va|hay|lan|cung nhu|cung voi|or|and)(?!\p{L})/u;

// "hết hạn" says "ends" as well as "has ended"; not "đã hết hạn"
export const EXPIRES = /(?<!\p{L})(?<!(?:^|[^\p{L}])(?:da|bi)\s+)het\s+han(?!\p{L})/u;

// "ai làm trễ có bị phạt không" · "chậm thì xử lý ai": what follows from it is asked for; not "còn quá hạn thì sao"
export const CONSEQUENCE = /^\s+(?:thi(?!\s+(?:sao|the\s+nao))|(?:co\s+)?bi)(?!\p{L})/u;

// "đề án nào quá hạn", "có gì chậm": which of the tasks
export const ASKED_TASK =
  /(?<!\p{L})(?:gi|(?:de an|noi dung|cong tac|san pham|hang muc|dau muc|muc|cai) nao)(?:\s+(?:da|dang|bi|con|sap))*\s+$/u;
