/** An answer of the Bot API that is no result: the status, the words, and what a program may read from it. */
export class Refusal extends Error {
  readonly status: number;
  readonly parameters: Readonly<Record<string, number>>;

  constructor(status: number, description: string, parameters: Readonly<Record<string, number>> = {}) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

/** 400, with the description that Telegram gives after "Bad Request: ". */
export function badRequest(description: string): Refusal {
  return new Refusal(400, `Bad Request: ${description}`);
}
