import { fold } from './fold.ts';

/**
 * Short forms that administrative documents and officials write, and what they stand for. Where two are possible the one
 * that directives on public administration mean is given. Names of agencies are made by their own rule.
 */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ANM: 'an ninh mạng',
  ANQP: 'an ninh quốc phòng',
  ANTT: 'an ninh trật tự',
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  ATTT: 'an toàn thông tin',
  ATTTM: 'an toàn thông tin mạng',
  BCĐ: 'Ban Chỉ đạo',
  BHTN: 'bảo hiểm thất nghiệp',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BTV: 'Ban Thường vụ',
  BVMT: 'bảo vệ môi trường',
  CBCC: 'cán bộ công chức',
  CBCCVC: 'cán bộ công chức viên chức',
  CCCD: 'căn cước công dân',
  CCHC: 'cải cách hành chính',
  CCVC: 'công chức viên chức',
  CNTT: 'công nghệ thông tin',
  CQĐP: 'chính quyền địa phương',
  CQNN: 'cơ quan nhà nước',
  CSDL: 'cơ sở dữ liệu',
  CSDLQG: 'cơ sở dữ liệu quốc gia',
  CĐS: 'chuyển đổi số',
  DN: 'doanh nghiệp',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  GCN: 'giấy chứng nhận',
  GPLX: 'giấy phép lái xe',
  GPMB: 'giải phóng mặt bằng',
  HSSK: 'hồ sơ sức khỏe',
  HTX: 'hợp tác xã',
  HĐND: 'Hội đồng nhân dân',
  KCB: 'khám chữa bệnh',
  KCN: 'khu công nghiệp',
  KHCN: 'khoa học công nghệ',
  KKT: 'khu kinh tế',
  KNST: 'khởi nghiệp sáng tạo',
  KTXH: 'kinh tế xã hội',
  LLTP: 'lý lịch tư pháp',
  MTTQ: 'Mặt trận Tổ quốc',
  NSNN: 'ngân sách nhà nước',
  NTM: 'nông thôn mới',
  PCCC: 'phòng cháy chữa cháy',
  PVHCC: 'phục vụ hành chính công',
  QCVN: 'quy chuẩn kỹ thuật',
  QLNN: 'quản lý nhà nước',
  QPPL: 'quy phạm pháp luật',
  SHTT: 'sở hữu trí tuệ',
  SXKD: 'sản xuất kinh doanh',
  TMĐT: 'thương mại điện tử',
  TTHC: 'thủ tục hành chính',
  TTKDTM: 'thanh toán không dùng tiền mặt',
  TTNT: 'trí tuệ nhân tạo',
  TTTT: 'thông tin truyền thông',
  TƯ: 'trung ương',
  UBND: 'ủy ban nhân dân',
  VBQPPL: 'văn bản quy phạm pháp luật',
  XTTM: 'xúc tiến thương mại',
  ĐMST: 'đổi mới sáng tạo',
  ĐTTM: 'đô thị thông minh',
};

interface ShortForm {
  /** ` thu tuc hanh chinh `: folded, to be looked for in a line. */
  readonly folded: string;
  /** As directives print it: "TTHC". */
  readonly short: string;
  /** The syllables that it stands for. */
  readonly long: readonly string[];
}

const BY_FOLDED: ReadonlyMap<string, ShortForm> = new Map(
  Object.entries(SHORT_FORMS).map(([short, long]) => [
    fold(short),
    { short, long: long.split(' '), folded: ` ${fold(long)} ` },
  ]),
);

const LENGTHS = [...BY_FOLDED.keys()].map(({ length }) => length);
const [SHORTEST, LONGEST] = [Math.min(...LENGTHS), Math.max(...LENGTHS)];

/**
 * The syllables that a short form stands for, or null where a word is none: "TTHC", "tthc" and "CDS" are; a form of two
 * letters counts in capitals only, and so does nothing that bears marks a short form lacks.
 */
export function longForm(printed: string): readonly string[] | null {
  const word = printed.replaceAll('&', '');
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const form = BY_FOLDED.get(fold(word));
  if (form === undefined) return null;
  const isCapital = word === word.toUpperCase();
  if (word.length <= 2 && !isCapital) return null;
  const isBare = fold(word) === word.toLowerCase();
  return isBare || word.toUpperCase() === form.short ? form.long : null;
}

/** The short forms whose long form stands in a row of folded syllables: "tthc" for "thu tuc hanh chinh". */
export function shortFormsIn(folded: readonly string[]): string[] {
  const line = ` ${folded.join(' ')} `;
  return [...BY_FOLDED].flatMap(([short, form]) => (line.includes(form.folded) ? [short] : []));
}
