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

// "Công an tỉnh - Cơ quan thường trực …" · "Sở Nội vụ (Cơ quan thường trực)" · "Sở Y tế:" · "UBND xã có trách nhiệm" · "Sở Tài chính là cơ quan thường trực, có nhiệm vụ:"
export const AFTER_NAMES =
  /^(?:\s*(?:lien quan|co lien quan|trong tinh|tren dia ban tinh))?(?:\s+va\s+dac khu(?:\s+\p{L}+){0,3})?\s*(?:$|:\s*$|\s[-–]\s|\(|(?:\s+la\s+(?:co quan|don vi|dau moi)[^.;:]{0,80}?)?,?\s*(?:co (?:trach nhiem|nhiem vu)|thuc hien (?:cac |nhung |mot so )?(?:nhiem vu|noi dung))(?:\s+sau(?: day)?)?\s*:?\s*$)/u;

// "Đảng ủy, " · "Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh và ": names before one that is known; on the text as printed
export const UNKNOWN_NAMES = /^(?:\p{Lu}[\p{L}\s&-]{2,60}(?:,|\svà)\s+)+$/u;

// An unknown body that is named alone: "Hội Nhà báo tỉnh:"
export const BODY_NAME =
  /^(?:hoi|ban|trung tam|cong ty|quy|truong|vien|chi cuc|cuc|lien hiep|lien minh|cac)(?![\p{L}])/u;

const BODIES =
  'tổ công tác|tổ giúp việc|tổ chức|tổ|đội|ban|hội|liên đoàn|liên minh|công ty|tổng công ty|tập đoàn|doanh nghiệp|cơ quan|đơn vị|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ|chi bộ|trường|bệnh viện|trung tâm|ngân hàng|chi cục|cục|viện|quỹ|đài|báo|chủ đầu tư|chủ rừng|chủ hồ|nhà thầu|hợp tác xã|địa phương|xã|phường|thành viên|đồng chí|phòng|cơ sở giáo dục|cơ sở y tế|đoàn|tiểu ban|hạt kiểm lâm';

// "Tổ công tác 568 …" · "Các công ty lâm nghiệp …" · "Trung tâm Phục vụ hành chính công …": how the name of a body begins; on the text as printed
export const BODY_HEAD = new RegExp(
  `^(?:Các\\s(?:${BODIES})|(?:${sentenceCased(BODIES)})(?=\\s[\\p{Lu}\\p{Nd}]))(?![\\p{L}])`,
  'u',
);

// "… đã ban hành", "… được giao", "… là đơn vị": tells of a body, before the first verb of work; as printed, for "đảng" is no "đang"
export const AFTER_BODY_NARRATIVE =
  /(?<![\p{L}])(?:đã|đang|được|vừa|chưa|bị|là|còn|nếu|khi|do|như|hiện)(?![\p{L}])/iu;

// What no name runs across; "UBND các xã: Ia Grai, …" does; on folded text
export const NAME_BREAK = /[.;(]|(?<!(?<![\p{L}])(?:xa|phuong|so|ban|nganh|bo)):/u;

// "Các sở, ngành | có liên quan" · "UBND các xã, phường | ven biển": words that qualify a name, before what is done
export const TAIL_OF_NAME =
  /^\s*(?:(?:co )?lien quan|(?:tren|trong) dia ban(?: tinh)?|thuoc tinh|ven bien|mien nui|trong tinh)(?![\p{L}])/u;

// "UBND các xã, phường | nơi đặt điểm thi hỗ trợ …": words after a name that say which, before what is done
export const RELATIVE = /^(?:noi|co|duoc|thuoc|tren|trong|tai|va|theo|can cu|cung|voi|ve)(?![\p{L}])/u;

function sentenceCased(list: string): string {
  return list
    .split('|')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|');
}
