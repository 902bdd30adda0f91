import { WORD_START as BEGIN, WORD_END as END, words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const TITLES =
  'dong chi|(?:ubnd|uy ban nhan dan) (?:cac|nhung) (?:xa|phuong)(?:,? (?:va )?(?:xa|phuong))*|(?:so|bo|ban|xa|phuong)(?=:)|thu truong|co quan ngang|nguoi dung dau|lanh dao|bo truong|giam doc|tong giam doc|pho giam doc|chu tich|truong ban|chanh van phong|tong bien tap|hoi dong thanh vien|truong|cac|tap the';

// "Giao" · "Yêu cầu" · "Đề nghị" · "Phân công" · "giao nhiệm vụ cho"; on the text in small letters, for "giáo" is another word
export const ASSIGNS = words`(?:kính |kinh )?(?:(?:đồng ý|thống nhất|nhất trí)(?: chủ trương)? (?:cho(?: phép)?|giao|để)|giao(?: trách nhiệm| nhiệm vụ| trach nhiem| nhiem vu)?(?: cho)?|đề nghị|yêu cầu|phân công|(?:trân trọng )?mời|de nghi|yeu cau|phan cong)`;

// The same at the start, on folded text
export const ASSIGNING =
  /^\s*(?:kinh )?(?:giao(?: nhiem vu)?(?: cho)?|de nghi|yeu cau|phan cong)(?![\p{L}])/u;

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
  `^[\\s(]*(?:tren co so|can cu|dinh ky|trong|dong thoi|de|theo|nham|ngoai ra|rieng|hang|ben canh|truoc|truoc mat|sau khi|cham nhat|thuc hien|tu|den|ngay|sang|chieu|khi|doi voi|vi vay|do do|vao|moi|ve)${END}`,
  'u',
);

// After a subject: "theo chức năng, nhiệm vụ," · ", trên cơ sở kết quả …," · "(qua Trung tâm …)" · ", các nhà thầu"
export const INTERLUDE = new RegExp(
  `^\\s*(?:$|[,(;]|(?:la (?:co quan|don vi|dau moi)|va|cung|theo|tren co so|can cu|bang|voi|de|tai|trong|dinh ky|hang|truoc|chiu|tiep|se|phu trach|lien quan|co lien quan|cac|thuoc tinh|thuoc|truc thuoc|nganh|dia phuong|don vi)${END})`,
  'u',
);

// "Sở Y tế đã …" · "Bộ Công an đang …" · "UBND tỉnh đánh giá cao": tells, does not assign
export const NARRATIVE = new RegExp(
  `^[\\s,]*(?:da|dang(?! ky)|duoc|vua|moi(?! (?:don vi|dong chi|ben|noi|nguoi|xa|phuong))|la(?! (?:co quan|don vi|dau moi)(?![\\p{L}]))|nhan thay|chua|hien|co y kien|thong bao|ghi nhan|danh gia cao|bieu duong|thong nhat|dong y|kinh bao cao|ket luan|chu tri (?:cuoc )?hop|chu tri phien|chu tri hoi nghi|cung da|co (?!trach nhiem|giai phap|ke hoach|bien phap|van ban|phuong an|bao cao))${END}`,
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
export const WITH = words`phoi hop(?:,? \p{L}+){0,7}? (?:voi|cung)|chu tri,? cung(?: voi)?|su phoi hop cua|phoi hop`;

// "phối hợp" with those named before, not "phối hợp chặt chẽ với" others; as printed
const HELP = String.raw`(?:cùng\s)?phối hợp(?!\s(?:\p{L}+\s){0,3}với)(?![\p{L}])`;

// "Công an tỉnh, UBND phường Tân Lập phối hợp xử lý …": a clause whose subject helps those named before; as printed
export const HELPS = new RegExp(`^[^.;:]{3,160}\\s${HELP}`, 'u');

// "Công ty Điện lực | phối hợp cắt điện": the same right after its subject; as printed
export const HELPS_AFTER = new RegExp(`^\\s+${HELP}`, 'u');

// "phối hợp xử lý": a predicate that only helps; as printed
export const HELPS_IN = /^phối hợp(?![\p{L}])/u;

// "Công an tỉnh chủ trì |, …": who leads, before those who help; as printed
export const ENDS_IN_LEADS = /chủ trì\s*$/u;

// "chủ trì, | Công ty Điện lực": the same up to the name of who helps; as printed
export const LEADS_BEFORE_NAME = /(?<![\p{L}])chủ trì[,;]\s+(?:và\s+)?(?=\p{Lu}|các\s)/u;

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
export const ENACTING = words`ban hanh kem theo|chiu trach nhiem (?:to chuc )?thi hanh|chiu trach nhiem (?:to chuc )?thuc hien (?:quyet dinh|nghi quyet|ke hoach|chi thi|quy che|quy dinh) nay|co hieu luc(?: thi hanh)? (?:ke )?tu`;

// "như sau:" · "sau đây:" · a colon at the end: a lead-in to items
export const LEADS_IN = /:\s*$/u;

// "Đồng ý chủ trương …" · "Thống nhất với đề xuất …" · "Ghi nhận …": decides or praises, tells nobody to do anything
export const AGREES = new RegExp(
  `^(?:dong y|thong nhat|co ban thong nhat|chap thuan|ghi nhan|danh gia cao|bieu duong|hoan nghenh)${END}`,
  'u',
);

// Sections that tell of aims, of what was, or of why: no tasks in them
export const NO_TASK_SECTION = new RegExp(
  `^(?:ve\\s+)?(?:muc tieu|muc dich|yeu cau(?= (?:chung|cu the)?$|[,.:]|$)|quan diem|can cu|su can thiet|tinh hinh|ket qua|danh gia (?:chung|ket qua|tinh hinh)|nhan xet|ton tai|han che|kho khan|nguyen nhan|bai hoc|boi canh|thuc trang|uu diem|nhung ket qua|pham vi|doi tuong|giai thich|nguyen tac|noi nhan|chi tieu|cac chi tieu)${END}`,
  'u',
);

// "YÊU CẦU": aims of a plan, or what those named under it are asked to do
export const DEMANDS = /^(?:ve\s+)?yeu cau(?: chung| cu the)?[\s.:]*$/u;

// "NHIỆM VỤ VÀ GIẢI PHÁP" · "Nhiệm vụ cụ thể" · "TỔ CHỨC THỰC HIỆN": titles of what is to be done
export const WORK_SECTION = words`nhiem vu|giai phap|phuong huong|to chuc thuc hien|phan cong|noi dung thuc hien`;

// "đã", "là", "đạt", "còn", "được": in the first words of an item, that it tells how something is; in small letters
export const STATES =
  /(?<![\p{L}])(?:đã|đang|bị|vừa|chưa|hiện|mới|là|đạt|có|còn|được|gồm|nếu|khi|sẽ|tăng|giảm|không|đến nay|phải|trong đó|ghi nhận|phát sinh|phản ánh|nêu|kiến nghị|toàn tỉnh)(?![\p{L}])/u;

// "Địa điểm: …" · "Chủ trì: Đồng chí …": where and with whom one meets; "Căn cứ …;": why. No work
export const NO_WORK =
  /^(?:dia diem|thanh phan|chu tri|chu toa|dai bieu)\s*:|^(?:can cu|xet de nghi|theo de nghi)(?![\p{L}])[^.]*;\s*$/u;

// "trân trọng kính mời … dự họp": asks to come, not to do anything; in small letters
export const INVITES =
  /(?:kính mời|^(?:trân trọng )?mời)(?![\p{L}])[^;.]*(?<![\p{L}])dự(?![\p{L}])(?! (?:thảo|án|toán|kiến|trữ|phòng|báo))/u;

// Sections of a report that look ahead: "NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI" · "Phương hướng 6 tháng cuối năm"
export const FORWARD_SECTION =
  /(?:nhiem vu|giai phap|phuong huong|cong viec|ke hoach|chuong trinh).*(?:thoi gian toi|tiep theo|trong tam|cuoi nam|nam toi|quy toi|thang toi|nam (?:20)\d\d|sap toi)|phuong huong/u;

// "NHIỆM VỤ THÁNG 8" · "CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV": looks ahead where its period is to come
export const WORK_OF_PERIOD =
  /^(?:ve\s+)?(?:(?:nhung|cac|mot so)\s+)?(?:nhiem vu|giai phap|phuong huong|cong viec|cong tac|ke hoach|chuong trinh|trong tam|lich|du kien|noi dung)(?![\p{L}])(?!.*(?:ket qua|tinh hinh|danh gia|da thuc hien))/u;

// Sections of a report that ask others: "ĐỀ XUẤT, KIẾN NGHỊ"
export const PROPOSAL_SECTION = /^(?:ve\s+)?(?:nhung\s+)?(?:de xuat|kien nghi)/u;

// A heading whose period is the time of the work under it: "Về một số nhiệm vụ trọng tâm 6 tháng cuối năm 2025"
export const WORK_HEADING = words`nhiem vu|cong tac|cong viec|ke hoach|chuong trinh|giai phap|noi dung|phuong huong|trong tam`;

// "Để bảo đảm …, yêu cầu Bộ Y tế …": days in the purpose are not those of what is asked
export const PURPOSE = new RegExp(`^[\\s(]*(?:de|nham)${END}`, 'u');

// "Đến ngày 30/4/2026 …" · "đến nay": a time, where "đến" might be work
export const UNTIL_WHEN = /^[\s(]*den (?:ngay|nay|het|thang|cuoi|dau|nam|quy|khi|thoi diem|\p{Nd})/u;

// "Trong đó," · "Cụ thể,": goes on with the task before
export const GOES_ON = new RegExp(`^[\\s(]*(?:trong do|cu the|theo do|qua do|dac biet)${END}`, 'u');

// What may stand beside the time in "Hoàn thành trong tháng 6/2026.", "Thời hạn: xong trước ngày 15/8" and such
export const FINISHES = new RegExp(
  `^(?:[\\s.,;:()/]|(?:va|phai|bao dam|tat ca|viec nay|cac noi dung (?:nay|tren)|hoan thanh|xong|ket thuc|thuc hien|thoi han|thoi gian|han(?: cuoi| chot)?|dut diem)${END})*(?:(?:de(?! nghi)|nham)\\s.*)?$`,
  'u',
);

// "Thời gian hoàn thành …" · "… xong trước ngày …": in a sentence that tells, words that make its day that of the work
export const FINISHED = words`hoan thanh|thoi han|thoi gian (?:thuc hien|hoan thanh)|cham nhat|xong`;

// "Ưu tiên các xã …" · "Không chi cho hội nghị …": how the work before is to be done, not other work
export const ADDS = new RegExp(
  `^[\\s(]*(?:(?:dong thoi|trong do|truoc mat|doi voi[^,]*,)[\\s,]+)?(?:uu tien|luu y|phan dau|chu trong|bao dam|dam bao|kien quyet|quyet tam|khong|nghiem cam|tuyet doi)${END}`,
  'u',
);

// "đối với 05 bản chưa có điện lưới, …" · "riêng xã A …", after a semicolon: what holds for some of those before
export const SPECIFIES = new RegExp(`^[\\s(]*(?:doi voi|rieng)${END}`, 'u');

// "Tập trung …" · "Phấn đấu …" · "Nâng cao …": exhorts; without a name and a day nobody has to do anything
export const EXHORTS = new RegExp(
  `^[\\s(]*(?:tap trung|nang cao|chu trong|phat huy|thuc day|phan dau|uu tien|luu y|quyet tam|bao dam|dam bao|can|phai)${END}`,
  'u',
);

// "Tiếp tục …" · "Tăng cường …" · "Thường xuyên …": goes on as before; nothing that one can see to be done
export const GOES_ON_WITH = new RegExp(
  `^[\\s(]*(?:tiep tuc|tang cuong|day manh|thuong xuyen|tich cuc|chu dong|quan triet|thuc hien (?:nghiem|tot)|ap dung|su dung|trien khai hieu qua)${END}`,
  'u',
);

// "Trình phương án" · "Báo cáo kết quả" · "Khởi công": how far the work before is to go
export const FOLLOWS = new RegExp(
  `^(?:(?:va|dong thoi|yeu cau)\\s+)?(?:trinh|bao cao|gui|nop|cong bo|ban hanh|khoi cong|hoan thanh|ban giao|dua vao)${END}`,
  'u',
);

// "tất cả xong trong ngày 15/6" · "cả hai gửi về Sở trước …" · "Hai đoàn kết thúc ngày 28/8": says something of all that stands before
export const OF_ALL =
  /(?<=[;,.]\s+)(?:tat ca|ca (?:hai|ba|bon|\p{Nd}{1,2})|(?:hai|ba|bon|\p{Nd}{1,2}) (?:doan|to|ben|viec|nganh)|(?:cac|nhung) (?:viec|noi dung|nhiem vu|phan viec) (?:nay|tren|neu tren))(?![\p{L}])[^.;]*/u;

// "kết quả giám định gửi Sở Y tế" · "biên bản gửi về Ban Tiếp công dân": where what comes of the work goes
export const RESULT_GOES =
  /^(?:ket qua|bien ban|bao cao|danh sach|ho so)(?:\s+(?!phai(?!\p{L}))\p{L}+){0,5}\s+(?:gui|nop|trinh)(?![\p{L}])/u;

// "Báo cáo kết quả triển khai hằng tuần": tells of the work before
export const REPORTS_ON = /^(?:dong thoi,? )?bao cao (?:ket qua|tinh hinh|tien do) (?:trien khai|thuc hien)/u;

// "nếu đến ngày 30/6 …" · "quá thời hạn này, …" · "Trường hợp …" · "khi …": what holds only then
export const CONDITION = new RegExp(
  `^[\\s(]*(?:neu|den nay|tinh den|qua (?:thoi )?han|truong hop|sau thoi han|trong qua trinh)${END}`,
  'u',
);

// "… phải đóng cửa", "bắt buộc …": something must be; not "không phải", "mà phải", "để phải"; in small letters, with marks
export const DUTY =
  /(?<!(?<![\p{L}])(?:không|mà|để|nếu|khi|vẫn|còn|do|thường|thì|tiền|số|vốn))\s(?:bắt buộc )?phải\s(?!nộp thêm)|^bắt buộc\s/u;

// "Báo cáo phải nêu rõ …" · "Hỗ trợ kỹ thuật gồm …": a verb of work that names a thing of which something is said
export const AS_NOUN = /^[\s(]*(?:\p{L}+\s+){1,4}?(?:phải|gồm|là|đã|đạt)\s/iu;

// "đã", "đang", "bị", "sẽ bị", "nếu": tells how it is or what follows; in small letters, with marks
export const RECOUNTS =
  /(?<![\p{L}])(?:đã|đang|bị|vừa|chưa|hiện|mới|nếu|khi|dự kiến|phấn đấu|(?<!nhất )là|đạt|có|không|được (?:hỗ trợ|hưởng|giảm|miễn|thưởng|ưu tiên|thanh toán))(?![\p{L}])/u;

// "trước ngày 30/9/2026" · "chậm nhất ngày …" · "xong trong tháng 8": a last day, at the start of a deadline's words
export const LAST_DAY = new RegExp(
  `^(?:(?:hoan thanh|xong|dut diem|phai)\\s+)*(?:truoc|cham nhat|muon nhat)${END}`,
  'u',
);

// "Đồng thời, " · "và " · "trước mắt ": joins a clause to the one before; as printed
export const CONNECTIVE =
  /^(?:đồng thời|bên cạnh đó|ngoài ra|trên cơ sở đó|mặt khác|sau đó|trước mắt|và|rồi|riêng|theo đó|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|yêu cầu(?=\s\p{Ll}))(?![\p{L}])\s*,?\s+/iu;

// "đôn đốc các thành viên, Sở A thực hiện": verbs after which names tell whom, in the clause that goes on
export const DIRECTS = words`(?:don doc|chi dao|huong dan|giup|yeu cau|de nghi|phoi hop|cung(?! cap)|voi|(?<!ban )giao)(?! \p{Nd})[^;]*`;

// "Yêu cầu chọn nhà thầu thay thế …": asks, though nobody is named; as printed
export const ASKED = /^[Yy]êu cầu\s\p{Ll}/u;

// "toàn tỉnh có 143 dự án", "phát hiện 128 vụ", "giảm 19 vụ so với": figures that tell, in small letters
export const TELLS_FIGURES =
  /(?<![\p{L}])(?:(?:toàn|cả) (?:tỉnh|thành phố|nước)|phát hiện|so với|còn \p{Nd}|chiếm \p{Nd})/u;

// "Hỗ trợ 60% chi phí …" · "Miễn tiền thuê đất …": what people get, not what somebody is to do
export const BENEFIT = /^(?:ho tro|mien|giam)(?![\p{L}])[^.;:]*(?:%|dong|tien|phi)(?![\p{L}])/u;

// "sửa chữa 26 trụ sở" · "cho 248 công chức": how many things; sums, shares, spans of time and numbers of papers are none
export const COUNTS =
  /(?<!\p{N})100\s?%|(?<![\p{L}\p{N}/.,-]|(?:so|ngay|thang|quy|nam|khoan|dieu|muc|diem|lan|thu|giai doan) )\p{Nd}[\p{Nd}.,]*\s+(?!(?:ty|trieu|nghin|dong|ngay|thang|nam|gio|phut|lan|phan tram|diem|khoan|tuan)(?![\p{L}]))\p{L}{2,}/u;

// "Hỗ trợ chuyển đổi nghề: " · "Về 1.187 thửa đất công xen kẹt: ": what a clause is about
export const TOPIC = /^[^.;:]{2,160}:\s+/u;

// "… gồm các thành viên sau:" · "3. Các thành viên:" · "… gồm các ông, bà có tên sau đây:": who sits in a body, no work
export const MEMBERSHIP =
  /(?:gom|danh sach|thanh phan)\s+(?:cac\s+)?(?:thanh vien|dong chi|ong|ba)(?![\p{L}])[^.]{0,80}:?\s*$|^(?:cac\s+)?(?:uy vien|thanh vien|to vien)(?:\s+\p{L}+){0,6}\s*:\s*$/u;

// "MỤC ĐÍCH, YÊU CẦU" · "QUAN ĐIỂM": sections of aims, in which "phải" tells nobody what to do
export const AIMS_SECTION = /^(?:ve )?(?:muc dich|muc tieu|yeu cau|quan diem|nguyen tac)(?![\p{L}])/u;

// "phải", "khẩn trương", "có trách nhiệm": what a body is to do, where others only tell; in small letters
export const URGES = /(?<![\p{L}])(?:(?<!(?:không|mà|để|vẫn) )phải|khẩn trương|có trách nhiệm)(?![\p{L}])/u;

// "Sở Y tế cần tiếp tục …"; in small letters
export const NEEDS = /(?<![\p{L}])cần(?![\p{L}])/u;

// "phải vào vị trí": what must be, at the start
export const MUST = /^(?:phải|cần)(?![\p{L}])/iu;
