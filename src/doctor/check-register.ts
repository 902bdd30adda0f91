import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../directive/failure.ts';
import type { Finding, Verdict } from './finding.ts';
import { numberWords, sizeWords } from './number-words.ts';

/** Whether the register can be read, all of it is whole, and what it holds. Reads the whole file; changes nothing. */
export async function checkRegister(data: string): Promise<Finding> {
  const [{ checkRegisterFile }, { REGISTER_FILE }, { RegisterDamagedFailure, NotARegisterFailure }] =
    await Promise.all([
      import('../store/register/check-register-file.ts'),
      import('../store/register/register-schema.ts'),
      import('../store/register/register-failure.ts'),
    ]);
  const path = join(data, REGISTER_FILE);
  if (!existsSync(path)) {
    return found(
      'good',
      'Chưa có sổ theo dõi; sổ được lập khi mời người đầu tiên bằng “sauro people invite”.',
    );
  }
  try {
    const { version, people, events } = checkRegisterFile(path);
    const what = `${numberWords(people)} người, ${numberWords(events)} báo cáo, ${sizeWords(statSync(path).size)}`;
    return found('good', `Sổ theo dõi phiên bản ${version} nguyên vẹn: ${what}.`);
  } catch (error) {
    if (error instanceof NotARegisterFailure) return found('bad', new RegisterDamagedFailure(path).message);
    if (error instanceof Failure) return found('bad', error.message);
    const reason = error instanceof Error ? error.message : String(error);
    return found(
      'warning',
      `Chưa đọc được sổ theo dõi "${path}" (${reason}); hãy kiểm tra quyền đọc và ghi của thư mục dữ liệu.`,
    );
  }
}

function found(verdict: Verdict, message: string): Finding {
  return { check: 'register', verdict, message };
}
