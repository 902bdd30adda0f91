import type { Owner } from '../../directive/agency.ts';

/** "Sở Khoa học và Công nghệ; Các sở, ngành": a name may hold a comma. Null for nobody. */
export function ownerNames(owners: readonly Owner[]): string | null {
  return owners.length === 0 ? null : owners.map((owner) => owner.name).join('; ');
}
