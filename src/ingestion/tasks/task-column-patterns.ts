// Patterns for header words of a table, on folded text.

// "STT" · "TT" · "Số TT"
export const ORDINAL_HEADER = /^(?:stt|tt|so tt|so thu tu|s\.t\.t)$/u;

// "Cơ quan phối hợp" · "Đơn vị phối hợp thực hiện" · "Cùng thực hiện" · "Cùng dự, cùng làm"
export const COORDINATE_HEADER = /phoi hop|(?:^|\s)cung (?:thuc hien|lam|tham gia|du|trien khai|chuan bi)/u;

// "Cơ quan chủ trì, phối hợp": both roles in one cell
export const BOTH_ROLES_HEADER = /chu tri.*phoi hop/u;

// "Cơ quan chủ trì" · "Đơn vị thực hiện" · "Phân công" · "Họ và tên"; not "Đơn vị tính"
export const LEAD_HEADER =
  /^ho (?:va |,? ?)?ten|chu tri|co quan|don vi(?! (?:tinh|do))|dau moi|phu trach|trach nhiem|phan cong|(?:nguoi|bo phan)(?:,? \p{L}+){0,3} (?:thuc hien|lo|lam|dam nhiem|dam nhan)|dam nhiem|dam nhan|chu the|chu dau tu|(?:duoc )?giao (?:nhiem vu|cho)/u;

// "Đơn vị thực hiện" · "Phân công": a column that tells somebody to do something, whatever else the table has; not "Đơn vị quản lý vốn"
export const DOES_HEADER =
  /chu tri|thuc hien|dau moi|phu trach|trach nhiem|phan cong|tham muu|chu the|dam nhiem|dam nhan|(?:nguoi|bo phan)(?:,? \p{L}+){0,3} (?:lo|lam)(?!\p{L})|giao (?:nhiem vu|cho)|^(?:co quan|don vi)$/u;

// "Cơ quan nhận" · "Nơi nhận báo cáo": who is told of it
export const RECEIVER_HEADER =
  /^(?:co quan|don vi|noi|nguoi|dau moi|dia chi)(?: tiep)? nhan(?! nhiem vu| viec)(?:\s|$)/u;

// "Lãnh đạo UBND tỉnh chỉ đạo": who watches over it, not who does it
export const SUPERVISOR_HEADER = /lanh dao|nguoi chi dao|nguoi theo doi|thanh vien phu trach/u;

// "Hạn cũ" · "Thời hạn ban đầu" · "Thời gian bắt đầu" beside the one that holds now
export const FORMER_HEADER =
  /(?:han|thoi gian|tien do).*(?:cu|ban dau|bat dau|truoc day|truoc dieu chinh)(?:\s|$)/u;

// "Thời gian hoàn thành" · "Thời hạn" · "Hạn xử lý"; not "Thời gian trực", "Thời gian (tháng)"
export const DEADLINE_HEADER =
  /thoi gian(?! truc| lam viec| mo cua)(?!.*\((?:so )?(?:ngay|tuan|thang|nam|gio)\))|thoi han|thoi diem|(?:^|\s)han(?:\s|$)|ngay hoan thanh|(?:du kien|phai) hoan thanh/u;

// "Tiến độ" · "Lộ trình": a deadline where no column names one more clearly
export const PACE_HEADER = /tien do|lo trinh/u;

// "Kỳ báo cáo" · "Tần suất" · "Định kỳ": how often
export const EVERY_HEADER = /^ky (?:bao cao|han|gui)|tan suat|dinh ky|chu ky/u;

// "Sản phẩm" · "Kết quả" · "Hoạt động/sản phẩm" · "Kết quả đầu ra"; not "Kết quả thực hiện"
export const DELIVERABLE_HEADER =
  /san pham|ket qua(?! (?:thuc hien|trien khai|dat))|dau ra|hinh thuc van ban/u;

// "Ghi chú" · "Tình hình thực hiện" · "Kinh phí"
export const OTHER_HEADER =
  /ghi chu|tinh hinh|trang thai|kinh phi|nguon von|can cu|don vi (?:tinh|do)|dvt|so luong|diem/u;

// "Nhiệm vụ" · "Nội dung công việc" · "Tên nhiệm vụ" · "Hoạt động"
export const WORK_HEADER = /nhiem vu|noi dung|cong viec|giai phap|hoat dong|viec|de an|ten|du an|van ban/u;

// "Nhiệm vụ cụ thể" beside "Nhóm nhiệm vụ"
export const DETAIL_HEADER = /cu the|chi tiet/u;

// "Đơn vị tính" · "Chỉ tiêu giao" · "Đã giải ngân" · "Điện thoại": figures, what was done, whom to call: no tasks
export const FIGURE_HEADER =
  /don vi tinh|dvt|phai dat|chi tieu giao|so luong|ty le|^da (?:hoan thanh|thuc hien|giai ngan)|^qua han|dien thoai/u;

// "Quý" · "6 tháng, năm" in a column of how often
export const UNITS_CELL =
  /^(?:(?:hang |moi |dinh ky )*(?:ngay|tuan|thang|quy|(?:0?6|sau) thang|nam)(?:\s*(?:,|va|;)\s*|$))+$/u;

// "nt" · "như trên" · "-nt-" · "″": the same as the cell above
export const SAME_AS_ABOVE = /^[-–\s]*(?:nt|nhu tren|["″”〃]|'')[-–\s.]*$/u;

// "Sở A chủ trì, phối hợp với Sở B" in a column for the lead alone; on folded text
export const NAMES_HELPERS = /(?<![\p{L}])phoi hop(?![\p{L}])/u;

// "Đã trả lời tại hiện trường" where the time should stand: done, nothing to come; on folded text
export const IS_DONE = /^da(?![\p{L}])(?! duoc giao)/u;

// "… CỦA CẤP XÃ" at the end of a title
export const OF_WHOM = /\scủa\s+(?<name>(?:(?!\scủa\s).)+)$/iu;

// "cấp xã" · "các sở, ngành": all bodies of a kind; on folded text
export const LEVEL = /^(?:cap|cac) \p{L}+/u;
