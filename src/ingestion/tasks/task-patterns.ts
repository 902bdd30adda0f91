import { WORD_START as BEGIN, WORD_END as END, words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const TITLES =
  'dong chi|(?:ubnd|uy ban nhan dan) (?:cac|nhung) (?:xa|phuong)(?:,? (?:va )?(?:xa|phuong))*|(?:so|bo|ban|xa|phuong)(?=:)|thu truong|co quan ngang|nguoi dung dau|lanh dao|bo truong|giam doc|tong giam doc|pho giam doc|chu tich|truong ban|chanh van phong|tong bien tap|hoi dong thanh vien|truong|cac|tap the';

// "Giao" · "Yêu cầu" · "Đề nghị" · "Phân công" · "giao nhiệm vụ cho"; on the text in small letters, for "giáo" is another word
export const ASSIGNS = words`(?:kính |kinh )?(?:giao(?: trách nhiệm| nhiệm vụ| trach nhiem| nhiem vu)?(?: cho)?|đề nghị|yêu cầu|phân công|de nghi|yeu cau|phan cong)`;

// What may not stand before such a word: "đã giao", "được giao", "theo yêu cầu", "nhiệm vụ giao", "một số đề nghị"
export const NOT_ASSIGNING_AFTER = new RegExp(
  `${BEGIN}(?:da|duoc|theo|dang|cac|nhiem vu|viec|tai|mot so|dap ung|voi|nhung|va cac|co so|noi dung|tren|cac noi dung)\\s*$`,
  'u',
);

// "Đối với Sở Tài chính:" · "Trách nhiệm của Sở Nội vụ": before the name in a heading that addresses somebody
export const ADDRESS_PREFIX =
  /^[\s“"*]*(?:(?:kinh )?(?:giao(?: nhiem vu)?(?: cho)?|de nghi|yeu cau|phan cong)|doi voi|trach nhiem(?: cua)?|nhiem vu cua|ve phia)\s*:?\s+/u;

// "Các đồng chí Bộ trưởng, Thủ trưởng" · "Các sở:" · "UBND các xã" · "Chủ tịch Hội đồng thành viên,": titles before the name of an agency
export const TITLES_ONLY = new RegExp(`^[\\s,;:]*(?:(?:${TITLES})(?:[\\s,;:]+|$))*$`, 'u');

// "Trên cơ sở đó," · "Định kỳ trước ngày 16 …," · "Trong thời gian tới,": what may stand before the subject
export const ADVERBIAL = new RegExp(
  `^[\\s(]*(?:tren co so|can cu|dinh ky|trong|dong thoi|de|theo|nham|ngoai ra|rieng|hang|ben canh|truoc|truoc mat|sau khi|cham nhat|thuc hien|tu|den|khi|doi voi|vi vay|do do|vao|moi|ve)${END}`,
  'u',
);

// After a subject: "theo chức năng, nhiệm vụ," · ", trên cơ sở kết quả …," · "(qua Trung tâm …)" · ", các nhà thầu"
export const INTERLUDE = new RegExp(
  `^\\s*(?:$|[,(;]|(?:la (?:co quan|don vi|dau moi)|va|cung|theo|tren co so|can cu|bang|voi|de|tai|trong|dinh ky|hang|truoc|chiu|tiep|se|phu trach|lien quan|co lien quan|cac|thuoc tinh|thuoc|truc thuoc|nganh|dia phuong|don vi)${END})`,
  'u',
);

// "Sở Y tế đã …" · "Bộ Công an đang …" · "UBND tỉnh đánh giá cao": tells, does not assign
export const NARRATIVE = new RegExp(
  `^[\\s,]*(?:da|dang|duoc|vua|moi|la(?! (?:co quan|don vi|dau moi)(?![\\p{L}]))|nhan thay|chua|hien|co y kien|thong bao|ghi nhan|danh gia cao|bieu duong|thong nhat|dong y|kinh bao cao|ket luan|chu tri (?:cuoc )?hop|chu tri phien|chu tri hoi nghi|cung da|co (?!trach nhiem|giai phap|ke hoach|bien phap))${END}`,
  'u',
);

// "Sau khi nghe báo cáo, …" · "Tham dự cuộc họp có …": tells how a meeting went
export const PROCEEDINGS = new RegExp(
  `^[\\s(]*(?:(?:sau khi|qua) (?:nghe|nghien cuu|xem xet|kiem tra|thao luan)|tham (?:gia|du)|cung (?:du|tham du|di)|du (?:hop|hoi nghi|cuoc hop)|thanh phan)${END}`,
  'u',
);

// "… yêu cầu:" · "… có ý kiến chỉ đạo như sau:" · "giao nhiệm vụ cụ thể như sau:": what follows is for those named first to do
export const ASKS = new RegExp(
  `${BEGIN}(?:yeu cau|chi dao|giao|de nghi|phan cong|nhiem vu)(?:[\\s,]+\\p{L}+){0,12}\\s*:\\s*$`,
  'u',
);

// "chủ trì" between the leader and what is led
export const LED_BY = words`(?:la )?(?:co quan |don vi )?(?:chu tri|dau moi)`;

// "phối hợp với" · "phối hợp chặt chẽ với" · "chủ trì cùng" · "chủ động phối hợp, trao đổi thông tin hằng ngày với"
export const WITH = words`phoi hop(?:,? \p{L}+){0,7}? (?:voi|cung)|chu tri,? cung(?: voi)?|phoi hop`;

// "Chủ trì, phối hợp với …,": the opening of work that only says who leads and who helps
export const LEADS_OPENING =
  /^\s*(?:la\s+(?:co quan|don vi)\s+)?chu\s+tri(?![\p{L}])(?:\s*,)?(?:\s+va(?=\s+phoi hop))?\s*/u;

// "… thông báo để … biết, thực hiện" · "Trên đây là …" · "…./.": words and a mark that only close
export const FORMULA = /thong bao (?:de|den|cho)|tren day la|\.\/\.\s*$/u;

const PAPER = '(?:cong van|cong dien|thong bao|ke hoach|quyet dinh|chi thi|van ban|noi dung|chi dao)';

// "… phối hợp triển khai thực hiện" · "nghiêm túc thực hiện các nội dung trên" · "nếu có vướng mắc, phản ánh về …": how papers close
export const CLOSING = new RegExp(
  `(?:trien khai|thuc hien|thi hanh)(?:[\\s,]+(?:thuc hien|nghiem tuc|kip thoi|hieu qua|cac|y kien|${PAPER}(?:\\s+(?:nay|tren|neu tren))?))*(?:[\\s,]+theo (?:dung )?(?:quy dinh|tinh than|noi dung)[^.]{0,60})?[\\s./]*$|(?:kho khan|vuong mac).{0,80}(?:phan anh|bao cao|lien he|gui ve)`,
  'u',
);

// "chịu trách nhiệm thi hành Quyết định này": the enacting article
export const ENACTING = words`chiu trach nhiem (?:to chuc )?thi hanh|chiu trach nhiem (?:to chuc )?thuc hien (?:quyet dinh|nghi quyet|ke hoach|chi thi|quy che|quy dinh) nay|co hieu luc(?: thi hanh)? (?:ke )?tu`;

// "như sau:" · "sau đây:" · a colon at the end: a lead-in to items
export const LEADS_IN = /:\s*$/u;

// "Đồng ý chủ trương …" · "Thống nhất với đề xuất …" · "Ghi nhận …": decides or praises, tells nobody to do anything
export const AGREES = new RegExp(
  `^(?:dong y|thong nhat|co ban thong nhat|chap thuan|ghi nhan|danh gia cao|bieu duong|hoan nghenh)${END}`,
  'u',
);

// Sections that tell of aims, of what was, or of why: no tasks in them
export const NO_TASK_SECTION = new RegExp(
  `^(?:ve\\s+)?(?:muc tieu|muc dich|yeu cau|quan diem|can cu|su can thiet|tinh hinh|ket qua|danh gia (?:chung|ket qua|tinh hinh)|nhan xet|ton tai|han che|kho khan|nguyen nhan|bai hoc|boi canh|thuc trang|uu diem|nhung ket qua|pham vi|doi tuong|giai thich|noi nhan|chi tieu|cac chi tieu)${END}`,
  'u',
);

// Sections of a report that look ahead: "NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI" · "Phương hướng 6 tháng cuối năm"
export const FORWARD_SECTION =
  /(?:nhiem vu|giai phap|phuong huong|cong viec|ke hoach|chuong trinh).*(?:thoi gian toi|tiep theo|trong tam|cuoi nam|nam toi|quy toi|thang toi|nam (?:20)\d\d|sap toi)|phuong huong/u;

// Sections of a report that ask others: "ĐỀ XUẤT, KIẾN NGHỊ"
export const PROPOSAL_SECTION = /^(?:ve\s+)?(?:nhung\s+)?(?:de xuat|kien nghi)/u;

// A heading whose period is the time of the work under it: "Về một số nhiệm vụ trọng tâm 6 tháng cuối năm 2025"
export const WORK_HEADING = words`nhiem vu|cong tac|cong viec|ke hoach|chuong trinh|giai phap|noi dung|phuong huong|trong tam`;

// "Để bảo đảm …, yêu cầu Bộ Y tế …": days in the purpose are not those of what is asked
export const PURPOSE = new RegExp(`^[\\s(]*(?:de|nham)${END}`, 'u');

// "Trong đó," · "Cụ thể,": goes on with the task before
export const GOES_ON = new RegExp(`^[\\s(]*(?:trong do|cu the|theo do|qua do|dac biet)${END}`, 'u');

// "định kỳ hằng tháng (trước ngày 20) báo cáo …" · "hằng quý tổng hợp …": a clause about what comes back
export const RECURS = new RegExp(`^\\s*(?:va\\s+)?(?:dinh ky|hang (?:ngay|tuan|thang|quy|nam))${END}`, 'u');

// "… gồm các thành viên sau:" · "3. Các thành viên:" · "… gồm các ông, bà có tên sau đây:": who sits in a body, no work
export const MEMBERSHIP =
  /(?:gom|danh sach|thanh phan)\s+(?:cac\s+)?(?:thanh vien|dong chi|ong|ba)(?![\p{L}])[^.]{0,80}:?\s*$|^(?:cac\s+)?(?:uy vien|thanh vien|to vien)(?:\s+\p{L}+){0,6}\s*:\s*$/u;

// "Giao Sở Tài chính …" · "Yêu cầu các sở, ngành …" at the start of a sentence; on the text as printed
export const TELLS = /(?<=^|[.;]\s+)(?:Giao|Yêu cầu)\s+(?=\p{Lu}|các\s|đồng chí\s)/u;
