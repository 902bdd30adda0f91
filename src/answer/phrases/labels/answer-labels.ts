/** The labels that a channel puts before the parts of an answer, in one language; the same in every channel. */
export interface AnswerLabels {
  readonly language: 'vi' | 'en';
  readonly deadline: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly source: string;
  readonly notStated: string;
  readonly impliedDeadline: string;
  /** The next day of what comes back often. */
  readonly nextTime: (day: string) => string;
  /** Done so many days after the due day; 0: in time. */
  readonly done: (daysLate: number) => string;
  readonly overdue: (days: number) => string;
  readonly dueToday: string;
  readonly daysLeft: (days: number) => string;
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
  readonly subject: string;
  readonly meeting: string;
  readonly signer: string;
  readonly addressees: string;
  readonly recipients: string;
  readonly replacedBy: (by: string) => string;
  readonly draft: string;
  readonly target: string;
  readonly result: string;
  readonly met: (met: boolean) => string;
  readonly note: string;
}
