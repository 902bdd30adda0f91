import type { Directive } from '../../src/directive/directive.ts';
import type { Task, TaskKey } from '../../src/directive/task.ts';
import { instantOf } from '../../src/register/instant.ts';
import type { PersonId } from '../../src/register/person.ts';
import type { EventId } from '../../src/register/progress-event.ts';
import { Register } from '../../src/store/register/register.ts';
import type { IsoDate } from '../../src/vietnamese/calendar.ts';

/**
 * Writes to a register as the bot does until it is killed: takes an update in, answers it in one transaction with a
 * report, a conversation and a message, and marks the message sent. Prints the number of each update once the
 * transaction has returned, and "s" and the number once the mark has.
 * Usage: node --import tsx scripts/endurance/register-writer.ts DATA FIRST
 */
const [data = '', first = '0'] = process.argv.slice(2);
const register = Register.open(data);
const by = 'p-1' as PersonId;

for (let number = Number(first); ; number += 1) {
  const at = instantOf(new Date());
  const id = String(number);
  const chat = { channel: 'telegram', chat: String(number % 7) } as const;
  register.inbox.receive('telegram', [{ id, chat: chat.chat, body: `{"update_id":${id}}` }], at);
  const task = taskOf(number % 80);
  register.transaction(() => {
    register.progress.append(
      {
        kind: 'report',
        id: `e${id}` as EventId,
        task: task.key,
        by,
        at,
        state: 'running',
        percent: number % 100,
        on: '2026-07-15' as IsoDate,
        note: `đang làm ${id}`,
        evidence: [],
      },
      task,
    );
    register.conversations.save(chat, by, `{"last":${id}}`, at);
    register.outbox.put(chat, [{ id: `m${id}`, body: `{"text":"${id}"}`, update: id }], at);
    register.inbox.finish('telegram', id);
  });
  process.stdout.write(`${id}\n`);
  register.outbox.sent(`m${id}`, id, at);
  process.stdout.write(`s${id}\n`);
  if (number % 40 === 0) {
    const directives: Pick<Directive, 'id' | 'number'>[] = [{ id: 'ke-hoach', number: null }];
    const tasks = Array.from({ length: 80 }, (_, index) => taskOf(index));
    register.progress.followTasks({ stamp: id, tasks, directives, at });
  }
}

function taskOf(index: number): Task {
  const words = `Nhiệm vụ thứ ${index}`;
  return {
    key: `ke-hoach/0/stt-${index}/0000${index}` as TaskKey,
    document: 'ke-hoach',
    part: 0,
    locator: `STT ${index}`,
    origin: 'table',
    ordinal: String(index),
    group: null,
    task: words,
    deliverable: null,
    lead: [],
    coordinate: [],
    deadline: null,
    authority: null,
    missing: [],
    quote: { text: words, spans: [] },
  };
}
