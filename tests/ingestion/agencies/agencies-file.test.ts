import { describe, expect, it } from 'vitest';
import { readAgenciesFile } from '../../../src/ingestion/agencies/agencies-file.ts';

const HEAD = ['version: 1', 'province: { name: Gia Lai }'];

function problems(...lines: string[]): readonly string[] {
  const read = readAgenciesFile([...HEAD, ...lines].join('\n'), 'corpus/agencies.yaml');
  return 'problems' in read ? read.problems : [];
}

describe('a good file', () => {
  it('gives a catalogue with ids made from the names', () => {
    const text = [...HEAD, 'agencies:', '  department: [Sở Nội vụ]', '  ward: [Quy Nhơn]'].join('\n');
    const read = readAgenciesFile(text, 'agencies.yaml');
    expect(read).toMatchObject({
      catalogue: {
        agencies: [
          { id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department', parent: null },
          { id: 'ubnd-phuong-quy-nhon', name: 'UBND phường Quy Nhơn', kind: 'ward' },
        ],
        groups: [],
      },
    });
  });

  it('may be written with letters and marks apart (NFD)', () => {
    const text = [...HEAD, 'agencies: { department: [Sở Nội vụ] }'].join('\n').normalize('NFD');
    expect(readAgenciesFile(text, 'a.yaml')).toMatchObject({
      catalogue: { agencies: [{ name: 'Sở Nội vụ' }] },
    });
  });
});

describe('a broken file names its place, what is wrong and what to write', () => {
  it('for text that is not YAML', () => {
    expect(problems('agencies: [')[0]).toMatch(
      /^corpus\/agencies\.yaml:\d+: cú pháp YAML không đúng ở cột \d+/u,
    );
    expect(problems('agencies:', '\t- x')[0]).toContain('corpus/agencies.yaml:4');
  });

  it('for an unknown key', () => {
    const found = problems('agencies:', '  department:', '    - name: Sở Nội vụ', '      alias: [SNV2]');
    expect(found).toEqual([
      'corpus/agencies.yaml:6: "alias" không phải là khóa được dùng ở đây; hãy viết "aliases".',
    ]);
  });

  it('for an unknown kind of agency', () => {
    const found = problems('agencies:', '  departmint: [Sở Nội vụ]');
    expect(found).toEqual([
      'corpus/agencies.yaml:4: "departmint" không phải là loại cơ quan; hãy viết "department".',
    ]);
  });

  it('for a value of the wrong type', () => {
    expect(problems('agencies: { department: Sở Nội vụ }')[0]).toMatch(
      /agencies\.yaml:3: agencies\.department .*danh sách/u,
    );
  });

  it('for a member that is not in the file', () => {
    const found = problems(
      'agencies:',
      '  department: [Sở Nội vụ]',
      'groups:',
      '  - name: Các sở',
      '    members:',
      '      agencies: [Sở Nội vị]',
    );
    expect(found).toEqual([
      'corpus/agencies.yaml:8: "Sở Nội vị" không phải là tên có trong tệp này; hãy viết "Sở Nội vụ".',
    ]);
  });

  it('for a name or alias that stands twice', () => {
    const found = problems('agencies:', '  department:', '    - Sở Nội vụ', '    - Sở Nội Vụ');
    expect(found[0]).toMatch(/^corpus\/agencies\.yaml:6: .*đã là tên của "Sở Nội vụ"/u);
    const aliases = problems(
      'agencies:',
      '  office:',
      '    - Văn phòng A',
      '    - name: Văn phòng B',
      '      aliases: [Văn phòng A]',
    );
    expect(aliases[0]).toMatch(/^corpus\/agencies\.yaml:7: "Văn phòng A" đã là tên/u);
  });

  it('for a name cut at a comma', () => {
    const found = problems(
      'agencies:',
      '  fund:',
      '    - name: Quỹ',
      '      aliases: [Quỹ phát triển khoa học, công nghệ]',
    );
    expect(found[0]).toContain('dấu nháy');
  });

  it.each(['', '42', '[]', '\0\u0001', 'version: 2', '- a\n- b'])('without throwing: %j', (text) => {
    const read = readAgenciesFile(text, 'a.yaml');
    expect(
      'problems' in read &&
        read.problems.length > 0 &&
        read.problems.every((one) => one.startsWith('a.yaml:')),
    ).toBe(true);
  });
});
