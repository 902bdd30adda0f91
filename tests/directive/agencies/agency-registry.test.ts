import { describe, expect, it } from 'vitest';
import { AgencyRegistry } from '../../../src/directive/agencies/agency-registry.ts';
import { productRegistry } from './agency-fixtures.ts';

const registry = productRegistry();
const PLAN = '2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam';

describe('the agencies file of the product', () => {
  it('has the 135 communes and wards, all members of their group', () => {
    const communes = registry.catalogue.agencies.filter(({ kind }) => kind === 'commune' || kind === 'ward');
    expect(communes).toHaveLength(135);
    expect(registry.membersOf('uy-ban-nhan-dan-cac-xa-phuong')).toHaveLength(135);
  });

  it('finds every agency and group by its own name', () => {
    for (const { id, name } of [...registry.catalogue.agencies, ...registry.catalogue.groups]) {
      const [mention, ...others] = registry.find(name);
      expect(others, name).toEqual([]);
      expect(mention?.candidates[0]?.id, name).toBe(id);
      expect(mention?.printed, name).toBe(name);
    }
  });

  it('works from its catalogue after a trip through JSON', () => {
    const again = new AgencyRegistry(JSON.parse(JSON.stringify(registry.catalogue)));
    expect(again.find('so khcn')).toEqual(registry.find('so khcn'));
  });
});

describe('groups', () => {
  it('adds the communes where localities are named', () => {
    const departments = registry.membersOf('cac-so-nganh');
    const withLocalities = registry.membersOf('cac-so-nganh-dia-phuong');
    expect(withLocalities).toHaveLength(departments.length + 135);
  });

  it('are open where nobody can say who is meant', () => {
    expect(registry.membersOf('cac-co-quan-don-vi-lien-quan')).toEqual([]);
  });

  it('of one document have members only there', () => {
    const standing = 'cac-co-quan-thuong-truc-ban-chi-dao';
    expect(registry.membersOf(standing, PLAN)).toEqual([
      ...['so-khoa-hoc-va-cong-nghe', 'so-noi-vu', 'van-phong-ubnd-tinh', 'cong-an-tinh'],
    ]);
    expect(registry.membersOf(standing, 'another')).toEqual([]);
    const names = (document: string) => registry.groupsOf('cong-an-tinh', document).map(({ name }) => name);
    expect(names(PLAN)).toContain('Các cơ quan thường trực Ban Chỉ đạo');
    expect(names('another')).not.toContain('Các cơ quan thường trực Ban Chỉ đạo');
    expect(names('another')).toContain('Các sở, ngành');
  });
});

describe('lookup by id', () => {
  it('gives the agency or the group, and null for an unknown id', () => {
    expect(registry.agency('so-noi-vu')).toMatchObject({ name: 'Sở Nội vụ', kind: 'department' });
    expect(registry.group('cac-so-nganh')?.name).toBe('Các sở, ngành');
    expect(registry.agency('so-du-lich')).toBeNull();
    expect(registry.group('so-noi-vu')).toBeNull();
    expect(registry.membersOf('so-du-lich')).toEqual([]);
  });
});
