/** "Phần 1" · "PHẦN THỨ NHẤT" · "Phần II. KẾT QUẢ" · "Phần B. NHIỆM VỤ"; not "Phần mềm …" */
export const PHAN =
  /^(?<label>(?:Phần|PHẦN)\s+(?<ordinal>(?:thứ\s+|THỨ\s+)?(?:\p{Nd}{1,2}|[IVX]{1,5}|[A-HĐ]|nhất|hai|ba|tư|năm|sáu|bảy|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|MỘT|một))(?![\p{L}\p{N}]))\s*[.:–-]?\s*/u;

/** "Chương I" · "CHƯƠNG 2. QUY ĐỊNH CỤ THỂ" */
export const CHUONG =
  /^(?<label>(?:Chương|CHƯƠNG)\s+(?<ordinal>\p{Nd}{1,2}|[IVXL]{1,6})(?![\p{L}\p{N}]))\s*[.:–-]?\s*/u;

/** "Mục 1. Nguyên tắc" · "MỤC 2"; the Mục and Tiểu mục of a document with articles */
export const MUC =
  /^(?<label>(?:Tiểu mục|TIỂU MỤC|Mục|MỤC)\s+(?<ordinal>\p{Nd}{1,2}|[IVX]{1,5}))\s*(?:[.:–-]\s*|$)/u;

/** "Điều 1. Ban hành kèm theo …" · "Điều 12a." · "Điều 2: …"; not "Điều 5 Nghị quyết số …" in a sentence */
export const DIEU = /^(?<label>(?:Điều|ĐIỀU)\s+(?<ordinal>\p{Nd}{1,3}[a-zđ]?))\s*(?:[.:]\s*|$)/u;

/** "II. NỘI DUNG" · "IV- TỔ CHỨC" · "I/ MỤC TIÊU" · "III) …" */
export const ROMAN = /^(?<label>(?<ordinal>[IVXL]{1,6})\s?(?:[./)]|\s?[-–](?=\s)))\s*(?=\S)/u;

/** "A. PHẦN CHUNG" · "B- …": capital letters above the roman figures */
export const CAPITAL = /^(?<label>(?<ordinal>[A-HĐK])\s?(?:[./)]|[-–](?=\s)))\s+(?=\S)/u;

/** "1.1. Căn cứ …" · "2.1.3 Xây dựng …"; not "1.358 hồ sơ" */
export const DECIMAL =
  /^(?<label>(?<ordinal>\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3})(?:[.)]|(?=\s+["“(]?\p{Lu})))\s*(?=["“”(\p{L}])/u;

/** "1. Mục tiêu" · "2) Các sở" · "3.Đối với" · "4/ Giao" · "5- Giao" of party papers; not "30/6/2026" or "2,75 triệu" */
export const ARABIC =
  /^(?<label>(?<ordinal>\p{Nd}{1,3})(?:[.)](?!\p{Nd})|\/(?=\s?\p{Lu})|[-–](?=\s\p{Lu})))\s*(?=\S)/u;

/** "(1) Bộ Y tế …" · "(i) …" · "(a) …" at the start of a paragraph */
export const PARENTHESIS = /^(?<label>\((?<ordinal>\p{Nd}{1,2}|[a-zđ]|[ivx]{1,4})\))\s*(?=\S)/u;

/** "a) Tỉnh ủy" · "đ) …" · "b. Yêu cầu"; the letters of điểm: a b c d đ e g h i k … */
export const LETTER = /^(?<label>(?<ordinal>[a-zđ])(?:\)|\.(?=\s)))\s*(?=\S)/u;

/** "a.1) …" · "b2) …" below a điểm */
export const SUB_LETTER = /^(?<label>(?<ordinal>[a-zđ]\.?\p{Nd}{1,2})[.)])\s*(?=\S)/u;

/** "- Ban hành …" · "– Về …" · "• …" · "-Tiếp tục"; not "-3 độ" */
export const DASH = /^(?<label>[-–—−•●▪■◦‣])(?:\s+(?=\S)|(?=["“(]?\p{Lu}))/u;

/** "+ Sở Y tế …" */
export const PLUS = /^(?<label>[+])(?:\s+(?=\S)|(?=\p{Lu}))/u;

/** A line that opens something of its own: it never goes on with the sentence before it. */
export const OPENING =
  /^(?:Nơi nhận|Kính gửi|Căn cứ(?= [\p{Lu}])|Số\s*:|V\/v|(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}|(?:Phụ lục|PHỤ LỤC)(?:\s+[IVX\p{Nd}]+)?\s*$|Trên đây là|(?:Văn phòng|Ủy ban nhân dân|UBND|Sở|Ban) [^.;:,]{2,60}? thông báo (?:để|đến|cho|tới)|Cơ quan (?:thực hiện|chủ trì|phối hợp)\s*:|Thời (?:gian|hạn)[\p{L}\s]{0,24}:|Ghi chú\s*:|\(?Kèm theo)/u;

/** A word after which a sentence must go on: "của", "Sở", "số", "tháng" */
export const UNFINISHED =
  /(?:^|[\s(])(?:của|và|về|với|tại|từ|đến|cho|các|những|do|theo|trong|trên|cùng|hoặc|là|để|số|ngày|tháng|năm|quý|Quý|Điều|khoản|điểm|mục|Sở|Bộ|Ban|Cục|Vụ|Viện|Ủy|Uỷ|Văn|Giám|đồng chí|Trung tâm|Phó|Chủ|ủy ban|Ủy ban|[\p{Lu}]\.)$|,$/u;

/** Ends a sentence or introduces a list: ". ; : ! ? … ./." with closing quotes after it */
export const TERMINAL = /[.;:!?…]["”’»)\]]*$/u;

/** A number that goes on: "246/TB-" · "57-" · "105/KH-" · "246/" */
export const OPEN_NUMBER = /(?<![\p{L}\p{N}])\p{Nd}[\p{L}\p{Nd}.]*(?:[-–/][\p{L}\p{Nd}]*)*[-–/]$/u;

/** "./." that ends the text of a document */
export const END_OF_TEXT = /\.\s?\/\s?\.?["”)]*$/u;
