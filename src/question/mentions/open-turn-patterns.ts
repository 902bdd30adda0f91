import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text. In the first, what the row of a task answers ("ai", "khi nào", "việc nào") is blanked.

// "lĩnh vực nào" · "theo những hình thức nào" · "which sectors": one of a kind of things is asked for
export const WHICH = words`(?:(?<place>theo|o|tai|vao|tren|trong|bang|qua|voi|cho|tu|thuoc|giua) )?(?:(?:nhung|cac) )?(?<noun>\p{L}+(?: \p{L}+)?) nao|which (?<english>\p{L}+)`;

// "đề án nào phải trình" · "hạng mục nào": a task, or what it brings
export const TASK_NOUN =
  /(?<!\p{L})(?:de an|du an|ke hoach|noi dung|cong tac|san pham|hang muc|phan viec|van de|muc|vu|products?|items?)$/u;

// "lý do gì" · "nguyên nhân" · "chậm do đâu" · "thì bị sao": a cause or a consequence
export const CAUSE = words`ly do|li do|nguyen nhan|vi sao|tai sao|bi sao|do dau(?! (?:tu|thau|moi|tien|ra|nam|vao|nguon))|why|reasons?|penalty`;

// "nhiều thủ tục nhất" · "cập nhật chậm nhất": the first of a kind; not "chậm nhất là ngày 30/6"
export const SUPERLATIVE = words`(?:nhieu|it|cao|thap|cham|nhanh|lon|nho|som|muon|tot|kem)(?: \p{L}+){0,4} nhat(?! (?:la|ngay|den|truoc|trong|vao|\d))`;

// "… có được phân biệt không?" · "đã gửi … chưa?": yes or no
export const YES_NO =
  /(?<!\p{L})(?:co|da)(?!\p{L})[^?.!]*(?<!\p{L})(?:khong|ko|hay khong|hay chua|chua)\s*[?.!]*\s*$/u;

// "bao nhiêu hồ sơ" · "mấy sở" · "how many annex | tasks": what is counted
export const COUNTED = words`(?:bao nhieu|may|how many(?: \p{L}+){1,3}(?= tasks?(?!\p{L}))|how many) (?<noun>\p{L}+)`;

// "bao nhiêu việc" · "bao nhiêu đầu việc" · "bao nhiêu quá hạn": tasks are counted
export const COUNTS_TASKS =
  /^(?:nhiem|viec|dau|cong|tasks?|cai|qua|tre|cham|da|chua|sap|den|hoan|dang|con|duoc|overdue|are|do|does|has|have)$/u;

// "gửi cho những nơi nào" · "ai ký" · "ra ngày tháng năm nào": said in the head or the foot of a document
export const HEAD_WORD = /^(?:gui|ky|ki|nhan|noi|ban|hanh|so|chuc|vu|nguoi|kinh|cho|den|ngay|thang|nam)$/u;
