import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerJson } from '../src/channels/terminal/answer-json.ts';
import type { TaskJson } from '../src/channels/terminal/task-json.ts';
import { PROJECT } from './repository/modules.ts';
import { type Run, type Start, sauro } from './sauro.ts';

const AS_OF = ['--as-of', '2026-07-15'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sauro-main-'));
  expect(sauro(['ingest', '--data', folder]).errors).toBe('');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on the shipped corpus. */
function run(words: readonly string[], start?: Start): Run {
  return sauro(['--data', folder, ...words], start);
}

function json<T>({ output }: Run): T {
  return JSON.parse(output) as T;
}

describe('sauro ask', () => {
  it('answers with rows by due date, each with document number and section', () => {
    const { exitCode, output, errors } = run(['ask', 'what is Sở KH&CN due to deliver in Quý III', ...AS_OF]);
    expect(exitCode).toBe(0);
    expect(errors).toBe('');
    expect(output).toContain('Sở Khoa học và Công nghệ');
    expect(output).toMatch(/Quyết định số …\/QĐ-BCĐ năm 2026[^,]*,\s+Phụ lục, STT 23/u);
    expect(output).not.toContain('\u001b');
  });

  it('takes a question that was not put in quotes', () => {
    expect(run(['ask', 'so', 'khcn', 'quy', '3', ...AS_OF]).output).toContain('Phụ lục, STT 23');
  });

  it('prints one JSON document with everything that other programs rely on', () => {
    const answer = json<AnswerJson>(run(['ask', 'Sở KH&CN phải làm gì trong Quý III?', '--json', ...AS_OF]));
    expect(Object.keys(answer)).toEqual([
      'question',
      'asOf',
      'kind',
      'isPartial',
      'answer',
      'tasks',
      'citations',
      'notes',
      'elapsedMs',
    ]);
    expect(answer).toMatchObject({ asOf: '2026-07-15', kind: 'tasks' });
    const led = answer.tasks
      .filter(({ role }) => role === 'lead')
      .map(({ deadline }) => deadline?.due ?? '9999');
    expect(led.length).toBeGreaterThan(0);
    expect(led).toEqual(led.toSorted());
    for (const { label, document, quote, spans } of answer.citations) {
      expect([label, document, quote].every((text) => text !== '')).toBe(true);
      expect(spans.length).toBeGreaterThan(0);
    }
  });

  it('means the agency of --agency where the question names nobody', () => {
    const owned = json<AnswerJson>(
      run(['ask', 'việc phải làm trong Quý III', '--agency', 'so khcn', '--json', ...AS_OF]),
    );
    const named = json<AnswerJson>(run(['ask', 'Sở KH&CN phải làm gì trong Quý III?', '--json', ...AS_OF]));
    expect(owned.tasks.map(({ key }) => key)).toEqual(named.tasks.map(({ key }) => key));
  });

  it('says what the corpus does not hold, as an answer', () => {
    const { exitCode, output } = run(['ask', 'Giá vàng hôm nay bao nhiêu?', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ kind: 'none', tasks: [], citations: [] });
  });

  it('refuses no question, control characters only, and a pasted document', () => {
    for (const question of ['', ' \t ', '\u0001\u001b\u0007']) {
      const { exitCode, output, errors } = run(['ask', question]);
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
      expect(errors).toContain('Chưa có câu hỏi');
    }
    expect(run(['ask', 'việc '.repeat(2_000)]).errors).toContain('hãy hỏi ngắn lại');
  });
});

describe('sauro ask --batch', () => {
  it('prints one JSON line for each line, the last turn of a conversation, errors in their place', () => {
    const file = join(folder, 'questions.jsonl');
    const lines = [
      '{"question": "Sở KH&CN phải làm gì trong Quý III?", "asOf": "2026-07-15"}',
      'không phải JSON',
      '{"question": ["Sở KH&CN phải làm gì trong Quý III?", "Còn Công an tỉnh thì sao?"], "asOf": "2026-07-15"}',
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { exitCode, output } = run(['ask', '--batch', file]);
    const [first, second, third, ...rest] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(1);
    expect(rest).toEqual([]);
    expect(first.tasks.length).toBeGreaterThan(0);
    expect(second).toEqual({ line: 2, error: expect.stringContaining('Không phải một dòng JSON') });
    expect(third.question).toBe('Còn Công an tỉnh thì sao?');
    expect(third.answer).toContain('Công an tỉnh');
  });

  it('reads standard input for "-", and says which file it cannot read', () => {
    const piped = run(['ask', '--batch', '-', ...AS_OF], { input: '{"question": "so khcn quy 3"}\n' });
    expect(piped.exitCode).toBe(0);
    expect(JSON.parse(piped.output).asOf).toBe('2026-07-15');
    const missing = run(['ask', '--batch', 'khong-co.jsonl']);
    expect(missing.exitCode).toBe(2);
    expect(missing.errors).toContain('khong-co.jsonl');
  });
});

describe('sauro without a command', () => {
  it('answers each piped line as one conversation and ends', () => {
    const input = 'so khcn quy 3\n\n/nguon 1\n/trogiup\n';
    const { exitCode, output, errors } = run(AS_OF, { input });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toContain('› so khcn quy 3');
    expect(output).toContain('Phụ lục, STT 23');
    expect(output).toContain('/qua_han');
  });

  it('says what to do when nothing is piped in', () => {
    const { exitCode, errors } = run([]);
    expect(exitCode).toBe(2);
    expect(errors).toContain('echo');
  });
});

describe('sauro tasks', () => {
  it('prints every task with the fields that other programs rely on', () => {
    const tasks = json<TaskJson[]>(run(['tasks', '--json', ...AS_OF]));
    expect(tasks.length).toBeGreaterThan(60);
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    expect(Object.keys(tasks[0] ?? {})).toEqual([
      'key',
      'document',
      'documentNumber',
      'documentLabel',
      'locator',
      'group',
      'task',
      'deliverable',
      'lead',
      'coordinate',
      'deadline',
      'status',
      'quote',
    ]);
  });

  it('narrows them by agency, period and status', () => {
    const narrowed = json<TaskJson[]>(
      run(['tasks', '--json', '--agency', 'so khcn', '--period', 'quy 3', '--status', 'running', ...AS_OF]),
    );
    expect(narrowed.length).toBeGreaterThan(0);
    for (const { role, status, deadline } of narrowed) {
      expect(role).toBeDefined();
      expect(status).toBe('running');
      expect(deadline?.due).toMatch(/^2026-0[789]/u);
    }
  });

  it('says what it does not know', () => {
    expect(run(['tasks', '--agency', 'Sở Hàng không vũ trụ'])).toMatchObject({ exitCode: 1, output: '' });
    expect(run(['tasks', '--agency', 'Sở Hàng không vũ trụ']).errors).toContain('Không biết cơ quan');
    expect(run(['tasks', '--period', 'xyz']).errors).toContain('Không hiểu thời gian “xyz”');
    expect(run(['tasks', '--status', 'late'])).toMatchObject({ exitCode: 2 });
  });
});

describe('sauro overdue', () => {
  it('lists what was due before the day, earliest first', () => {
    const due = json<TaskJson[]>(run(['overdue', '--json', ...AS_OF])).map(
      ({ deadline }) => deadline?.due ?? '',
    );
    expect(due.length).toBeGreaterThan(0);
    expect(due).toEqual(due.toSorted());
    expect(due.every((day) => day < '2026-07-15')).toBe(true);
  });

  it('says plainly which formats are not there yet', () => {
    for (const option of ['--xlsx', '--docx', '--png']) {
      const { exitCode, errors } = run(['overdue', option, 'tep']);
      expect(exitCode).toBe(2);
      expect(errors).toContain(`Chưa xuất được ${option}`);
    }
  });
});

describe('the other commands', () => {
  it('check lists what is unclear, ingest says that nothing changed', () => {
    expect(json<unknown[]>(run(['check', '--json'])).length).toBeGreaterThan(0);
    expect(run(['check']).output).toMatch(/điểm\.\n$/u);
    expect(run(['ingest']).output).toContain('Không có gì thay đổi');
    expect(json<{ published: boolean }>(run(['ingest', '--json'])).published).toBe(false);
  });

  it('serve says that no channel is configured', () => {
    expect(run(['serve'])).toEqual({
      exitCode: 1,
      output: '',
      errors: expect.stringContaining('Chưa có kênh nào được cấu hình'),
    });
  });
});

describe('wrong usage and a broken environment', () => {
  it('give one Vietnamese sentence, no stack, and an exit code that tells them apart', () => {
    const wrong: [string[], number, string][] = [
      [['hoi'], 2, 'sauro --help'],
      [['ask', 'a', '--nguoi'], 2, 'Không có tuỳ chọn --nguoi'],
      [['ask', 'a', '--as-of'], 2, 'Thiếu giá trị'],
      [['ask', 'so khcn', '--as-of', '31/02/2026'], 2, 'Không có ngày “31/02/2026”'],
      [['ask', 'so khcn', '--corpus', '/khong/co'], 0, '/khong/co'],
    ];
    for (const [words, exitCode, sentence] of wrong) {
      const ended = run(words);
      expect({ words, exitCode: ended.exitCode }).toEqual({ words, exitCode });
      expect(ended.errors).toContain(sentence);
      expect(ended.errors).not.toMatch(/^\s+at /mu);
    }
  });

  it('are one JSON document as well where JSON was asked for', () => {
    const wrong: [string[], number][] = [
      [['tasks', '--json', '--agency', 'zzz'], 1],
      [['ask', '😀 ?!', '--json'], 2],
      [['overdue', '--json', '--nguoi'], 2],
    ];
    for (const [words, exitCode] of wrong) {
      const ended = run(words);
      expect(ended.exitCode).toBe(exitCode);
      expect(JSON.parse(ended.output)).toEqual({ error: ended.errors.trim() });
    }
    expect(run(['ask', '--nguoi', '--', '--json']).output).toBe('');
  });

  it('never carry what was typed to the terminal as a control sequence', () => {
    for (const words of [
      ['tasks', '--agency', '\u001b[31m\u202ezz'],
      ['tasks', '--\u001b[31mx'],
      ['ask', 'việc quá hạn', '--agency', 'zz\u001b[31m\u202e'],
    ]) {
      const { output, errors } = run(words);
      expect(output + errors).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  it('say that a folder has no name, instead of writing somewhere else', () => {
    expect(run(['check', '--corpus', '']).exitCode).toBe(2);
    expect(sauro(['check', '--data', ' ']).errors).toContain('Thiếu tên thư mục');
  });

  it.runIf(existsSync('/dev/full'))('say that the output takes nothing more, without a stack', () => {
    const command = `"${process.execPath}" "${PROJECT}dist/main.js" tasks --data "${folder}" > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: PROJECT, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('Không ghi được kết quả ra (ENOSPC). Hãy kiểm tra dung lượng ổ đĩa rồi chạy lại.\n');
  });

  it('name a corpus that is not there where no index serves', () => {
    const { exitCode, errors } = sauro([
      'ask',
      'so khcn',
      '--corpus',
      '/khong/co',
      '--data',
      join(folder, 'moi'),
    ]);
    expect(exitCode).toBe(1);
    expect(errors).toContain('Không tìm thấy thư mục văn bản "/khong/co"');
  });

  it('name a setting that cannot be used', () => {
    const { exitCode, errors } = run(['check'], { environment: { SAURO_DEBUG: 'yes' } });
    expect(exitCode).toBe(2);
    expect(errors).toContain('SAURO_DEBUG');
  });
});

describe('the model that finds text by its meaning', () => {
  const question = ['ask', 'Tỷ lệ hồ sơ giải quyết trực tuyến là bao nhiêu?'];

  it('may be left out: words find, and nothing is said about it', () => {
    const data = join(folder, 'khong-mo-hinh');
    const { exitCode, output, errors } = run([...question, '--data', data], {
      environment: { SAURO_MODEL: 'none' },
    });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toContain('95,37%');
  });

  it('stops no answer where it cannot be used; that is said beside it', () => {
    mkdirSync(join(folder, 'mo-hinh', 'hong'), { recursive: true });
    writeFileSync(join(folder, 'mo-hinh', 'hong', 'manifest.json'), '{');
    const { exitCode, output, errors } = run([...question, '--json'], {
      environment: {
        SAURO_MODEL: 'hong',
        SAURO_MODEL_FOLDER: join(folder, 'mo-hinh'),
        SAURO_MODEL_DIMENSION: '8',
      },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ kind: 'passages' });
    expect(errors.match(/“hong”/gu)).toHaveLength(1);
  });
});

describe('the folders', () => {
  it('come from the environment, and the options go before it', () => {
    const corpus = join(folder, 'kho');
    cpSync(join(PROJECT, 'corpus'), corpus, { recursive: true });
    const environment = { SAURO_CORPUS: '/khong/co', SAURO_DATA: join(folder, 'khac') };
    const { exitCode } = sauro(['ingest', '--corpus', corpus], { environment });
    expect(exitCode).toBe(0);
    expect(sauro(['ingest', '--corpus', corpus, '--data', join(folder, 'khac')]).output).toContain(
      'Không có gì thay đổi',
    );
  });

  it('may be given before the command as well', () => {
    expect(sauro(['--data', folder, 'ingest']).output).toContain('Không có gì thay đổi');
  });
});
