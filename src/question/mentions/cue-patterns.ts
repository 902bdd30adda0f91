import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "Tổ giúp việc" · "giải quyết việc làm" · "làm việc với", "làm việc tại" · "xem xét": words of which one half asks for tasks
export const OTHER_WORDS = words`giup viec|viec lam|xem xet|lam viec(?= (?:voi|tai|o|cung|truc tiep|ngay|buoi|thu)(?!\p{L}))`;

// "do những trường, viện nào chủ trì" · "phối hợp với trường nào" · "giao ban nào" · "viện nào chủ trì": who does a task, not which of
// them something happened at ("bệnh viện nào đã kết nối")
const BODY =
  '(?:truong|truong dai hoc|vien|benh vien|trung tam|cong ty|doanh nghiep|ban|phong|hoi|nha mang|ngan hang|nha thau|luc luong|khoa)';
export const WHICH_BODY = words`(?:(?:do|giao(?: cho)?|phoi hop(?: voi)?|cung|voi) (?:(?:nhung|cac) )?${BODY}(?:, ${BODY}| ${BODY}| hoac ${BODY}| hay ${BODY}){0,2} nao|${BODY} nao(?= (?:chu tri|phoi hop|phu trach|chiu trach nhiem|dam nhan|dam nhiem)(?!\p{L})))`;

// "toàn bộ | cơ sở dôi dư" · "tất cả | các trạm": of a matter; not "toàn bộ việc", "tất cả các nhiệm vụ"
export const ALL_BEFORE = /(?<!\p{L})(?:toan bo|tat ca)$/u;
export const MATTER_AFTER =
  /^\s+(?!(?:(?:cac|nhung)\s+)?(?:dau\s+)?(?:viec|nhiem vu|cong viec)(?!\p{L}))\p{L}/u;

// "đến khi nào" · "bao giờ": a day is asked for
export const ASKS_DAY = /(?<!\p{L})(?:khi nao|bao gio|ngay nao|thang may|thang nao|luc nao)(?!\p{L})/u;
