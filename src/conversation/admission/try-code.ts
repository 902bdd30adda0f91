import type { Register } from '../../store/register/register.ts';

/** What a typed code led to. */
export type Redemption = ReturnType<Register['people']['redeem']>;

/** Carries what a transaction found out of it, and undoes it. */
class Undone extends Error {
  readonly found: Redemption;

  constructor(found: Redemption) {
    super('tried only');
    this.found = found;
  }
}

/** What redeeming a code would lead to; nothing of it is kept, neither the use of the code nor the wrong try. */
export function tryCode(register: Pick<Register, 'transaction'>, redeem: () => Redemption): Redemption {
  try {
    return register.transaction((): Redemption => {
      throw new Undone(redeem());
    });
  } catch (error) {
    if (error instanceof Undone) return error.found;
    throw error;
  }
}
