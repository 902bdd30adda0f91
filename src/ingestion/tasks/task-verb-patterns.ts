import { fold } from '../../vietnamese/fold.ts';
import { WORD_END, WORD_START } from '../../vietnamese/letters.ts';

/** How a piece of work begins: what administrative texts tell an agency to do. Two syllables where one is ambiguous. */
const WORK_VERBS: readonly string[] = [
  // who does it, and how
  'chủ trì|phối hợp|chủ động|khẩn trương|tiếp tục|tập trung|kịp thời|thường xuyên|nghiêm túc|quyết liệt|ưu tiên|sớm|trực tiếp',
  'định kỳ|tăng cường|đẩy mạnh|đẩy nhanh|tích cực|cụ thể hóa|nhanh chóng|nghiên cứu|làm đầu mối|đồng thời|nâng cao',
  // duty
  'có trách nhiệm|chịu trách nhiệm|cần|phải|chú trọng|lưu ý|đề cao|nêu cao|phát huy|nỗ lực|quyết tâm|phấn đấu|bám sát|quán triệt|chấp hành',
  // to plan and to issue
  'xây dựng|ban hành|tham mưu|đề xuất|trình|phê duyệt|soạn thảo|hoàn thiện|sửa đổi|bổ sung|điều chỉnh|công bố|lập|dự thảo|quy định|chuẩn bị|xác định',
  // to carry out
  'triển khai|thực hiện|tổ chức|hoàn thành|thí điểm|vận hành|đưa vào|áp dụng|ứng dụng|nhân rộng|đầu tư|mua sắm|bố trí|phân bổ|giải ngân|thu hồi',
  'thành lập|kiện toàn|sắp xếp|bổ nhiệm|tuyển dụng|đào tạo|bồi dưỡng|tập huấn|cử|điều động|phân công|giao|chỉ đạo|lãnh đạo|điều hành',
  // to watch over and to report
  'theo dõi|kiểm tra|đôn đốc|giám sát|thanh tra|đánh giá|rà soát|tổng hợp|báo cáo|thống kê|cập nhật|gửi|cung cấp|sơ kết|tổng kết',
  'tiếp nhận|xem xét|thẩm định|cho ý kiến|khen thưởng|hướng dẫn|hỗ trợ|tháo gỡ|giải quyết|xử lý|khắc phục|chấn chỉnh|kiểm soát|kiểm điểm',
  'quản lý|bảo đảm|đảm bảo|bảo vệ|duy trì|thông báo cho|thông tin|truyền thông|tuyên truyền|phổ biến|công khai|niêm yết|đăng tải',
  // digital work
  'nâng cấp|kết nối|tích hợp|chia sẻ|số hóa|làm sạch|chuẩn hóa|tái cấu trúc|chuyển đổi|khai thác|cắt giảm|đơn giản hóa|thiết lập|đồng bộ|trang bị|cài đặt',
  'đăng ký|ký kết|bàn giao|nghiệm thu|làm việc|phát triển|thu hút|huy động|khuyến khích|thúc đẩy|mở rộng|đổi mới|lồng ghép|khảo sát|tham gia|vận động',
  'siết chặt|làm tốt|củng cố|rút ngắn|khôi phục|cải thiện|gương mẫu|khởi công|hạn chế|kiên quyết|nắm chắc|lấy ý kiến|tuân thủ|khẳng định|rà quét|sao lưu|cảnh báo|phát hiện|ngăn chặn|ứng phó|tôn vinh|kiểm kê|phân loại|phân tích|lựa chọn|đặt hàng|thuê|đấu thầu|tiết kiệm|quảng bá|kết hợp|liên hệ|trả lời|giải trình',
  'tăng|giảm|đưa|tạo|làm rõ|gắn|phòng ngừa|phòng chống|sử dụng|chuyển giao|rút kinh nghiệm|kêu gọi|chấm dứt|đối chiếu|đối soát|chuyển|nộp|giữ vững|tiếp thu|tạm dừng|tạm hoãn|chi trả|sơ tán|di dời|xác minh|thẩm tra|hoàn chỉnh',
  // in the field, and in public
  'sửa chữa|nạo vét|cắm biển|lắp đặt|thu gom|vận chuyển|kiểm định|tuần tra|xử phạt|điều tra|truy quét|cứu trợ|cứu nạn|tiêm phòng|thẩm duyệt|bình ổn',
  'mở chuyên mục|phát chuyên mục|mở lớp|phát sóng|phát động|phát hành|đưa tin',
  // among bodies and papers
  'tiến hành|cân đối|cấp phép|diễn tập|đóng điện|phủ sóng|tiếp công dân|trực ban|luân phiên|biên soạn|đối thoại|dự trữ|giao ban|họp|bốc thăm|tháo dỡ|cưỡng chế|điều chuyển|biệt phái|gỡ bỏ|ra quân|nhập số liệu|ký cam kết|ký hợp đồng|thi tuyển|canh gác|cam kết|nâng|xóa|lắp|trích',
].flatMap((line) => line.split('|'));

/** These begin a piece of work too; elsewhere they are other words ("cấp xã", "dữ liệu mở", "phát thanh"). */
const OPENING_VERBS =
  'mở|cấp|phát|rút|khóa|soạn|trả|in|miễn|đóng|nhập|trực|phạt|tặng|chọn|dừng|ký|cắt|bắt buộc|chạy|đặt|đo|dành|treo|quay|vẽ|viết|đến|mời|nhắc|xin';

/** From this length on a verb is also met past wrong tone marks ("phần đầu" for "phấn đấu"): no other words look like it. */
const LONG = 8;

const spaced = (verb: string): string => verb.replaceAll(' ', '\\s+');
const EXACT = WORK_VERBS.flatMap((verb) => [verb, fold(verb)])
  .map(spaced)
  .join('|');
const FOLDED = WORK_VERBS.map(fold)
  .filter((verb) => verb.length >= LONG)
  .map(spaced)
  .join('|');

// "rà soát" · "ra soat": a verb of work with its marks or without any, anywhere; on text in small letters
export const WORK_VERB = new RegExp(`${WORD_START}(?:${EXACT})${WORD_END}`, 'gu');

// "phần đầu" ("phấn đấu"): a long one past wrong marks; on folded text
export const LONG_VERB = new RegExp(`${WORD_START}(?:${FOLDED})${WORD_END}`, 'gu');

const OPENING = '^[\\s“"(–-]*';

// "– Rà soát …" · "(trả lời …": the same at the start, others among them; on text in small letters
export const BEGINS = new RegExp(`${OPENING}(?:${EXACT}|${OPENING_VERBS})${WORD_END}`, 'u');

// On folded text
export const BEGINS_LONG = new RegExp(`${OPENING}(?:${FOLDED})${WORD_END}`, 'u');
