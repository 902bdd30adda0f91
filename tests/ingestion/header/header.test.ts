import { describe, expect, it } from 'vitest';
import { readFile, readText } from '../read-text.ts';

const CORPUS = 'corpus';

describe('the head and foot of the corpus', () => {
  it('reads a công văn', () => {
    const { directive } = readFile(`${CORPUS}/2026-05-18-cong-van-6277-ubnd-kgvx.txt`);
    expect(directive).toMatchObject({
      kind: 'cong-van',
      number: { printed: '6277/UBND-KGVX', ordinal: '6277', symbol: 'UBND-KGVX' },
      issueDate: { year: 2026, month: 5, day: 18 },
      place: 'Gia Lai',
      issuer: 'Ủy ban nhân dân tỉnh Gia Lai',
      subject: 'triển khai Thông báo số 246/TB-VPCP ngày 12/5/2026 của Văn phòng Chính phủ',
      addressees: ['Công an tỉnh', 'Các sở, ban, ngành thuộc tỉnh', 'Ủy ban nhân dân các xã, phường'],
      signer: { name: 'Nguyễn Thị Thanh Lịch', authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' },
    });
    expect(directive.recipients.at(-1)).toBe('Lưu: VT, V1, V3, V9');
  });

  it('reads a conclusion without number and date, its meeting and who issued it', () => {
    const { directive, notes } = readFile(`${CORPUS}/2025-07-05-thong-bao-ket-luan-so-khcn.txt`);
    expect(directive).toMatchObject({
      kind: 'thong-bao',
      number: null,
      unfilledSymbol: null,
      issueDate: null,
      issuer: 'UBND tỉnh',
      meeting: { date: '2025-07-05' },
      signer: { name: 'Nguyễn Xuân Vĩnh', authority: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG' },
    });
    expect(notes.map(({ rule }) => rule)).toEqual(['no-number', 'no-date', 'issuer-from-text']);
  });

  it('reads a head whose lines are broken', () => {
    const { directive } = readFile(`${CORPUS}/2025-10-31-thong-bao-ket-luan-nq57.txt`);
    expect(directive.subject).toMatch(
      /Nghị quyết số 57-NQ\/TW của Bộ Chính trị và .* Ban Chỉ đạo Trung ương$/u,
    );
    expect(directive.meeting?.date).toBe('2025-10-31');
    expect(directive.signer?.authority).toBe('TL. CHỦ TỊCH, KT. CHÁNH VĂN PHÒNG');
  });

  it('reads a decision whose number and day were left blank, the plan it issues and its annex', () => {
    const { directive } = readFile(`${CORPUS}/2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt`);
    expect(directive).toMatchObject({
      number: null,
      unfilledSymbol: 'QĐ-BCĐ',
      issueDate: { year: 2026, month: null, day: null },
      signer: { name: 'Phạm Anh Tuấn', authority: null },
    });
    expect(directive.issuer).toMatch(/^Ban Chỉ đạo của Ủy ban nhân dân tỉnh Gia Lai/u);
    expect(directive.parts.map(({ role, label }) => [role, label])).toEqual([
      ['main', ''],
      ['issued', 'Kế hoạch'],
      ['annex', 'Phụ lục'],
    ]);
    expect(directive.legalBases).toHaveLength(6);
  });
});

describe('heads of other layouts', () => {
  it('reads two columns on one line', () => {
    const { directive } = readFile('tests/fixtures/reader/quyet-dinh-dieu-khoan.txt');
    expect(directive).toMatchObject({
      kind: 'quyet-dinh',
      number: { printed: '1205/QĐ-UBND' },
      issueDate: { year: 2026, month: 4, day: 7 },
      issuer: 'Ủy ban nhân dân tỉnh Gia Lai',
      signer: { name: 'Lê Quốc Bình', authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH' },
      recipients: ['Như Điều 3', 'Lưu: VT, V9'],
    });
    expect(directive.parts.map(({ label }) => label)).toEqual(['', 'Quy chế']);
  });

  it('takes the agency that stands below its parent in the letterhead', () => {
    expect(readFile('tests/fixtures/reader/ke-hoach-markdown.md').directive.issuer).toBe('Sở Y tế');
  });

  it('keeps what is blank absent', () => {
    const { directive } = readFile('tests/fixtures/reader/chi-thi-ngat-dong.txt');
    expect(directive).toMatchObject({
      kind: 'chi-thi',
      number: null,
      unfilledSymbol: 'CT-UBND',
      issueDate: { year: 2026, month: 3, day: null },
    });
  });

  it('reads addressees on the line of Kính gửi and a signature above Nơi nhận', () => {
    const { directive } = readFile('tests/fixtures/reader/cong-van-gach-dau-dong.txt');
    expect(directive.addressees).toEqual(['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']);
    expect(directive.signer).toEqual({
      name: 'Trần Minh Khôi',
      authority: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
    });
  });

  it('reads an annex alone by what it was issued with', () => {
    const { directive } = readText(
      'PHỤ LỤC II\n\nDANH MỤC NHIỆM VỤ\n\n(Kèm theo Nghị quyết số  /NQ-CP ngày 01 tháng 01 năm 2025 của Chính phủ)\n\n| TT | Tên nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1. | Làm | Bộ Nội vụ |\n',
    );
    expect(directive).toMatchObject({
      kind: 'phu-luc',
      unfilledSymbol: 'NQ-CP',
      issueDate: { year: 2025, month: 1, day: 1 },
      issuer: 'Chính phủ',
    });
  });

  it('makes nothing up for words that are no directive', () => {
    const { directive } = readText('Hôm nay trời đẹp.\nNgày mai cũng vậy.');
    expect(directive).toMatchObject({
      kind: null,
      number: null,
      issueDate: null,
      issuer: null,
      subject: null,
      signer: null,
    });
  });

  it('knows an annex by the table under a title in small letters, and not a sentence about one', () => {
    const body = 'KẾ HOẠCH\nThử\n\n1. Giao Sở Nội vụ rà soát.\n\nPhụ lục 1 của Kế hoạch nêu rõ việc này.\n\n';
    const annex = 'Phụ lục 2: Danh mục nhiệm vụ\n\nSTT\tNhiệm vụ\tHạn\n1\tLàm\tQuý I\n';
    const { directive, tables } = readText(`${body}${annex}`);
    expect(directive.parts.map(({ label, title }) => [label, title])).toEqual([
      ['', 'Thử'],
      ['Phụ lục 2', 'Danh mục nhiệm vụ'],
    ]);
    expect(tables[0]?.locator).toBe('Phụ lục 2');
  });

  it('reads a party paper: its number, items "1-", and a title that goes on in small letters', () => {
    const { directive, provisions } = readText(
      'TỈNH ỦY GIA LAI\n*\nSố 315-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nGia Lai, ngày 05 tháng 6 năm 2026\n\nTHÔNG BÁO\nKẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề thực hiện Nghị quyết số 57-NQ/TW\n-----\nTại cuộc họp ngày 03/6/2026, Ban Thường vụ kết luận như sau:\n\n1- Thống nhất chủ trương.\n\n2- Giao Công an tỉnh báo cáo.\n',
    );
    expect(directive).toMatchObject({
      kind: 'thong-bao',
      number: { printed: '315-TB/TU' },
      meeting: { date: '2026-06-03', subject: 'cuộc họp ngày 03/6/2026' },
    });
    expect(directive.subject).toMatch(/về thực hiện Nghị quyết số 57-NQ\/TW$/u);
    expect(provisions.map(({ locator }) => locator)).toEqual(['phần mở đầu', 'mục 1', 'mục 2']);
  });

  it.each([
    ['Lào Cai, hồi 20 giờ 30 ngày 16 tháng 7 năm 2026', 'VIỆT NAM'],
    ['Lào Cai, 6 giờ 00 phút, ngày 16 tháng 7 năm 2026', 'VIỆT NAM'],
    ['Lào Cai, ngày 16 tháng 7 năm 2026', 'VlỆT NAM'],
  ])('reads the day in %j under a heading that ends with %j', (line, nation) => {
    const { directive } = readText(
      `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA ${nation}\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 09/CĐ-UBND\n\n${line}\n\nCÔNG ĐIỆN\nVề ứng phó mưa lũ\n\n1. Sở Xây dựng trực.\n`,
    );
    expect(directive).toMatchObject({ place: 'Lào Cai', issueDate: { year: 2026, month: 7, day: 16 } });
  });

  it('marks a draft', () => {
    expect(
      readText('DỰ THẢO\nỦY BAN NHÂN DÂN TỈNH GIA LAI\n\nKẾ HOẠCH\nLàm việc\n').directive.state.kind,
    ).toBe('draft');
  });
});

describe('the side file', () => {
  const NOTICE = 'THÔNG BÁO\nÝ kiến kết luận tại cuộc họp\n\n1. Giao Sở Nội vụ rà soát.\n';

  it('gives what the text lacks and is remembered', () => {
    const { directive, notes } = readText(NOTICE, 'number: 426/TB-UBND\nissueDate: 2025-07-08\n');
    expect(directive).toMatchObject({
      number: { printed: '426/TB-UBND' },
      issueDate: { year: 2025, month: 7, day: 8 },
      supplied: ['number', 'issueDate'],
    });
    expect(notes.map(({ rule }) => rule)).not.toContain('no-number');
  });

  it.each([
    ['number: 426/TB-UBND\nsoo: 1\n', /thu\.yaml, dòng 2: không có mục "soo"; hãy dùng/u],
    ['issueDate: hôm qua\n', /thu\.yaml, dòng 1: mục "issueDate" phải là ngày/u],
    ['number: [\n', /thu\.yaml, dòng \d: không đọc được YAML/u],
    ['- a\n', /thu\.yaml, dòng 1: phải gồm các mục/u],
  ])('says what is wrong in %j', (side, message) => {
    expect(readText(NOTICE, side).notes.map((note) => note.message)).toContainEqual(
      expect.stringMatching(message),
    );
  });
});

/** Directives of other fields and provinces, with two-column feet, "(Đã ký)" above the name, tables after the signature. */
const OTHERS = [
  [
    '2026-02-27-quyet-dinh-ke-hoach-cai-cach-hanh-chinh-chuyen-doi-so',
    '618/QĐ-UBND',
    '2026-2-27',
    'Trần Đình Khuê',
  ],
  [
    '2026-03-12-nghi-quyet-ho-tro-du-lich-ho-ngheo-lao-dong-ho-kinh-doanh',
    '18/2026/NQ-HĐND',
    '2026-3-12',
    'Hoàng Thế Khoát',
  ],
  ['2026-04-09-bao-cao-thu-ngan-sach-dat-dai-xnk-quy-1', '173/BC-UBND', '2026-4-9', 'Hoàng Thị Mỹ Duyên'],
  ['2026-04-16-cong-van-3174-ubnd-nc', '3174/UBND-NC', '2026-4-16', 'Đặng Quốc Thưởng'],
  [
    '2026-04-21-thong-bao-ket-luan-214-tb-vp-nong-nghiep-moi-truong',
    '214/TB-VP',
    '2026-4-21',
    'Nông Thị Bích Vân',
  ],
  [
    '2026-04-22-to-trinh-le-hoi-nho-tram-huong-xuat-khau-lao-dong-nha-o-xa-hoi',
    '7315/TTr-UBND',
    '2026-4-22',
    'Đàm Quốc Trị',
  ],
  ['2026-05-21-thong-bao-ket-luan-giai-ngan-gpmb', '214/TB-UBND', '2026-5-21', 'Phan Thế Dũng'],
  ['2026-06-09-chi-thi-17-ct-ubnd-han-lu-bao', '17/CT-UBND', '2026-6-9', 'Trần Hữu Khiêm'],
  ['2026-06-24-bao-cao-214-bc-ubnd-y-te', '214/BC-UBND', '2026-6-24', 'Trần Quang Lữ'],
  ['2026-08-04-ke-hoach-167-kh-ubnd-giao-duc', '167/KH-UBND', '2026-8-4', 'Hồ Thị Minh Khuê'],
] as const;

/** Of small corpora: a rank before the name, a name of another people, a title over three lines above the date. */
const OF_SMALL_CORPORA = [
  [
    'dong-nai-gia-lai-tuyen-quang/directives/2026-07-08-bao-cao-de-an-06-6-thang-dau-nam',
    '2947/BC-CAT-PC06',
    '2026-7-8',
    'Đại tá Lê Thanh Vượng',
  ],
  [
    'dak-lak-bac-ninh/directives/2026-07-21-cong-van-trien-khai-thong-bao-412-tb-vpcp',
    '7158/UBND-KSTT',
    '2026-7-21',
    'H’Linh Niê Kđăm',
  ],
  [
    'lang-son-ha-tinh/directives/2026-05-15-cong-van-day-manh-chuyen-doi-so-chu-ky-so-ioc',
    '2034/UBND-KGVX',
    '2026-5-15',
    'Lương Đình Quảng',
  ],
] as const;

const FILES = [
  ...OTHERS.map(([id, ...told]) => [`other-directives/${id}`, ...told] as const),
  ...OF_SMALL_CORPORA.map(([id, ...told]) => [`small-corpora/${id}`, ...told] as const),
];

it.each(FILES)('%s is %s of %s, signed by %s', (path, number, day, name) => {
  const { directive } = readFile(`tests/golden/${path}.txt`);
  const { issueDate, issuer, signer } = directive;
  expect(directive.number?.printed).toBe(number);
  expect([issueDate?.year, issueDate?.month, issueDate?.day].join('-')).toBe(day);
  expect(signer?.name).toBe(name);
  expect(issuer).toMatch(/tỉnh/u);
});
