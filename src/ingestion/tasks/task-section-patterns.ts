import { WORD_END as END, words } from '../../vietnamese/letters.ts';

// Patterns for the titles of sections: which of them assign. On folded text.

// Sections that tell of aims, of what was, or of why: no tasks in them
export const NO_TASK_SECTION = new RegExp(
  `^(?:ve\\s+)?(?:muc tieu|muc dich|yeu cau(?= (?:chung|cu the)?$|[,.:]|$)|quan diem|can cu|su can thiet|tinh hinh|ket qua|danh gia (?:chung|ket qua|tinh hinh)|nhan xet|ton tai|han che|kho khan|nguyen nhan|bai hoc|boi canh|thuc trang|uu diem|nhung ket qua|pham vi|doi tuong|giai thich|nguyen tac|noi nhan|chi tieu|cac chi tieu)${END}`,
  'u',
);

// "YÊU CẦU": aims of a plan, or what those named under it are asked to do
export const DEMANDS = /^(?:ve\s+)?yeu cau(?: chung| cu the)?[\s.:]*$/u;

// "MỤC ĐÍCH, YÊU CẦU" · "QUAN ĐIỂM": sections of aims, in which "phải" tells nobody what to do
export const AIMS_SECTION = /^(?:ve )?(?:muc dich|muc tieu|yeu cau|quan diem|nguyen tac)(?![\p{L}])/u;

// "NHIỆM VỤ VÀ GIẢI PHÁP" · "Nhiệm vụ cụ thể" · "TỔ CHỨC THỰC HIỆN": titles of what is to be done
export const WORK_SECTION = words`nhiem vu|giai phap|phuong huong|to chuc thuc hien|phan cong|noi dung thuc hien`;

// A heading whose period is the time of the work under it: "Về một số nhiệm vụ trọng tâm 6 tháng cuối năm 2025"
export const WORK_HEADING = words`nhiem vu|cong tac|cong viec|ke hoach|chuong trinh|giai phap|noi dung|phuong huong|trong tam`;

// Sections of a report that look ahead: "NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI" · "Phương hướng 6 tháng cuối năm"
export const FORWARD_SECTION =
  /(?:nhiem vu|giai phap|phuong huong|cong viec|ke hoach|chuong trinh).*(?:thoi gian toi|tiep theo|trong tam|cuoi nam|nam toi|quy toi|thang toi|nam (?:20)\d\d|sap toi)|phuong huong/u;

// "NHIỆM VỤ THÁNG 8" · "CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV": looks ahead where its period is to come
export const WORK_OF_PERIOD =
  /^(?:ve\s+)?(?:(?:nhung|cac|mot so)\s+)?(?:nhiem vu|giai phap|phuong huong|cong viec|cong tac|ke hoach|chuong trinh|trong tam|lich|du kien|noi dung)(?![\p{L}])(?!.*(?:ket qua|tinh hinh|danh gia|da thuc hien))/u;

// Sections of a report that ask others: "ĐỀ XUẤT, KIẾN NGHỊ"
export const PROPOSAL_SECTION = /^(?:ve\s+)?(?:nhung\s+)?(?:de xuat|kien nghi)/u;

// "… gồm các thành viên sau:" · "3. Các thành viên:" · "… gồm các ông, bà có tên sau đây:": who sits in a body, no work
export const MEMBERSHIP =
  /(?:gom|danh sach|thanh phan)\s+(?:cac\s+)?(?:thanh vien|dong chi|ong|ba)(?![\p{L}])[^.]{0,80}:?\s*$|^(?:cac\s+)?(?:uy vien|thanh vien|to vien)(?:\s+\p{L}+){0,6}\s*:\s*$/u;

// "KẾT LUẬN CỦA CHỦ TRÌ" · "NỘI DUNG THỐNG NHẤT" · "Phân công nhiệm vụ" · "NHỮNG VIỆC CẦN LÀM": what a meeting concluded
export const CONCLUSION = words`ket luan|thong nhat|phan cong|giao (?:viec|nhiem vu)|cam ket|(?:nhung|cac) (?:cong )?viec|viec (?:can|phai) lam|nhiem vu|quyet nghi`;

// "Kết quả thực hiện kết luận kỳ trước" · "Việc thực hiện nhiệm vụ tháng 7": what became of what was concluded before
export const OF_MEETING_BEFORE =
  /(?<!\p{L})(?:ket qua|tinh hinh|danh gia|kiem diem|ra soat|(?:viec|cong tac) (?:thuc hien|trien khai)|(?:cuoc hop|phien hop|ky|lan|thang) truoc)(?!\p{L})/u;

// "Giao Sở A …" · "Chủ tọa kết luận: phân công ông B …" · "Chủ trì thống nhất giao …": hands out work, at the start of a clause
export const HANDS_OUT =
  /(?:^|[:;,.]\s+|chu tri\s|chu toa\s|thong nhat\s|ket luan\s)(?:giao|phan cong)(?!\p{L})/u;

// "Bà Yến đề nghị giao Sở A …": asks that it be handed out
export const ASKS_TO_HAND_OUT = /(?:de nghi|kien nghi|de xuat)(?!\p{L})/u;
