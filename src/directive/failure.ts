/**
 * A broken environment that the person at the keyboard can mend: a missing folder, a full disk, a damaged file.
 * Subclasses hold the facts as fields; `message` is a sentence in Vietnamese that says what to do, fit to be shown
 * as it is. Any other exception is a bug of ours.
 */
export class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
