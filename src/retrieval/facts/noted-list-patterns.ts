// Both run on folded text.

// "09 địa phương chưa gửi báo cáo là những tỉnh nào" · "3 bộ chưa báo cáo gồm những ai"
export const ASKS_WHICH =
  /(?<![\p{L}\d.,/])0*(?<count>[1-9]\d{0,2})\s+(?<noun>\p{L}+)[^?]*(?<!\p{L})(?:la|gom|do la|co)\s+(?:co\s+)?(?:(?:nhung|cac)\s+)?(?:\p{L}+\s+){0,2}(?:nao|ai|gi|dau)\s*[?.!]*\s*$/u;
// "[3]" · "(3)" · "³" right behind what it is a note on
export const NOTE = String.raw`(?:\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})`;
