import { words } from '../../../vietnamese/letters.ts';
import { typed } from '../../../vietnamese/typed-words.ts';

/** "phải làm sạch bao nhiêu" · "được duyệt mấy tỷ": what was set is asked for */
export const ASKS_SET = typed(
  'phải|sẽ|được giao|được duyệt|được lệnh|yêu cầu|theo kế hoạch|kế hoạch|dự kiến|dự định|phấn đấu|mục tiêu|chỉ tiêu|đề ra|đặt ra|thời hạn|hạn (?:phải|chót|cuối|xong|nộp)|lúc đầu|ban đầu|tối thiểu|tối đa|ít nhất|khống chế|must|should|target|planned|deadline|due|assigned|granted|approved|expected',
);
/** "đến nay làm được bao nhiêu" · "thực tế khởi công ngày nào": what came of it is asked for */
export const ASKS_REACHED = typed(
  'đến nay|tới nay|hiện nay|thực tế|rốt cuộc|làm được|được (?:mấy|bao nhiêu|đến đâu|tới đâu)|còn (?:mấy|bao nhiêu)|đạt được|giải ngân|tiêu hết|hết bao nhiêu|so far|actually|achieved|reached|spent|disbursed|done|has been|have been|was',
);
/** The same by words that, typed without marks, are as often others: "han", "da", "gio". */
export const MARKED_SET = words`cần|giao|hạn|xin|hứa|không quá`;
export const MARKED_REACHED = words`đã|nay|hiện|mới|rồi|(?<!mấy |bao nhiêu )giờ`;

/** "hoàn thành trước ngày 30/6" · "phấn đấu đạt 60%": what is to be */
export const TELLS_SET =
  /(?<!\p{L})(?:[Pp]hải|[Cc]ần|[Ss]ẽ|[Pp]hấn đấu|[Dd]ự kiến|[Tt]ối thiểu|[Tt]ối đa|[Íí]t nhất|[Kk]hông quá|[Gg]iao|[Yy]êu cầu|[Mm]ục tiêu|[Cc]hỉ tiêu|[Tt]ham mưu|[Bb]ảo đảm|[Kk]hẩn trương|(?:trước|chậm nhất|xong trong|hoàn thành) (?:ngày|tháng|quý)|đến năm)(?!\p{L})/u;
/** "đến nay đã làm sạch 802.600 thửa" · "mới đạt 31%": what came of it */
export const TELLS_REACHED =
  /(?<!\p{L})(?:[Đđ]ã|[Đđ]ến nay|[Hh]iện|[Mm]ới|[Ll]ũy kế|[Tt]hực hiện được|[Đđ]ược|còn|ước|\p{L}+ được|đạt) (?=[^;.]{0,40}\d)/u;
