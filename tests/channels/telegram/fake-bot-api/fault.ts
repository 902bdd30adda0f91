/** Something that goes wrong with one request. */
export type Fault =
  /** 429, asking to wait. */
  | { readonly kind: 'flood'; readonly retryAfter: number }
  /** 409: another program polls with the same token. */
  | { readonly kind: 'conflict' }
  /** 401: the token was revoked. */
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'server-error'; readonly status: number }
  /** A page of a proxy in place of JSON. */
  | { readonly kind: 'garbage' }
  /** The connection ends before the request is looked at. */
  | { readonly kind: 'cut-before' }
  /** The request is done, and its answer is lost on the way. */
  | { readonly kind: 'cut-after' }
  /** The request is done at once, and answered late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Any other refusal, worded as Telegram words it. */
  | { readonly kind: 'refusal'; readonly status: number; readonly description: string };

/** A request as a fault can be chosen by. */
export interface FaultyCall {
  readonly method: string;
  /** Null for methods that name no chat. */
  readonly chat: number | null;
}

/** Which requests a fault is for, and how many of them; all chats where none is given. */
export interface FaultOrder {
  readonly method?: string;
  readonly chat?: number;
  readonly times: number;
  readonly fault: Fault;
}

/** Gives out the faults that were ordered. */
export class Faults {
  #orders: { readonly order: FaultOrder; left: number }[] = [];
  #choose: (call: FaultyCall) => Fault | null = () => null;

  /** The next `times` requests that fit go wrong. */
  order(order: FaultOrder): void {
    this.#orders.push({ order, left: order.times });
  }

  /** Asked for every request that no order is for. */
  chooseBy(choose: (call: FaultyCall) => Fault | null): void {
    this.#choose = choose;
  }

  /** Everything goes right again. */
  clear(): void {
    this.#orders = [];
    this.#choose = () => null;
  }

  take(call: FaultyCall): Fault | null {
    const fitting = this.#orders.find(
      ({ order, left }) =>
        left > 0 &&
        (order.method === undefined || order.method === call.method) &&
        (order.chat === undefined || order.chat === call.chat),
    );
    if (fitting === undefined) return this.#choose(call);
    fitting.left -= 1;
    return fitting.order.fault;
  }
}
