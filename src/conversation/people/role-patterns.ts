import type { Role } from '../../register/person.ts';
import { words } from '../../vietnamese/letters.ts';

/** What a role is called; folded. */
export const ROLE_WORDS: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  // "cán bộ" · "chuyên viên" · "official"
  { role: 'official', pattern: words`(?:vai (?:tro )?)?(?:can bo|chuyen vien|cong chuc|official)` },
  // "chủ trì họp" · "chủ trì" · "host"
  { role: 'host', pattern: words`(?:vai (?:tro )?)?(?:nguoi )?(?:chu tri hop|chu tri|chu toa|host)` },
  // "bảo trì" · "quản trị" · "maintainer"
  { role: 'maintainer', pattern: words`(?:vai (?:tro )?)?(?:nguoi )?(?:bao tri|quan tri|maintainer|admin)` },
];
