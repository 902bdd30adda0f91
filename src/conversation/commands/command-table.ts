import { ROLES, type Role } from '../../register/person.ts';
import type { CommandName, CommandPlace, CommandSpec } from './command.ts';

const HOSTS: readonly Role[] = ['host', 'maintainer'];
const MAINTAINERS: readonly Role[] = ['maintainer'];

/** Every command, in the order in which help shows them. */
export const COMMANDS: { readonly [K in CommandName]: CommandSpec } = {
  mine: everybody('viec_cua_toi', ['mytasks', 'mine']),
  overdue: everybody('qua_han', ['overdue']),
  due: everybody('den_han', ['due']),
  source: everybody('nguon', ['source']),
  done: everybody('xong', ['done', 'hoanthanh']),
  progress: everybody('tien_do', ['progress', 'baocao', 'report']),
  undo: everybody('huy', ['cancel', 'undo', 'hoantac']),
  subscribe: everybody('dang_ky', ['subscribe']),
  unsubscribe: everybody('huy_dang_ky', ['unsubscribe', 'thoidangky']),
  link: everybody('lien_ket', ['link'], 'private'),
  who: everybody('toi', ['me', 'whoami'], 'private'),
  forget: everybody('moi', ['new', 'reset']),
  help: everybody('trogiup', ['help', 'start', 'batdau']),
  enter: everybody('ma', ['code'], 'private'),
  leave: everybody('thoat', ['exit', 'quit'], 'terminal'),
  'admit-group': of(HOSTS, 'cho_phep_nhom', ['allowgroup'], 'group'),
  'dismiss-group': of(HOSTS, 'thoi_nhom', ['dismissgroup'], 'group'),
  reindex: of(MAINTAINERS, 'capnhat', ['reindex'], 'private'),
  notes: of(MAINTAINERS, 'ghichu', ['notes'], 'private'),
  invite: of(MAINTAINERS, 'moi_nguoi', ['invite'], 'private'),
  people: of(MAINTAINERS, 'nguoi', ['people'], 'private'),
  'change-role': of(MAINTAINERS, 'doi_vai', ['changerole'], 'private'),
  'remove-person': of(MAINTAINERS, 'xoa_nguoi', ['removeperson'], 'private'),
  audit: of(MAINTAINERS, 'nhat_ky', ['audit'], 'private'),
};

function everybody(typed: string, aliases: readonly string[], place: CommandPlace = 'anywhere'): CommandSpec {
  return { typed, aliases, roles: ROLES, place };
}

function of(
  roles: readonly Role[],
  typed: string,
  aliases: readonly string[],
  place: CommandPlace,
): CommandSpec {
  return { typed, aliases, roles, place };
}
