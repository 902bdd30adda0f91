/** The labels that this channel puts before the parts of an answer, in one language. */
export interface TerminalWords {
  readonly deadline: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly source: string;
  readonly notStated: string;
  readonly impliedDeadline: string;
  readonly overdue: (days: number) => string;
  readonly dueToday: string;
  readonly daysLeft: (days: number) => string;
  readonly issued: string;
  readonly issuer: string;
  readonly subject: string;
  readonly meeting: string;
  readonly signer: string;
  readonly addressees: string;
  readonly replacedBy: (by: string) => string;
  readonly draft: string;
  readonly target: string;
  readonly result: string;
  readonly met: (met: boolean) => string;
  readonly note: string;
  /** Under a list that is cut: how many rows are left, and how to see them. */
  readonly moreRows: (count: number) => string;
}
