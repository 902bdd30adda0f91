import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productRegistry } from './agency-fixtures.ts';

const registry = productRegistry();

/** Names of the first candidates; "?" and the words for a name nobody knows. */
function found(text: string): string[] {
  return registry.find(text).map((mention) => mention.candidates[0]?.name ?? `?${mention.printed}`);
}

describe('short forms', () => {
  it.each([
    ...[
      'Sở Khoa học và Công nghệ',
      'Sở KH&CN',
      'Sở KH-CN',
      'Sở KHCN',
      'Sở KH và CN',
      'SKHCN',
      'SKH&CN',
      'skhcn',
    ],
    ...[
      'so khcn',
      'so kh&cn',
      'Sở Khoa học - Công nghệ',
      'Sở Khoa học & Công nghệ',
      'Sở Khoa học, Công nghệ',
    ],
    ...[
      'Sở Khoa học Công nghệ',
      'so khoa hoc va cong nghe',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Sở KH và Công nghệ',
    ],
    ...['Giám đốc Sở Khoa học và Công nghệ', 'Sở KH&CN tỉnh', 'Sở KH&CN tỉnh Gia Lai', 'Sở KH&CN Gia Lai'],
    ...[
      'Department of Science and Technology',
      'department of science & technology',
      'Sở Thông tin và Truyền thông',
    ],
  ])('"%s" is the department of science and technology', (text) => {
    expect(found(text)).toEqual(['Sở Khoa học và Công nghệ']);
    expect(registry.find(text)[0]?.printed).toBe(text);
  });

  it.each([
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['sở nnmt', 'Sở Nông nghiệp và Môi trường'],
    ['so nn', 'Sở Nông nghiệp và Môi trường'],
    ['Sở GD', 'Sở Giáo dục và Đào tạo'],
    ['so yt', 'Sở Y tế'],
    ['syt', 'Sở Y tế'],
    ['BQLDA tỉnh', 'Ban Quản lý dự án tỉnh'],
    ['bqlda tinh', 'Ban Quản lý dự án tỉnh'],
    ['Sơ Tài chính', 'Sở Tài chính'],
    ['Sớ Y tế', 'Sở Y tế'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['so gddt', 'Sở Giáo dục và Đào tạo'],
    ['Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá Thể thao Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Bộ KH&CN', 'Bộ Khoa học và Công nghệ'],
    ['VP UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['VPUBND', 'Văn phòng UBND tỉnh'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
    ['Chánh Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ["Office of the People's Committee", 'Văn phòng UBND tỉnh'],
    ['Office of the People’s Committee', 'Văn phòng UBND tỉnh'],
    ['CA tỉnh', 'Công an tỉnh'],
    ['CAT', 'Công an tỉnh'],
    ['provincial police', 'Công an tỉnh'],
    ['BQL KKT', 'Ban Quản lý Khu kinh tế'],
    ['MTTQ tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['VP Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ['Văn phòng Đoàn ĐBQH&HĐND tỉnh', 'Văn phòng Hội đồng nhân dân tỉnh'],
    ['phường Quy Nhơn', 'UBND phường Quy Nhơn'],
    ['Chủ tịch UBND xã Kbang', 'UBND xã Kbang'],
    ['phuong quy nhon bac', 'UBND phường Quy Nhơn Bắc'],
    ['Văn phòng UBND phường Pleiku', 'UBND phường Pleiku'],
    ['các sở, ban, ngành thuộc tỉnh', 'Các sở, ngành'],
    ['cac so nganh', 'Các sở, ngành'],
    ['Thủ trưởng các sở, ban, ngành và các địa phương', 'Các sở, ngành, địa phương'],
    ['Thủ trưởng các cơ quan, đơn vị, địa phương', 'Các cơ quan, đơn vị, địa phương'],
    ['UBND các xã/phường', 'Ủy ban nhân dân các xã, phường'],
    ['Trưởng ban Ban Chỉ đạo', 'Ban Chỉ đạo'],
  ])('"%s" is %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('says how the name was met', () => {
    expect(registry.find('Sở Nội vụ')[0]?.match).toBe('exact');
    expect(registry.find('so noi vu')[0]?.match).toBe('folded');
    expect(registry.find('so khoa hoc va cong nge')[0]?.match).toBe('slip');
  });
});

describe('names that are near each other', () => {
  it('keeps departments and ministries apart', () => {
    expect(found('Sở Nội vụ và Bộ Nội vụ')).toEqual(['Sở Nội vụ', 'Bộ Nội vụ']);
  });

  it('does not take an unknown department for a known one', () => {
    expect(found('Sở Du lịch phải làm gì?')).toEqual(['?Sở Du lịch']);
    expect(found('so du lich phai lam gi quy 3')).toEqual(['?so du lich']);
    expect(found('Bộ Du lịch có việc gì')).toEqual(['?Bộ Du lịch']);
    expect(found('Department of Tourism tasks')).toEqual(['?Department of Tourism']);
  });

  it('reads initials that are a word where only an agency can stand', () => {
    expect(found('cat tre gi')).toEqual(['Công an tỉnh']);
    expect(found('nhung viec cat chu tri')).toEqual(['Công an tỉnh']);
    expect(found('so y te va cat phoi hop viec gi')).toEqual(['Sở Y tế', 'Công an tỉnh']);
    expect(found('các việc cat phải xong trong tháng 9')).toEqual(['Công an tỉnh']);
  });

  it('does not take another province for ours', () => {
    expect(found('UBND tỉnh Ninh Bình')).toEqual(['?UBND tỉnh Ninh Bình']);
    expect(found('Sở Y tế thành phố Đà Nẵng')).toEqual(['?Sở Y tế thành phố Đà Nẵng']);
    expect(found('Chủ tịch UBND tỉnh Nguyễn Văn An')).toEqual(['Chủ tịch UBND tỉnh']);
  });

  it("does not take a commune's police for its people's committee", () => {
    expect(found('Công an xã Kbang')).toEqual(['?Công an xã Kbang']);
  });

  it('takes the longest name', () => {
    expect(found('Tổ Giúp việc Ban Chỉ đạo Trung ương')).toEqual(['Tổ Giúp việc Ban Chỉ đạo Trung ương']);
    expect(found('các Tổ giúp việc Ban Chỉ đạo')).toEqual(['Các Tổ giúp việc Ban Chỉ đạo']);
  });

  it('offers every agency that a short name can mean, the province first', () => {
    const names = (text: string) => registry.find(text)[0]?.candidates.map(({ name }) => name);
    expect(names('nội vụ có việc gì quá hạn')).toEqual(['Sở Nội vụ', 'Bộ Nội vụ']);
    expect(names('công an')).toEqual(['Công an tỉnh', 'Bộ Công an']);
    expect(names('còn KH&CN thì sao')).toEqual(['Sở Khoa học và Công nghệ', 'Bộ Khoa học và Công nghệ']);
    expect(names('nhiệm vụ của Văn phòng')?.[0]).toBe('Văn phòng UBND tỉnh');
  });
});

describe('words that name no agency', () => {
  it.each([
    ...[
      'Sở hữu trí tuệ',
      'bộ phận một cửa',
      'tổ chức bộ máy',
      'ban hành kế hoạch',
      'cục bộ',
      'bộ tiêu chí',
      'Bộ chỉ số',
    ],
    ...[
      'cơ sở giáo dục',
      'cơ sở y tế',
      'cơ sở dữ liệu quốc gia',
      'cán bộ nội vụ',
      'trụ sở',
      'số nhiệm vụ quá hạn',
    ],
    ...[
      'cát nhân tạo',
      'vat lieu cat nhan tao',
      'viec cat giam thu tuc giao cho so nao',
      'khai thac cat o mo nao qua han',
      'hồ sơ tài chính',
      'số tài chính',
      'so dt la bao nhieu',
      'so kh nam nay',
      'ca tinh co bao nhieu nhiem vu',
      'chuyen doi so noi vu',
      'ho so',
    ],
    ...[
      'phát triển khoa học, công nghệ, đổi mới sáng tạo',
      'Ai chủ trì xây dựng Kho dữ liệu số',
      'lĩnh vực y tế',
    ],
    ...['6277/UBND-KGVX', 'Báo cáo số 4867/BC-CAT-PA05', '42-KH/TU', 'Quyết định 661/QĐ-UBND'],
    ...[
      'sở, ngành nào nhiều việc nhất',
      'đơn vị nào triển khai',
      'Sở nào chậm nhất',
      'xã hội',
      'giá vàng hôm nay',
      '',
    ],
  ])('"%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lists', () => {
  it('carries the word of the kind on', () => {
    const three = ['Sở Công Thương', 'Sở Nông nghiệp và Môi trường', 'Sở Xây dựng'];
    expect(found('Các sở: Công Thương, Nông nghiệp và Môi trường, Xây dựng phối hợp')).toEqual(three);
    expect(found('các Bộ: YT, CA, XD')).toEqual(['Bộ Y tế', 'Bộ Công an', 'Bộ Xây dựng']);
    expect(found('Bộ Công an, Tài chính')).toEqual(['Bộ Công an', 'Bộ Tài chính']);
    expect(found('các cơ quan: Công an tỉnh, Tài chính')).toEqual(['Công an tỉnh', 'Sở Tài chính']);
  });

  it('does not take the verb after a department for another one', () => {
    expect(found('Giao Sở Tài chính, xây dựng kế hoạch')).toEqual(['Sở Tài chính']);
  });
});

describe('any text', () => {
  it('gives mentions in order that do not overlap and stand where they say', () => {
    const word = fc.constantFrom(
      'Sở',
      'so',
      'Nội vụ',
      'KH&CN',
      ',',
      'các',
      'sở',
      'ngành',
      'UBND',
      'tỉnh',
      'xã',
      'Kbang',
      ':',
      'và',
      '\n',
      'phải',
      'Tài chính',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }), (words) => {
        const text = words.join(' ').normalize('NFC');
        let last = 0;
        for (const mention of registry.find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(mention.start, mention.end)).toBe(mention.printed);
          last = mention.end;
        }
      }),
    );
  });

  it('reads 10,000 characters of one repeated word quickly', () => {
    const started = performance.now();
    registry.find('các sở, ngành và '.repeat(600));
    registry.find('xã '.repeat(3000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
