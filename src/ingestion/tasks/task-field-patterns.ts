import { words } from '../../vietnamese/letters.ts';

// Labels of lines and clauses that belong to an item, on folded text; each ends with its colon.

const COLON = String.raw`\s*:\s*`;

// "Cơ quan thực hiện: Sở Y tế" · "Đơn vị chủ trì:" · "Cơ quan chủ trì thực hiện:" · "Chủ trì:"
export const LEAD_FIELD = words`(?:(?:co quan|don vi)(?:, (?:co quan|don vi))? (?:thuc hien|chu tri(?: thuc hien)?|chu tri tham muu|dau moi|phu trach)|chu tri(?: thuc hien)?|phan cong(?: thuc hien)?|(?:don vi|co quan|nguoi) chiu trach nhiem|trach nhiem (?:thuc hien|chinh)|(?:nguoi|bo phan|dau moi) (?:thuc hien|phu trach)|dau moi)${COLON}`;

// "Cơ quan phối hợp: Sở Nội vụ" · "Phối hợp:"
export const COORDINATE_FIELD = words`(?:(?:co quan|don vi) (?:phoi hop|tham gia)(?: thuc hien)?|phoi hop(?: thuc hien)?|(?:co quan |don vi )?cung (?:thuc hien|lam|tham gia))${COLON}`;

// "Thời gian thực hiện: tháng 6 năm 2026" · "Thời hạn hoàn thành:" · "Tiến độ:" · "Hoàn thành:"
export const DEADLINE_FIELD = words`(?:(?:thoi gian|thoi han|thoi diem|tien do|han)(?: (?:thuc hien|hoan thanh|trien khai|bao cao|trinh|gui|cuoi|chot|xong|nop))?|hoan thanh)${COLON}`;

// "Sản phẩm: Quyết định của UBND tỉnh" · "Kết quả đầu ra:"
export const DELIVERABLE_FIELD = words`(?:(?:san pham|ket qua)(?: (?:dau ra|du kien|can dat|hoan thanh|cu the))?|dau ra)${COLON}`;

// "Nội dung: khảo sát vị trí …" beside "Đơn vị thực hiện:" · "Việc phải làm:"; as printed
export const WORK_LABEL =
  /^(?:Nội dung(?: (?:thực hiện|nhiệm vụ|công việc|cụ thể))?|(?:Công v|V)iệc(?: phải làm| cần làm)?|Nhiệm vụ(?: cụ thể)?)\s*:\s*/u;

// "Chủ trì: Sở Nông nghiệp và Môi trường; Phối hợp: Sở Tài chính": before who leads; on folded text
export const LEAD_LABEL = /^\s*(?:[-+•]\s*)?(?:(?:co quan|don vi)\s+)?chu tri\s*:\s*/u;
