import { typed } from '../../vietnamese/typed-words.ts';

// "khó khăn" · "còn hạn chế": what stands in the way of a matter
export const TELLS_TROUBLE = typed('khó khăn|vướng mắc|hạn chế|bất cập|tồn tại,? hạn chế');
/** "(Có Phụ lục 1 kèm theo)" · "Căn cứ …" · "Thực hiện Công văn số …": words that lead to others or to a form */
export const FORMAL =
  /^\s*(?:\([^()]*\)[.;]?\s*$|(?:Trên đây là|Căn cứ|Xét|Theo đề nghị|Kính gửi|Nơi nhận|Trân trọng|Đính kèm|Phụ lục|Ban hành kèm theo|Điều \d+\. Ban hành|Thực hiện (?:Công văn|Quyết định|Kế hoạch|Thông báo|Chỉ thị|Nghị quyết|Nghị định|Luật|Công điện))(?!\p{L}))/u;
/** "… như sau:" */
export const LEADS_IN = /:\s*$/u;
/** "đã hoàn thành" · "đạt 31%" · "đang kết nối": what came of a matter, with a figure or without */
export const REACHED =
  /(?<!\p{L})(?:[Đđ]ã(?! (?:được )?(?:giao|đề ra|nêu|phê duyệt tại))|[Đđ]ến nay|[Tt]ính đến|[Hh]iện(?: nay| có| đã| đang)|[Mm]ới (?:đạt|có|được)|[Ll]ũy kế|đạt|[Hh]oàn thành (?:\d|việc)|chưa (?:đạt|hoàn thành|có|được)|\p{L}+ được \d|đang (?:triển khai|thực hiện|vận hành|duy trì|hoàn thiện|xây dựng|kết nối)|duy trì|vận hành|tăng|giảm)(?!\p{L})/gu;
/** "Giao …" · "phấn đấu …" · "phải …": what is to be done */
export const PLANNED =
  /(?<!\p{L})(?:Giao|[Pp]hải|[Cc]ần|[Ss]ẽ|[Pp]hấn đấu|[Dd]ự kiến|[Tt]ối thiểu|[Yy]êu cầu|[Mm]ục tiêu|[Tt]ham mưu|[Kk]hẩn trương|[Đđ]ẩy mạnh|[Tt]ăng cường|[Tt]iếp tục|[Tt]ập trung|[Cc]hủ động|[Bb]ảo đảm|[Đđ]ề nghị|[Cc]hậm nhất|(?:trước|hoàn thành|xong) (?:trước )?(?:ngày|tháng|[Qq]uý)|[Hh]ạn|[Tt]hời gian thực hiện)(?!\p{L})/gu;
/** "Tình hình giải phóng mặt bằng một số KCN (tính đến 25/9/2026)": the words above a table */
export const CAPTION =
  /^(?:(?:Bảng|Biểu) \d+[.:]?\s*)?(?:Tình hình|Tiến độ|Kết quả|Danh mục|Danh sách|Tổng hợp|Bảng|Biểu)(?!\p{L})[^.;:]*$/u;
/** "Lũy kế 9 tháng …" · "Toàn tỉnh …" · "Tổng số …": told of the whole, not of a part */
export const OF_ALL =
  /(?<!\p{L})(?:[Ll]ũy kế|[Tt]oàn tỉnh|[Tt]rên địa bàn tỉnh|[Tt]ổng (?:số|cộng|vốn|nguồn|kinh phí)|[Tt]ính đến|[Đđ]ến (?:hết )?(?:nay|ngày|tháng)|[Đđ]ánh giá|[Bb]ình quân|100%)(?!\p{L})/u;
/** "Nhiệm vụ trọng tâm …" · "Mục tiêu": what stands under such a heading is still to come */
export const OF_PLANS = typed(
  'nhiệm vụ,? (?:giải pháp )?trọng tâm|nhiệm vụ,? giải pháp|mục tiêu|phương hướng|thời gian tới|tổ chức thực hiện|nhiệm vụ cụ thể|kiến nghị,? đề xuất',
);
/** "Kết quả đạt được" · "Tình hình" · "Hiện trạng" */
export const OF_RESULTS = typed('kết quả|tình hình|hiện trạng|thực trạng|đánh giá chung');
