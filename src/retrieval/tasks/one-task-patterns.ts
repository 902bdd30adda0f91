// All patterns here run on folded text.

// "…, hoàn thành trước ngày 10/5/2026 để kịp đón Đoàn thanh tra": what a task is done for is not what is done
export const SIDE_CLAUSE =
  /(?<!\p{L})(?:de(?!\s+(?:an|xuat|nghi|tai|cuong)(?!\p{L}))|nham|kip(?!\s+thoi(?!\p{L})))\s[^;.]*/gu;

// "báo cáo cho ai" · "chịu trách nhiệm trước ai" · "theo hướng dẫn của bộ nào" · "on whose proposal": somebody else than who
// does it; not "giao cho ai", "trách nhiệm của ai"
export const WHO_ASIDE =
  /(?<!\p{L})(?:(?:bao\s+cao|gui|trinh|xin|hoi|moi|xin\s+y\s+kien)\s+(?:ai|whom)(?!\p{L})|(?:voi|truoc|giua|bang|tu|(?<!(?:giao|trach\s+nhiem|nhiem\s+vu|phan\s+cong)\s+)(?:cho|cua)|on|to|with|from)\s+(?:(?:nhung|cac)\s+)?(?:ai|(?:co\s+quan|don\s+vi|so|bo|nganh|xa|to\s+chuc)\s+nao|whom|whose|which)(?!\p{L}))/u;

// "phối hợp với đơn vị nào" · "ai chủ trì, với ai" · "… in charge, and with whom": those are in a column of the row
export const WORKS_WITH =
  /(?<=(?:(?:chu\s+tri|phu\s+trach|lam)|(?:in\s+charge|leads?)(?!\p{L})[^,;.?]*)\s*[,;]?\s*(?:va\s+|and\s+)?)(?:voi|with)(?=\s+(?:(?:nhung|cac)\s+)?(?:ai|so|don\s+vi|co\s+quan|nganh|whom|which)(?!\p{L}))|(?<!\p{L})(?:phoi\s+hop\s+(?:cung\s+)?voi|cung\s+voi|together\s+with|coordinates?\s+with)(?!\p{L})/gu;

// "Việc … giao cho ai": work on a matter, not one job that begins with a verb
export const WORK_GIVEN =
  /^\s*(?:viec|nhiem\s+vu|cong\s+viec)\s(?!lam(?!\p{L})).*(?<!\p{L})(?:giao|do)(?!\p{L})/u;

// "ai đứng giảng" · "đơn vị nào trúng thầu" · "bên nào in tài liệu": work that another does than the one who leads the task
export const DEED =
  /(?<!\p{L})(?:ai|(?:don\s+vi|co\s+quan|ben|cong\s+ty|doanh\s+nghiep|nha\s+thau)\s+nao)\s+(?:(?:se|da|duoc|dang)\s+)*(?:dung\s+)?(?<deed>giang|day|trung\s+thau|in|thi\s+cong|sang\s+tac|dich\s+thuat)(?!\p{L})/u;

// "Thông báo 246" · "Kế hoạch số 47"
export const NUMBER_OF_DOCUMENT =
  /(?<!\p{L})(?:thong\s+bao|quyet\s+dinh|cong\s+van|cong\s+dien|ke\s+hoach|nghi\s+quyet|nghi\s+dinh|chi\s+thi|thong\s+tu|ket\s+luan|bao\s+cao)\s+(?:so\s+)?(?<number>\d+)/gu;

// "hạn nộp | hồ sơ mua máy", "gửi danh sách trước ngày nào": what is handed in
export const HANDED_IN =
  /(?<!\p{L})(?:nop|gui|trinh)\s+(?:(?:cac|ban|bo|mot)\s+)?(?<thing>ho\s+so|bao\s+cao|du\s+thao|to\s+trinh|danh\s+sach|danh\s+muc|ke\s+hoach|de\s+an|phuong\s+an|du\s+toan|so\s+lieu)(?!\p{L})/u;
