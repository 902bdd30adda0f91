import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "ngày 12/5/2026" · "ngày 11 tháng 7 năm 2025", right after a number ("số 622-QĐ/TU, ngày …")
export const DATE_AFTER =
  /^\s*,?\s*\(?\s*ngay\s*(?<day>\d{1,2})\s*(?:\/|-|\.|thang)\s*(?<month>\d{1,2})\s*(?:\/|-|\.|,?\s*nam)\s*(?<year>(?:19|20)\d\d)/u;

// "năm 2026" · "tháng 6 năm 2026", right after a number
export const PARTIAL_DATE_AFTER =
  /^\s*,?\s*(?:ngay\s+)?(?:thang\s*(?<month>\d{1,2})?\s*(?:\/|nam)?\s*)?(?:nam\s+)(?<year>(?:19|20)\d\d)/u;

// "Căn cứ Quyết định số …", a legal basis
export const BASED_ON = /^\s*[-–]?\s*(?:can cu|theo de nghi cua)(?![\p{L}])/u;

// "thay thế Quyết định số …" · "bãi bỏ" · "hủy bỏ"
export const REPLACES = words`thay the(?: cho)?|bai bo|huy bo|het hieu luc`;

// "sửa đổi, bổ sung một số điều của Quyết định số …"
export const AMENDS = words`sua doi(?:,? (?:va )?bo sung)?|bo sung|dieu chinh|dinh chinh`;

// "Thực hiện Thông báo số …" · "V/v triển khai Thông báo số …" · "Triển khai thực hiện Kế hoạch số …", an opening clause
export const IMPLEMENTS =
  /^\s*[-–“"(]*(?:v\/v|ve viec)?\s*(?:(?:to chuc|tiep tuc|trien khai|de)\s+)*(?:thuc hien|trien khai|quan triet|chap hanh|cu the hoa)(?![\p{L}])/u;

// "(Kèm theo Quyết định số …" · "Ban hành kèm theo Quyết định số …", the line under the title of a plan or annex
export const ISSUED_WITH = /^[\s(]*(?:ban hanh\s+)?(?:kem theo|dinh kem)(?:\s+\p{L}+){0,4}\s*$/u;

// "Căn cứ …, Ủy ban nhân dân tỉnh đã ban hành": what stands after it is made, not built on
export const MADE = /(?:ban hanh|phe duyet|trinh|tham muu|ky|co)\s*$/u;
