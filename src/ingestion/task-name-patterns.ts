// Patterns for the names of agencies in lists and headings. On folded text, but for the one that says otherwise.

// Between two names of one list in running text: ", " · " và " · "; Giám đốc "; on folded text
export const LIST_GAP =
  /^(?:[\s,;:&/]|va|cung|voi|cac|dong chi|thu truong|giam doc|chu tich|bo truong|lanh dao|nguoi dung dau)*$/u;

// "Sở Tài chính: Tham mưu …"
export const COLON = /^\s*:\s*(?=\S)/u;

// "Đài Khí tượng Thủy văn tỉnh: " · "Hội Nhà báo tỉnh: "; not "Hội nghị chuyên đề:", "Trường hợp cần thiết:"; on the text as printed
export const BODY_AND_COLON =
  /^(?:Hội(?!\s(?:nghị|thảo|đồng\s\p{Ll}))|Ban|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Quỹ|Trường(?!\shợp)|Viện|Chi cục|Cục|Liên hiệp|Liên minh|Liên đoàn|Đài|Báo|Đoàn|Kho bạc|Ngân hàng|Điện lực|Bưu điện|Sở)\s[^:.;]{2,100}:\s+/u;

// Between two names of a heading: "; Chủ tịch " · " và các "
export const HEADING_GAP =
  /^[\s,;:&]*(?:(?:va|cung|cac|chu tich|thu truong|giam doc|nguoi dung dau|lanh dao|thuoc|truc thuoc)(?:[\s,;:]+|$))*$/u;

// "Công an tỉnh - Cơ quan thường trực …" · "Sở Nội vụ (Cơ quan thường trực)" · "Sở Y tế:" · "UBND xã có trách nhiệm"
export const AFTER_NAMES =
  /^(?:\s*(?:lien quan|co lien quan|trong tinh|tren dia ban tinh))?\s*(?:$|:\s*$|\s[-–]\s|\(|,?\s*co trach nhiem\s*:?\s*$)/u;

// An unknown body that is named alone: "Hội Nhà báo tỉnh:"
export const BODY_NAME =
  /^(?:hoi|ban|trung tam|cong ty|quy|truong|vien|chi cuc|cuc|lien hiep|lien minh|cac)(?![\p{L}])/u;
