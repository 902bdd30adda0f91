// All patterns here run on folded text, right before or after the name of an agency.

// "giao Văn phòng UBND tỉnh" · "giao cho Sở Y tế" · "giao những nhiệm vụ gì cho Sở KH&CN"; not "giao thông", "giao dịch với"
export const ASSIGNS_TO =
  /(?:^|[^\p{L}])(?<!duoc\s+)(?:giao|phan\s+cong|assign(?:s|ed)?)(?!\s+(?:thong|dich|dien|luu|dat|tiep|nhan)(?!\p{L}))(?:\s+(?:cho|to|nhiem\s+vu\s+cho)|\s+[^?.!·]{0,40}?\s(?:cho|to))?\s*$/u;

// "UBND tỉnh giao …": who assigns
export const ASSIGNS = /^\s*(?:da\s+|co\s+)?(?:giao|phan\s+cong|assigns?)(?!\p{L})/u;

// "đang được | UBND tỉnh | giao" · "do | UBND tỉnh | phân công": who gives what another has
export const GIVEN_BEFORE = /(?<!\p{L})(?:duoc|dc|do|bi|ma)\s+$/u;

// "Chủ tịch UBND tỉnh chỉ đạo gì": who directs is not who does
export const DIRECTS = /^\s*(?:da\s+|co\s+)?(?:chi\s+dao|ket\s+luan|co\s+y\s+kien)(?!\p{L})/u;

// "Tổ giúp việc Đề án 06 do ai phụ trách": the agency named is what somebody takes care of
export const CARED_FOR =
  /^\s*(?:la\s+)?(?:(?:do|thuoc|giao\s+cho)\s+(?:ai|don\s+vi\s+nao|co\s+quan\s+nao|so\s+nao)(?!\p{L})|(?:ai|don\s+vi\s+nao|co\s+quan\s+nao|so\s+nao)\s+(?:lam|thuc\s+hien|phu\s+trach|chu\s+tri|lap|thanh\s+lap|kien\s+toan)(?!\p{L}))/u;

// "cơ quan nào thực hiện Tổ giúp việc …": the same, the other way round
export const CARES_FOR =
  /(?:^|[^\p{L}])(?:ai|(?:don\s+vi|co\s+quan|so)\s+nao)\s+(?:thuc\s+hien|phu\s+trach|dam\s+nhiem|thanh\s+lap|kien\s+toan)\s+$/u;

// "sở" left before a name that was found without it
export const HEAD_WORD = /(?<![\p{L}\p{N}])(?:so|bo|ban|nganh)\s+$/u;

// "14 sở" · "bao nhiêu sở" · "mấy bộ"
export const COUNTED_BEFORE = /(?:(?<![\p{L}\p{N}/.-])\d{1,3}|bao\s+nhieu|(?<!\p{L})may)\s+$/u;

// "Thông báo 46 của …" · "Nghị quyết 57 ngày 22/12/2024 của …": between a document and who issued it
export const OF_ISSUER = /^[\s\d/]*(?:ngay[\s\d/]+)?cua\s+$/u;

// "phải trình HĐND tỉnh" · "gửi về Sở Nội vụ" · "báo cáo cho UBND tỉnh": who is given what others have made
export const RECEIVES =
  /(?:^|[^\p{L}])(?:trinh|gui|nop|bao\s+cao|xin\s+y\s+kien)(?:\s+(?:cho|toi|den|len|voi|ve|lai))?\s+$/u;

// "giao sở nào" · "ai làm": who does it is asked for
export const ASKS_WHO = /(?<!\p{L})(?:ai|(?:so|nganh|don\s+vi|co\s+quan|bo|xa|phuong|phong)\s+nao)(?!\p{L})/u;

// "việc làm | bệnh án điện tử giao cho ai": to do it; not "việc làm cho người khuyết tật"
export const TO_DO =
  /^\s*viec\s+lam(?=\s+(?!(?:cho|cua|moi|tam|tu|sau|ben|ngoai)(?!\p{L})|ve\s).*?(?<!\p{L})(?:giao|ai|do)(?!\p{L}))/gu;

// "Công điện 11 | yêu cầu | Sở Y tế": between what was understood already
export const GIVES_TO = /(?<=^\s*|·\s*)(?:yeu cau|de nghi|chi dao|phan cong)(?=\s*·)/gu;
