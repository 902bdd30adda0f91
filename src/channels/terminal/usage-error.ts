import { Failure } from '../../directive/failure.ts';

/** The command line was used wrongly: exit code 2. The message is a sentence in Vietnamese that says what to write instead. */
export class UsageError extends Failure {}
