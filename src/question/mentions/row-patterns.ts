import { words } from '../../vietnamese/letters.ts';

// All run on folded text.

// "nhiệm vụ số 25" · "việc thứ 3" · "STT 25" · "số thứ tự 25" · "dòng 25" · "task no. 25" · "row 25"; not "25 nhiệm vụ"
export const ROW = words`(?:(?:nhiem vu|cong viec|viec|dau viec|muc|hang) (?:so|thu)|stt|so thu tu|dong(?: so)?|(?:task|row|item)(?: (?:no\.?|number))?)\s*[:#]?\s*(?<ordinal>\d{1,3})(?!\d|[/.,-]\d|%|\s*(?:dong|ty|trieu|thang|ngay)(?!\p{L}))`;

// "nhiệm vụ 23 phụ lục" · "việc 23 trong phụ lục" · "nhiệm vụ 23 là gì": a figure after the noun, where the annex or its content is asked for
export const PLACED_ROW = words`(?:nhiem vu|cong viec|viec|muc|task) (?<ordinal>\d{1,3})(?=\s*(?:(?:trong|o|tai|cua|thuoc|in|of|the)\s+)*(?:phu luc|bang|danh muc|annex|table|la gi|la nhiem vu gi|la viec gi|do ai|giao ai|giao cho ai|ai chu tri|han|khi nao)(?!\p{L}))`;

// " trong phụ lục", " của phụ lục" after it, said of a row
export const ROW_PLACE =
  /^\s*(?:(?:trong|o|tai|cua|thuoc|in|of|the)\s+)*(?:phu luc|bang|danh muc|annex|table)(?!\p{L})/u;
