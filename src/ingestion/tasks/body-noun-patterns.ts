// Patterns for the nouns that the names of bodies begin with. On the text as printed.

// "Báo và Phát thanh, truyền hình" · "Báo và Đài Phát thanh - Truyền hình"
const BROADCASTER = '[Bb]áo và (?:[Đđ]ài )?[Pp]hát thanh(?:,| và|-| -) [Tt]ruyền hình';

// "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ": who the government tells
const HEADS_OF_GOVERNMENT =
  'Bộ trưởng, Thủ trưởng (?:các )?cơ quan ngang [Bb]ộ(?:,|,? và) (?:Thủ trưởng )?(?:các )?cơ quan thuộc Chính phủ';

const ACRONYMS = 'UBND|HĐND|KCN|[Bb]an QLDA';

/** These say by themselves that a body is meant, in small letters too. */
const BODIES: readonly string[] = [
  // government and councils
  'ủy ban nhân dân|hội đồng nhân dân|ủy ban|chính quyền|địa phương|cơ quan|đơn vị|chủ quản|văn phòng|kho bạc|bảo hiểm xã hội|hải quan|chi cục|tổng cục|cảng vụ|hạt kiểm lâm|cấp xã|xã|phường|đặc khu',
  // the Party and the Front
  'đảng ủy|cấp ủy|chi bộ|tỉnh đoàn|thành đoàn|ủy ban mặt trận tổ quốc|mặt trận|đoàn thể',
  // forces
  'công an|bộ đội|lực lượng',
  // companies and those who build
  'công ty|tổng công ty|tập đoàn|xí nghiệp|doanh nghiệp viễn thông|doanh nghiệp|hợp tác xã|ngân hàng|chi nhánh|điện lực|bưu điện|viễn thông|nhà thầu|nhà đầu tư|nhà mạng|nhà cung cấp|chủ đầu tư|chủ dự án|chủ rừng|chủ hồ|chủ mỏ|chủ cơ sở|khu công nghiệp',
  // schools, hospitals, culture, press
  'báo và đài phát thanh|bệnh viện|trung tâm y tế|trạm y tế|trung tâm|học viện|đại học|nhà trường|trường học|bảo tàng|thư viện|cơ sở giáo dục|cơ sở y tế|cơ sở khám',
  // unions and societies
  'liên đoàn|liên minh|liên hiệp|hiệp hội',
  // boards and working groups
  'ban quản lý|ban chỉ đạo|ban chỉ huy|tiểu ban|tổ công tác|tổ giúp việc|tổ công nghệ|thành viên',
  // who stands for one
  'người đứng đầu|thủ trưởng|trưởng thôn|trưởng ấp|trưởng bản|trưởng khu phố|tổ trưởng tổ dân phố',
].flatMap((line) => line.split('|'));

/** These mean something else too: a body only with "các" or a number, or with a capital and a name after it. */
const SHORT_BODIES: readonly string[] =
  'tổ|đội|ban|hội|đoàn|báo|đài|quỹ|vụ|viện|cục|phòng|trường|sở|bộ|trạm|đồn|hạt|thuế|cảng|khu|bảo hiểm|thôn|hộ|đồng chí|mỏ|chủ|ngành|tổ chức'.split(
    '|',
  );

// One of some nouns, the longest that fits; "ủy" is spelled "uỷ" too
const oneOf = (nouns: readonly string[]): string =>
  [...nouns]
    .sort((a, b) => b.length - a.length)
    .map((noun) => noun.replace('ủy', '(?:ủy|uỷ)').replace('Ủy', '(?:Ủy|Uỷ)'))
    .join('|');

const sentenceCased = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);

const BODY = `${BROADCASTER}|${ACRONYMS}|${oneOf(BODIES)}|${oneOf(BODIES.map(sentenceCased))}`;

// "Công ty | Điện lực Bắc Ninh" · "Tổ | 19" · "VNPT | Lai Châu": the noun of a body at the start of a text; a short one, or an acronym, only before a name
export const BODY_NOUN = new RegExp(
  `^(?:(?:${BODY})(?![\\p{L}])|(?:${oneOf(SHORT_BODIES.map(sentenceCased))})(?=\\s(?:(?:và|tỉnh|thành phố|khu vực)\\s)?[\\p{Lu}\\p{Nd}])|(?:phòng|đội|đoàn|trạm|trường|hội|đồn|hạt|ban)(?=\\s[\\p{Lu}\\p{Nd}])|\\p{Lu}{2,}(?=\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}))`,
  'u',
);

// "các | chủ mỏ" · "07 | đội": the same after "các" or a number
export const COUNTED_NOUN = new RegExp(`^(?:${BODY}|${oneOf(SHORT_BODIES)})(?![\\p{L}])`, 'iu');

// "Tổ chức Ngày hội …", "Ban hành", "Báo cáo", "Trường hợp": other words that begin like the noun of a body
export const OTHER_WORD =
  /^(?:tổ chức\s(?!hành nghề|tín dụng|chính trị|đảng|xã hội)|đội ngũ|ban hành|ban bố|hội nghị|hội thảo|hội thi|hội chợ|đoàn kết|báo cáo|quỹ đất|vụ việc|vụ án|phòng chống|phòng ngừa|phòng,|phòng cháy|phòng học|trường hợp|bộ phận|bộ dữ|bộ tiêu|bộ chỉ|bộ tài|hộ tịch|ngành nghề|khu vực|xã hội|chủ (?!đầu tư|rừng|hồ|mỏ|dự án|quản|cơ sở|tàu|trì hộ))/iu;

// "Công ty" · "Trung tâm": the noun of a body with no name
export const BARE_BODY =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Trung tâm|Chi cục|Bệnh viện|Viện|Trường|Ban|Ban Quản lý|Văn phòng|Quỹ|Hội|Chi nhánh|Ngân hàng|Kho bạc|Bảo tàng|Thư viện|Sở|(?:UBND|Ủy ban nhân dân) (?:xã|phường)|Phòng|Đội|Trạm|Hạt|Hợp tác xã)$/u;

// "Hội Nhà báo tỉnh:": an unknown body that is named alone; on folded text
export const BODY_NAME =
  /^(?:hoi|ban|trung tam|cong ty|quy|truong|vien|chi cuc|cuc|lien hiep|lien minh|cac)(?![\p{L}])/u;

// "Báo và Phát thanh, truyền hình Đồng Tháp" · "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ": names with commas
export const NAME_WITH_COMMAS = new RegExp(
  `(?:${BROADCASTER}|${HEADS_OF_GOVERNMENT}|(?:Phòng )?Cảnh sát [Pp]hòng cháy,? chữa cháy(?: và cứu nạn,? cứu hộ)?)(?:\\s(?:tỉnh|thành phố|Công an tỉnh|Công an thành phố)(?![\\p{L}]))?(?:\\s\\p{Lu}\\p{Ll}+(?![\\p{L}])){0,3}`,
  'gu',
);
