import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openLibrary } from '../../src/app.ts';
import { instantOf } from '../../src/register/instant.ts';
import type { PersonId, Role } from '../../src/register/person.ts';
import { Register } from '../../src/store/register/register.ts';

const ROLES: readonly Role[] = ['official', 'official', 'official', 'host'];
const AGENCIES = ['Sở Khoa học và Công nghệ', 'Công an tỉnh', 'Sở Nội vụ', 'Sở Tài chính'];

/** Reads the corpus into `data` and lets the people of the chats in, of several roles and agencies. */
export async function prepareData(
  { corpus, data }: { readonly corpus: string; readonly data: string },
  chats: readonly number[],
): Promise<void> {
  await rm(join(data, 'register.db'), { force: true });
  const library = await openLibrary({ corpus, data });
  const { agencies } = library.agencies.catalogue;
  const ids = AGENCIES.map((name) => agencies.find((agency) => agency.name === name)?.id ?? null);
  library.close();
  const register = Register.open(data);
  const at = instantOf(new Date());
  register.transaction(() => {
    for (const [index, chat] of chats.entries()) {
      register.people.admit({
        person: {
          id: `person-${chat}` as PersonId,
          name: `Nguyễn Văn ${index}`,
          role: ROLES[index % ROLES.length] ?? 'official',
          agency: ids[index % ids.length] ?? null,
        },
        account: { channel: 'telegram', id: String(chat) },
        at,
        by: null,
      });
    }
  });
  register.close();
}

/** How many updates and messages the register still holds. */
export function leftIn(data: string): { readonly inbox: number; readonly outbox: number } {
  const register = Register.open(data);
  try {
    return {
      inbox: register.inbox.pending('telegram').length,
      outbox: register.outbox.pending('telegram').length,
    };
  } finally {
    register.close();
  }
}
