import { describe, expect, it } from 'vitest';
import { documentOf, seen, tasksOf } from './task-outline.ts';

const owners = (outline: string) =>
  seen(documentOf(outline)).map(({ lead, coordinate }) => ({ lead, coordinate }));

describe('who a task is for', () => {
  it('is the addressee above the dashes', () => {
    const tasks = seen(
      documentOf(
        '2. Sở Khoa học và Công nghệ:\n  - Xây dựng kho dữ liệu.\n  - Phối hợp với Sở Nội vụ, rà soát hồ sơ.',
      ),
    );
    expect(tasks).toEqual([
      { lead: ['Sở Khoa học và Công nghệ'], coordinate: [], due: [], task: 'Xây dựng kho dữ liệu.' },
      {
        lead: ['Sở Khoa học và Công nghệ'],
        coordinate: ['Sở Nội vụ'],
        due: [],
        task: 'Phối hợp với Sở Nội vụ, rà soát hồ sơ.',
      },
    ]);
  });

  it.each([
    '1. Công an tỉnh - Cơ quan thường trực, điều phối hoạt động của Ban Chỉ đạo\n  a) Đôn đốc các sở, ngành.',
    '1. Giao Công an tỉnh\n  - Đôn đốc các sở, ngành.',
    '1. Đối với Công an tỉnh:\n  - Đôn đốc các sở, ngành.',
    '1. Công an tỉnh có trách nhiệm:\n  a) Đôn đốc các sở, ngành.',
    '1. Trách nhiệm của Công an tỉnh\n  Đôn đốc các sở, ngành.',
    '1. Công an tỉnh: Đôn đốc các sở, ngành.',
    '1. Yêu cầu Giám đốc Công an tỉnh đôn đốc các sở, ngành.',
    '1. Công an tỉnh tiếp tục đôn đốc các sở, ngành.',
    'Trên cơ sở kết quả kiểm tra, Công an tỉnh khẩn trương đôn đốc các sở, ngành.',
  ])('is Công an tỉnh in %j', (outline) => {
    expect(owners(outline)).toEqual([{ lead: ['Công an tỉnh'], coordinate: [] }]);
  });

  it('names both roles in "Giao X chủ trì, phối hợp với Y"', () => {
    const outline =
      '3. Giao Văn phòng UBND tỉnh, trên cơ sở kết quả năm 2025, chủ trì, phối hợp chặt chẽ với Sở Nội vụ và Công an tỉnh rà soát quy chế.';
    expect(seen(documentOf(outline))).toEqual([
      {
        lead: ['Văn phòng UBND tỉnh'],
        coordinate: ['Sở Nội vụ', 'Công an tỉnh'],
        due: [],
        task: expect.stringMatching(/rà soát quy chế/iu),
      },
    ]);
  });

  it('is each subject of a sentence with several', () => {
    const outline =
      '1. Giao Sở Tài chính bố trí kinh phí; Sở Nội vụ rà soát biên chế, hoàn thành trong Quý III/2026.';
    expect(seen(documentOf(outline)).map(({ lead, due }) => [lead, due])).toEqual([
      [['Sở Tài chính'], []],
      [['Sở Nội vụ'], ['2026-09-30']],
    ]);
  });

  it('is kept as printed where nobody knows the agency, with a note', () => {
    expect(owners('3. Đài Khí tượng Thủy văn tỉnh: Nâng cao chất lượng dự báo.')[0]?.lead).toEqual([
      'Đài Khí tượng Thủy văn tỉnh',
    ]);
  });
});

describe('the lines "Cơ quan thực hiện" and "Thời gian thực hiện"', () => {
  const outline = `# 1. Kiện toàn các Tổ giúp việc
  1.1. Tham mưu kiện toàn các Tổ giúp việc. Cụ thể như sau:
    a) Tổ giúp việc thứ nhất
      Cơ quan thực hiện: Công an tỉnh
    b) Tổ giúp việc thứ hai
    Cơ quan thực hiện: Sở Nội vụ
  1.2. Thời gian thực hiện: tháng 6 năm 2026.
# 2. Kiểm tra
  2.1. Tổ chức kiểm tra việc thực hiện trong năm 2026:
    - Việc chấp hành chế độ báo cáo;
  2.2. Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Tài chính.
  2.3. Thời gian thực hiện: theo tiến độ được giao tại các Kế hoạch.`;

  it('belong to the item above and to its parts', () => {
    expect(seen(documentOf(outline))).toEqual([
      {
        lead: ['Công an tỉnh'],
        coordinate: [],
        due: ['2026-06-30'],
        task: 'Kiện toàn các Tổ giúp việc: Tổ giúp việc thứ nhất',
      },
      {
        lead: ['Sở Nội vụ'],
        coordinate: [],
        due: ['2026-06-30'],
        task: 'Kiện toàn các Tổ giúp việc: Tổ giúp việc thứ hai',
      },
      {
        lead: ['Sở Y tế'],
        coordinate: ['Sở Tài chính'],
        due: [],
        task: 'Tổ chức kiểm tra việc thực hiện trong năm 2026',
      },
    ]);
  });

  it('keep a deadline without a day as printed', () => {
    expect(tasksOf(documentOf(outline)).at(-1)?.deadline).toMatchObject({
      text: 'theo tiến độ được giao tại các Kế hoạch',
      meaning: { kind: 'condition' },
    });
  });

  it('may stand in the item itself', () => {
    const inline =
      '2. Kiểm tra hồ đập (Đơn vị chủ trì: Sở Công Thương; phối hợp: Sở Xây dựng; hoàn thành: Quý III/2026).';
    expect(seen(documentOf(inline))).toEqual([
      { lead: ['Sở Công Thương'], coordinate: ['Sở Xây dựng'], due: ['2026-09-30'], task: 'Kiểm tra hồ đập' },
    ]);
  });
});

describe('the deadline of a task in prose', () => {
  it('may stand in the sentence after it', () => {
    const outline = '3. Giao Sở Nội vụ rà soát biên chế; đề xuất giải pháp. Hoàn thành trong tháng 6/2026.';
    expect(seen(documentOf(outline)).map(({ due }) => due)).toEqual([['2026-06-30']]);
  });

  it('makes a second task of a sentence that has another one', () => {
    const outline =
      '1. Các sở, ban, ngành cập nhật tiến độ định kỳ hằng tuần. Đồng thời, phối hợp với Sở Nội vụ chuẩn bị nội dung trước ngày 15/11/2026.';
    const tasks = tasksOf(documentOf(outline));
    expect(tasks.map(({ deadline, lead }) => [deadline?.meaning.kind, lead[0]?.name])).toEqual([
      ['recurring', 'Các sở, ngành'],
      ['period', 'Các sở, ngành'],
    ]);
  });

  it('is implied by the period in a heading, and never over a stated one', () => {
    const outline = `# II. Một số nhiệm vụ trọng tâm 6 tháng cuối năm 2026
  1. Giao Công an tỉnh xây dựng Trung tâm giám sát.
  2. Giao Sở Y tế báo cáo kết quả hằng tuần.
  3. Giao Sở Nội vụ rà soát biên chế trước ngày 30/9/2026.`;
    expect(tasksOf(documentOf(outline)).map(({ deadline }) => [deadline?.text, deadline?.stated])).toEqual([
      ['6 tháng cuối năm 2026', false],
      ['hằng tuần', true],
      ['trước ngày 30/9/2026', true],
    ]);
  });

  it('of a purpose is not that of what is asked', () => {
    const outline =
      'Để hoàn thành công trình trước ngày 30/11/2026, yêu cầu các sở, ngành thực hiện các nội dung sau:\n(1) Sở Xây dựng thẩm định dự toán.';
    expect(seen(documentOf(outline)).map(({ lead, due }) => [lead, due])).toEqual([[['Sở Xây dựng'], []]]);
  });
});

describe('no task', () => {
  it.each([
    '1. Nâng cao tinh thần trách nhiệm, đạo đức công vụ trong thực thi nhiệm vụ.',
    '1. Sở Y tế đã ban hành Kế hoạch số 12/KH-SYT.',
    '1. Đánh giá cao tinh thần trách nhiệm của Sở Y tế trong thời gian qua.',
    '1. Đồng ý chủ trương theo đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC.',
    '# I. MỤC ĐÍCH, YÊU CẦU\n  1. Các sở, ngành phải chủ động phối hợp.',
    'Điều 3. Giám đốc Sở Y tế, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành Quyết định này./.',
    'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị liên quan biết, thực hiện./.',
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan phản ánh về Sở Nội vụ để tổng hợp.',
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 01/02/2026 của Ủy ban nhân dân tỉnh;',
    'Chiều ngày 05/7/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp với Sở Y tế.',
    'Theo báo cáo của Sở Y tế, đến ngày 19 tháng 11 năm 2026 đã có 15 xã hoàn thành.',
  ])('is in %j', (outline) => {
    expect(seen(documentOf(outline))).toEqual([]);
  });
});

describe('a report', () => {
  const report = `# I. KẾT QUẢ THỰC HIỆN
  - Công an tỉnh tiếp tục triển khai cấp Phiếu Lý lịch tư pháp, hoàn thành trước ngày 30/6/2026.
# II. NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI
  1. Về thể chế
    - Ban hành Quy định quản lý (hoàn thành Quý II/2026). Ban hành Kiến trúc đô thị thông minh.
    - Triển khai mô hình xã số.
# III. ĐỀ XUẤT, KIẾN NGHỊ
  1. Đối với Bộ Công an:
    - Hướng dẫn sử dụng hạ tầng trước ngày 30/9/2026.`;

  it('assigns only what it says will be done by a day', () => {
    expect(seen(documentOf(report, { kind: 'bao-cao', issued: [2026, 5, 3] }))).toEqual([
      {
        lead: [],
        coordinate: [],
        due: ['2026-06-30'],
        task: 'Ban hành Quy định quản lý (hoàn thành Quý II/2026).',
      },
    ]);
  });
});

describe('what a task shows', () => {
  const [task] = tasksOf(
    documentOf('# II. Nhiệm vụ\n  2. Sở Y tế:\n    - Xây dựng kế hoạch trước ngày 30/9/2026.'),
  );

  it('is what the directive leaves out of the "6 rõ"', () => {
    expect(task?.missing).toEqual(['product']);
    expect(task?.authority).toBe('Chủ tịch Ủy ban nhân dân tỉnh Gia Lai');
  });

  it('is its group and a quote that names the owner', () => {
    expect(task?.group).toBe('Nhiệm vụ');
    expect(task?.quote.text).toBe('2. Sở Y tế: … - Xây dựng kế hoạch trước ngày 30/9/2026.');
  });

  it('is a key that two equal items do not share', () => {
    const keys = tasksOf(documentOf('1. Sở Y tế:\n  - Rà soát.\n  - Rà soát.')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('who is the subject', () => {
  it.each([
    ['1. Tổ công tác 568 tiếp tục rà soát các dự án tồn đọng.', ['Tổ công tác 568']],
    [
      '1. Các công ty lâm nghiệp và các chủ rừng bố trí lực lượng chữa cháy.',
      ['Các công ty lâm nghiệp', 'các chủ rừng'],
    ],
    [
      '1. Các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch trong tháng 3/2026.',
      ['Các đảng ủy trực thuộc Tỉnh ủy'],
    ],
    [
      '- Các sở: Y tế, Giáo dục và Đào tạo: Rà soát, bố trí đủ nhân lực.',
      ['Sở Y tế', 'Sở Giáo dục và Đào tạo'],
    ],
    ['- UBND các xã Ia Grai, Chư Păh khẩn trương rà soát hồ sơ.', ['UBND xã Ia Grai', 'UBND xã Chư Păh']],
    ['1. Về bổ sung biên chế: Sở Nội vụ nghiên cứu, đề xuất.', ['Sở Nội vụ']],
    [
      '1. Đề nghị Hội Nông dân tỉnh, Tỉnh đoàn: Vận động hội viên sản xuất an toàn.',
      ['Hội Nông dân tỉnh', 'Tỉnh đoàn'],
    ],
    ['1. Sở Tài chính là cơ quan thường trực, theo dõi, tổng hợp báo cáo UBND tỉnh.', ['Sở Tài chính']],
  ] as const)('of %j is %j', (outline, lead) => {
    expect(owners(outline)).toEqual([{ lead, coordinate: [] }]);
  });

  it('under "… yêu cầu:" is told to do whatever the verb says', () => {
    const outline =
      'Để ứng phó với bão, Chủ tịch UBND tỉnh yêu cầu:\n1. Chủ tịch UBND các xã, phường tạm hoãn các cuộc họp.\n2. UBND các xã, phường nơi đặt điểm thi hỗ trợ chỗ ăn, nghỉ.';
    expect(seen(documentOf(outline)).map(({ task }) => task)).toEqual([
      'Tạm hoãn các cuộc họp.',
      'Hỗ trợ chỗ ăn, nghỉ.',
    ]);
  });

  it.each([
    'Sau khi nghe Sở Nội vụ, Sở Tài chính báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:\n1. Về đầu tư công\n  - Tỷ lệ giải ngân còn thấp.',
    'Tham gia Đoàn công tác có lãnh đạo Bộ Y tế; đại diện Ban Quản lý dự án (Chủ đầu tư) và các nhà thầu.',
    '1. Các đơn vị đã được giao vốn đầu tư.',
    '1. Các công ty lâm nghiệp đã hoàn thành việc bố trí lực lượng.',
    '# II. PHÂN CÔNG NHIỆM VỤ',
    'Điều 1. Thành lập Tổ công tác, gồm các thành viên sau:\n  - Lãnh đạo Sở Xây dựng;\n  - Chủ tịch UBND các xã có dự án.',
    '3. Các thành viên:\n  - Lãnh đạo Sở Xây dựng;',
  ])('is nobody in %j', (outline) => {
    expect(owners(outline)).toEqual([]);
  });

  it('of a recurring clause is that of the clause before, which keeps its own day', () => {
    const outline =
      '1. Sở Y tế công khai thủ tục, xong trong tuần 3 tháng 8/2026; định kỳ hằng tháng (trước ngày 20) báo cáo kết quả về Sở Nội vụ.';
    const tasks = tasksOf(documentOf(outline, { issued: [2026, 8, 3] }));
    expect(tasks.map(({ deadline }) => deadline?.text)).toEqual([
      'trong tuần 3 tháng 8/2026',
      'hằng tháng (trước ngày 20)',
    ]);
  });

  it('takes the day of a lead-in as one that is not stated for the item', () => {
    const outline =
      '1. Giao Sở Y tế thực hiện các nội dung sau, hoàn thành trước ngày 30/9/2026:\n  - Rà soát cơ sở vật chất.';
    expect(tasksOf(documentOf(outline)).map(({ deadline }) => deadline?.stated)).toEqual([false]);
  });
});
