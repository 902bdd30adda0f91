import { basename } from 'node:path';
import type { Instant } from '../register/instant.ts';
import { type BackupReport, backupRegister } from '../store/register/backup-register.ts';
import { Register } from '../store/register/register.ts';
import { type RestoreReport, restoreRegister } from '../store/register/restore-register.ts';

/** Copies the register of a data folder into a file and tells the audit log of it. Throws a `Failure`. */
export function backUp(
  data: string,
  file: string,
  { force, at }: { readonly force: boolean; readonly at: Instant },
): BackupReport {
  const report = backupRegister(data, file, { force });
  withRegister(data, (register) =>
    register?.audit.append({ at, by: null, action: 'backed-up', subject: basename(file), detail: '' }),
  );
  return report;
}

/** Makes a backup the register of a data folder; the audit log in it tells of that. Throws a `Failure`. */
export function restore(data: string, file: string, at: Instant): RestoreReport {
  return restoreRegister(data, file, at);
}

/** Uses the register of a data folder, null where there is none, without the index. Throws a `Failure`. */
export function withRegister<Result>(data: string, use: (register: Register | null) => Result): Result {
  const register = Register.openIfThere(data);
  try {
    return use(register);
  } finally {
    register?.close();
  }
}
