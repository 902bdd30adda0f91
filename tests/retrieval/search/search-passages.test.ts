import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/embedding/model-settings.ts';
import { questionEmbedder } from '../../../src/embedding/question-embedder.ts';
import { searchPassages } from '../../../src/retrieval/search/search-passages.ts';
import { searchWorld, textsOf } from './search-world.ts';

const CAMERA = 'Lắp đặt camera giám sát giao thông tại các nút giao trọng điểm.';
const CASHLESS = 'Hơn 4.100 đơn vị chấp nhận thanh toán không dùng tiền mặt.';
const HOUSING = 'Hoàn thành tu sửa nhà ở cho hộ nghèo trước mùa mưa.';
const PROCEDURES = 'Cắt giảm 30% thời gian giải quyết thủ tục hành chính.';
const SENSOR = 'Trạm quan trắc nước thải gửi số liệu về Sở mỗi giờ.';

const LINES = [CAMERA, CASHLESS, HOUSING, PROCEDURES, SENSOR];
const world = () => searchWorld({ documents: [{ id: 'ke-hoach', lines: LINES }] });

describe('a question in the words of the text', () => {
  it('finds the passage, with tone marks and without', async () => {
    const { find } = await world();
    expect(textsOf(await find('camera giám sát giao thông'))[0]).toBe(CAMERA);
    expect(textsOf(await find('tu sua nha o cho ho ngheo'))[0]).toBe(HOUSING);
  });

  it('finds a short form by its long one, and the other way round', async () => {
    const { find } = await searchWorld({
      documents: [{ id: 'a', lines: [PROCEDURES, 'Kết nối CSDL quốc gia về dân cư.', HOUSING] }],
    });
    expect(textsOf(await find('giải quyết TTHC'))[0]).toBe(PROCEDURES);
    expect(textsOf(await find('cơ sở dữ liệu'))[0]).toBe('Kết nối CSDL quốc gia về dân cư.');
    expect(textsOf(await find('giải quyết TTHC', { without: new Set(['short-forms', 'meaning']) }))[0]).toBe(
      PROCEDURES,
    );
  });

  it('is not misled by a word with other tone marks', async () => {
    const lines = ['Nhà máy chế biến cá tra.', 'Chế độ làm việc cả ngày.', 'Thu hoạch cà chua.'];
    const { find } = await searchWorld({ documents: [{ id: 'a', lines }] });
    expect(textsOf(await find('cà', { without: new Set(['meaning']) }))[0]).toBe('Thu hoạch cà chua.');
  });

  it('tells how much of the question the best passage holds', async () => {
    const { find } = await world();
    const [said] = await find('camera giám sát giao thông');
    const [unsaid] = await find('tuyển dụng giáo viên mầm non');
    expect(said?.held).toBeGreaterThan(0.3);
    expect(unsaid?.held ?? 0).toBeLessThan(0.1);
  });
});

describe('a question in other words', () => {
  it('finds the passage by its meaning', async () => {
    const { find } = await world();
    const question = 'cửa hàng quẹt thẻ, quét mã';
    expect(textsOf(await find(question))[0]).toBe(CASHLESS);
    expect(textsOf(await find(question, { without: new Set(['meaning']) }))).not.toContain(CASHLESS);
  });

  it('has a cosine for what it finds; a question whose words are there is answered by them', async () => {
    const { find } = await world();
    const [meant] = await find('cửa hàng quẹt thẻ, quét mã');
    const [said] = await find('camera giám sát giao thông');
    expect(meant?.dense).toBeGreaterThan(0.1);
    expect(said).toMatchObject({ lexical: 1, dense: null });
    expect(said?.maxSim).toBeGreaterThan(0.9);
  });
});

describe('a slip', () => {
  it('is mended by the words that stand beside it', async () => {
    const { find } = await world();
    const words = { without: new Set(['meaning'] as const) };
    expect(textsOf(await find('cammera giám sat', words))[0]).toBe(CAMERA);
    expect(textsOf(await find('quan chắc nước thải', words))[0]).toBe(SENSOR);
  });

  it('does not push away what was typed rightly', async () => {
    const lines = ['Đề xuất kinh phí.', 'Đề xuất nhân sự.', 'Lãi suất đề nghị giữ nguyên.'];
    const { find } = await searchWorld({ documents: [{ id: 'a', lines }] });
    expect(textsOf(await find('lãi suất'))[0]).toBe('Lãi suất đề nghị giữ nguyên.');
  });
});

describe('the same words in several documents', () => {
  const SAME = 'Các sở, ngành báo cáo kết quả thực hiện trước ngày 20 hằng tháng.';
  const older = { issueDate: { year: 2025, month: 1, day: 5 } };
  const newer = { issueDate: { year: 2026, month: 1, day: 5 } };

  it('are one hit that names them all, the document in force first, then the newer one', async () => {
    const documents = [
      { id: 'cu', head: older, lines: [SAME] },
      {
        id: 'bi-thay-the',
        head: { ...newer, state: { kind: 'replaced', by: 'moi' } as const },
        lines: [SAME],
      },
      { id: 'moi', head: newer, lines: [SAME.toUpperCase(), HOUSING] },
    ];
    const { find } = await searchWorld({ documents });
    const hits = await find('báo cáo kết quả hằng tháng');
    expect(hits[0]?.passage.document).toBe('moi');
    expect(hits[0]?.sameAs.map(({ document }) => document)).toEqual(['cu', 'bi-thay-the']);
    expect(textsOf(hits).filter((text) => text.toLowerCase() === SAME.toLowerCase())).toHaveLength(1);
  });

  it('stay apart when a figure differs', async () => {
    const row = (figure: string) =>
      `Tỷ lệ hồ sơ được giải quyết đúng hạn tại bộ phận một cửa đạt ${figure}%.`;
    const documents = [{ id: 'a', lines: [row('95'), row('96')] }];
    const { find } = await searchWorld({ documents });
    expect(await find('tỷ lệ hồ sơ đúng hạn')).toHaveLength(2);
  });
});

describe('search', () => {
  it('stays in the documents it is told', async () => {
    const { find } = await searchWorld({
      documents: [
        { id: 'a', lines: [CAMERA, HOUSING] },
        { id: 'b', lines: [CASHLESS, 'Camera tại trường học.'] },
      ],
    });
    const hits = await find('camera', { documents: ['b'] });
    expect(new Set(hits.map(({ passage }) => passage.document))).toEqual(new Set(['b']));
    expect(textsOf(hits)[0]).toBe('Camera tại trường học.');
    expect(await find('camera', { documents: [] })).toEqual([]);
  });

  it('gives no more than was asked for', async () => {
    const { find } = await world();
    expect(await find('sở', { limit: 1 })).toHaveLength(1);
    expect(await find('camera', { limit: 0 })).toEqual([]);
  });

  it('finds nothing in nothing', async () => {
    const { find } = await world();
    expect(await find('', { without: new Set(['meaning']) })).toEqual([]);
    expect(await find('?!…', { without: new Set(['meaning']) })).toEqual([]);
  });
});

describe('without vectors', () => {
  it('words serve: an index that has none', async () => {
    const { find } = await searchWorld({ documents: [{ id: 'a', lines: LINES }], hasVectors: false });
    const [first] = await find('nha o ho ngheo');
    expect(first).toMatchObject({ passage: { text: HOUSING }, dense: null, maxSim: null });
  });

  it('words serve: no model, one that is not ready, or another than the index was made with', async () => {
    const { reader, meaning } = await world();
    const unready = questionEmbedder(shippedModel());
    const other = { ...meaning, model: 'another' };
    for (const known of [null, unready, other]) {
      const hits = searchPassages({ text: 'camera giao thông' }, { reader, meaning: known });
      expect(hits[0]).toMatchObject({ passage: { text: CAMERA }, maxSim: null });
    }
  });
});
