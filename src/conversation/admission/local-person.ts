import type { Person, PersonId } from '../../register/person.ts';

/** Whoever sits at the machine that holds the directives: they could read and change every file, so they may do all here. */
export const LOCAL_PERSON: Person = {
  id: 'local' as PersonId,
  name: 'Người dùng tại máy',
  role: 'maintainer',
  agency: null,
};
