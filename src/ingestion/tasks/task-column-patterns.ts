// Patterns for header words of a table, on folded text.

// "STT" · "TT" · "Số TT"
export const ORDINAL_HEADER = /^(?:stt|tt|so tt|so thu tu|s\.t\.t)$/u;

// "Cơ quan phối hợp" · "Đơn vị phối hợp thực hiện"
export const COORDINATE_HEADER = /phoi hop/u;

// "Cơ quan chủ trì, phối hợp": both roles in one cell
export const BOTH_ROLES_HEADER = /chu tri.*phoi hop/u;

// "Cơ quan chủ trì" · "Đơn vị thực hiện" · "Phân công"; not "Đơn vị tính"
export const LEAD_HEADER =
  /chu tri|co quan|don vi(?! (?:tinh|do))|dau moi|phu trach|trach nhiem|phan cong|nguoi thuc hien|chu the|(?:duoc )?giao (?:nhiem vu|cho)/u;

// "Lãnh đạo UBND tỉnh chỉ đạo": who watches over it, not who does it
export const SUPERVISOR_HEADER = /lanh dao|nguoi chi dao|nguoi theo doi|thanh vien phu trach/u;

// "Thời gian hoàn thành" · "Thời hạn" · "Tiến độ" · "Hạn xử lý"
export const DEADLINE_HEADER =
  /thoi gian|thoi han|thoi diem|tien do|(?:^|\s)han(?:\s|$)|ngay hoan thanh|lo trinh/u;

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

// "Đơn vị tính" · "Chỉ tiêu giao": figures, no tasks
export const FIGURE_HEADER = /don vi tinh|dvt|phai dat|chi tieu giao|so luong|ty le/u;

// "nt" · "như trên" · "-nt-" · "″": the same as the cell above
export const SAME_AS_ABOVE = /^[-–\s]*(?:nt|nhu tren|["″”〃]|'')[-–\s.]*$/u;
