import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productRegistry } from './agency-fixtures.ts';

const registry = productRegistry();
const PLAN = '2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam';

function owners(cell: string, document = PLAN): string[] {
  return registry
    .resolveOwners(cell, { document })
    .map(({ kind, name }) => (kind === 'unknown' ? `?${name}` : name));
}

describe('cells with several owners', () => {
  it.each([
    [
      'Các sở: Công Thương, Nông nghiệp và Môi trường, Xây dựng',
      ['Sở Công Thương', 'Sở Nông nghiệp và Môi trường', 'Sở Xây dựng'],
    ],
    [
      'Công an tỉnh Văn phòng UBND tỉnh; các sở, ban, ngành tỉnh',
      ['Công an tỉnh', 'Văn phòng UBND tỉnh', 'Các sở, ngành'],
    ],
    [
      'Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ',
      ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
    ],
    ['VTV, VOV, TTXVN, các địa phương', ['VTV', 'VOV', 'TTXVN', 'Các địa phương']],
    ['Sở KH&CN (chủ trì), Công an tỉnh (phối hợp)', ['Sở Khoa học và Công nghệ', 'Công an tỉnh']],
    ['- Sở Y tế;\n- Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    [
      'Giám đốc các sở: Tài chính, Nội vụ; Giám đốc Công an tỉnh',
      ['Sở Tài chính', 'Sở Nội vụ', 'Công an tỉnh'],
    ],
    ['UBND các xã, phường: Quy Nhơn, Pleiku', ['UBND phường Quy Nhơn', 'UBND phường Pleiku']],
    ['Sở Tài chính, Sở Tài chính', ['Sở Tài chính']],
  ])('%s', (cell, names) => {
    expect(owners(cell)).toEqual(names);
  });

  it('keeps names whole that hold "và" and commas', () => {
    expect(owners('Sở Văn hóa, Thể thao và Du lịch và Sở Nội vụ')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Nội vụ',
    ]);
    expect(owners('Quỹ phát triển khoa học, công nghệ và đổi mới sáng tạo')).toEqual([
      'Quỹ phát triển khoa học, công nghệ',
    ]);
  });
});

describe('owners in other words', () => {
  it('gives the canonical name and keeps the printed one', () => {
    const [owner] = registry.resolveOwners('Trung tâm dữ liệu quốc gia.', { document: PLAN });
    expect(owner).toMatchObject({
      kind: 'agency',
      name: 'Trung tâm Dữ liệu quốc gia',
      printed: 'Trung tâm dữ liệu quốc gia',
    });
  });

  it("reads a bare short name as the province's, or the government's where that is the level", () => {
    expect(owners('Văn phòng')).toEqual(['Văn phòng UBND tỉnh']);
    expect(owners('Tài chính')).toEqual(['Sở Tài chính']);
    expect(registry.resolveOwners('Tài chính', { document: 'x', level: 'central' })[0]?.name).toBe(
      'Bộ Tài chính',
    );
  });

  it('gives the members of a group beside its name', () => {
    const [owner] = registry.resolveOwners('Các sở, ngành liên quan', { document: PLAN });
    const members = owner?.kind === 'group' ? owner.members : [];
    expect(members).toContain('so-noi-vu');
    expect(members).toContain('cong-an-tinh');
    expect(members).not.toContain('bo-noi-vu');
  });

  it('knows a group of one document only there', () => {
    expect(owners('Các cơ quan thường trực Ban Chỉ đạo')).toEqual(['Các cơ quan thường trực Ban Chỉ đạo']);
    expect(owners('Các cơ quan thường trực Ban Chỉ đạo', 'another')).toEqual([
      '?Các cơ quan thường trực Ban Chỉ đạo',
    ]);
  });
});

describe('what nobody knows', () => {
  it.each([
    ['Sở Tài chính; Sở Du lịch; Chi cục Thú y', ['Sở Tài chính', '?Sở Du lịch', '?Chi cục Thú y']],
    ['Tập đoàn, doanh nghiệp công nghệ số', ['?Tập đoàn, doanh nghiệp công nghệ số']],
    [
      'Trung tâm Chuyển đổi số thuộc Sở Khoa học và Công nghệ',
      ['?Trung tâm Chuyển đổi số thuộc Sở Khoa học và Công nghệ'],
    ],
    ['Bộ Khoa học và Công nghệ, Bộ', ['Bộ Khoa học và Công nghệ', '?Bộ']],
    ['Bộ phận Một cửa các cấp', ['?Bộ phận Một cửa các cấp']],
  ])('%s', (cell, names) => {
    expect(owners(cell)).toEqual(names);
  });

  it('stays beside the owner it qualifies', () => {
    const cell = 'Các bộ, ngành, địa phương là chủ quản CSDLQG, CSDL chuyên ngành';
    expect(registry.resolveOwners(cell, { document: 'x' })).toMatchObject([
      { name: 'Các bộ, ngành, địa phương', printed: cell },
    ]);
    expect(owners('Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công), Công an tỉnh')).toEqual([
      'Văn phòng UBND tỉnh',
      'Công an tỉnh',
    ]);
  });

  it('is no owner when it is only punctuation or joining words', () => {
    for (const cell of ['', ' ', '-', ' ; , ', 'và', '...']) expect(owners(cell)).toEqual([]);
  });

  it('never loses a word of letters', () => {
    const piece = fc.constantFrom(
      'Sở Nội vụ',
      'Đội X',
      'Công an tỉnh',
      'tổ công tác',
      'Các sở, ngành',
      'Hội Y',
      'Sở Du lịch',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('; ', ', ', '\n'),
        (pieces, separator) => {
          const printed = registry
            .resolveOwners(pieces.join(separator), { document: 'x' })
            .map((owner) => owner.printed)
            .join(' ');
          for (const one of pieces) for (const word of one.split(/[\s,]+/u)) expect(printed).toContain(word);
        },
      ),
    );
  });
});
