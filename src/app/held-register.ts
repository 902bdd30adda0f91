import type { Directive } from '../directive/directive.ts';
import { Failure } from '../directive/failure.ts';
import type { Task } from '../directive/task.ts';
import type { Instant } from '../register/instant.ts';
import { Register } from '../store/register/register.ts';
import { RegisterBusyFailure } from '../store/register/register-failure.ts';

/** The generation that the register's events are to follow. */
interface FollowedReader {
  readonly stamp: string;
  tasks(): readonly Task[];
  directives(): readonly Directive[];
}

/** What a register is held with; without a clock events do not follow their tasks. */
interface Holding {
  readonly data: string;
  readonly reader: FollowedReader;
  readonly now: (() => Instant) | undefined;
}

/**
 * The register beside an index: opened when first needed, one connection for everything in the process, and its events
 * on the tasks of the newest generation each time it is asked for.
 */
export class HeldRegister {
  readonly #holding: Holding;
  #register: Register | null = null;
  #followed: string | null = null;

  constructor(holding: Holding) {
    this.#holding = holding;
  }

  /** Made where there is none. Throws a `Failure`. */
  open(): Register {
    this.#register ??= Register.open(this.#holding.data);
    this.#follow(this.#register);
    return this.#register;
  }

  /** Null where there is none; looked for each time until there is one. Throws a `Failure`. */
  ifThere(): Register | null {
    this.#register ??= Register.openIfThere(this.#holding.data);
    if (this.#register !== null) this.#follow(this.#register);
    return this.#register;
  }

  close(): void {
    this.#register?.close();
    this.#register = null;
  }

  /** A register that cannot be written now is still read; where another process was writing it is tried again. */
  #follow(register: Register): void {
    const { reader, now } = this.#holding;
    const { stamp } = reader;
    if (now === undefined || stamp === this.#followed) return;
    try {
      const generation = { stamp, tasks: reader.tasks(), directives: reader.directives(), at: now() };
      register.progress.followTasks(generation);
      this.#followed = stamp;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (!(error instanceof RegisterBusyFailure)) this.#followed = stamp;
    }
  }
}
