// Patterns for header words of a table of indicators, on folded text.

// "Đơn vị tính" · "ĐVT"
export const UNIT_HEADER = /^(?:don vi(?: tinh)?|dvt|dv tinh|don vi do)$/u;

// "Kết quả phải đạt" · "Chỉ tiêu giao" · "Mục tiêu 2026" · "Kế hoạch năm"
export const TARGET_HEADER =
  /phai dat|can dat|chi tieu (?:giao|duoc giao|ke hoach|nam|phan dau)|muc tieu|(?:^|\s)ke hoach|duoc giao|chi tieu\s*20\d\d/u;

// "Kết quả" · "Kết quả thực hiện" · "Thực hiện" · "Đạt được"
export const RESULT_HEADER = /ket qua|thuc hien|dat duoc|uoc (?:dat|thuc hien)|so lieu/u;

// "Mô tả tình hình thực hiện trong kỳ" · "Ghi chú" · "Đánh giá"
export const REMARK_HEADER = /tinh hinh|ghi chu|danh gia|thuyet minh|nhan xet|giai trinh/u;

// "Chỉ tiêu/Mô tả" · "Tên chỉ tiêu" · "Nội dung" · "Tiêu chí"
export const NAME_HEADER = /chi tieu|tieu chi|chi so|noi dung|ten|danh muc/u;
