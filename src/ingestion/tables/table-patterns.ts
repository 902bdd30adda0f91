// "1" · "23." · "2.1" · "I" · "**II.**" · "A" · "a)" : what stands in the column STT
export const ORDINAL_CELL =
  /^(?<ordinal>\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,2}|[IVXL]{1,6}|[A-ZĐ]|[a-zđ])\s?[.)]?$/u;

// "I" · "IV" · "A": ordinals of groups, not of tasks
export const GROUP_ORDINAL = /^(?:[IVXL]{1,6}|[A-ZĐ])$/u;

// "I. NHIỆM VỤ TRỌNG TÂM": a group row that puts number and title into one cell
export const GROUP_CELL = /^(?<ordinal>[IVXL]{1,6}|[A-ZĐ])\s?[.)/-]\s*(?=\p{Lu})/u;

// "STT" · "TT" · "Số TT" · "Số thứ tự", folded
export const ORDINAL_HEADER = /^(?:stt|tt|so tt|so thu tu|s\.?t\.?t\.?|no\.?)$/u;

// Words that the header cells of annex tables begin with or hold, folded
export const HEADER_CELL =
  /^(?:stt|tt|so tt|so thu tu|ten |noi dung|nhiem vu|cong viec|chi tieu|danh muc|hoat dong|san pham|ket qua|co quan|don vi|nguoi|thoi gian|thoi han|han |tien do|ghi chu|muc tieu|ke hoach|dau moi|lanh dao|trach nhiem|du kien|kinh phi|mo ta|linh vuc|can cu|hinh thuc|dia phuong|yeu cau|giai phap|viec(?=$| phai| can)|giao cho|ai (?:lam|lo|phu trach)$|ngay(?=$| xong| hoan thanh| nop)|khi nao|xong (?:truoc|ngay)|ho (?:va )?ten)|(?:chu tri|phoi hop|hoan thanh|thuc hien|dau ra|don vi tinh)(?![\p{L}])/u;

// "(1)" · "[2]" · "3": the row that numbers the columns under a header
export const COLUMN_NUMBER = /^[([]?\p{Nd}{1,2}[)\]]?(?:\s*=.*)?$/u;

// "4.671" · "62,0%" · "-38" · "7,2/11,6 km" · "-": what stands in a column of figures
export const FIGURE_CELL = /^(?:[+-]?\p{Nd}[\p{Nd}.,/]*(?:\s?%|\s\p{L}{1,12}\p{Nd}?)?|[-–])$/u;

// "|---|:---:|" under the header of a Markdown table
export const SEPARATOR_ROW = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*\|?)?\s*$/u;

// "Chủ trì" · "Phối hợp" · "Bắt đầu" · "Hoàn thành" · "Năm 2026" · "Kế hoạch": names in the second row of a header, folded
export const SUB_HEADER_CELL =
  /^(?:(?:co quan |don vi )?(?:chu tri|phoi hop|thuc hien|tham muu|dau moi)|bat dau|hoan thanh|ket thuc|tu|den|thang|quy(?: [ivx]+)?|nam(?: \p{Nd}{4})?|ke hoach|thuc hien|ket qua|tong so|trong do|so luong|ty le|don vi|tinh|xa|trung uong|dia phuong|cap tinh|cap xa|san pham|noi dung)(?:\s+(?:thuc hien|hoan thanh|du kien|chinh))?$/u;
