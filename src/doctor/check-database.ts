import type { Finding } from './finding.ts';

/** Whether the native module of the database loads on this machine, and what it is. */
export async function checkDatabase(): Promise<Finding> {
  try {
    const { Sqlite } = await import('../store/sqlite.ts');
    const database = new Sqlite(':memory:');
    const row = database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get();
    database.close();
    return { check: 'database', verdict: 'good', message: `SQLite ${row?.version ?? ''} chạy được.` };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const message = `Không nạp được cơ sở dữ liệu better-sqlite3 (${reason}); hãy chạy lại “npm ci” bằng đúng bản Node đang dùng.`;
    return { check: 'database', verdict: 'bad', message };
  }
}
