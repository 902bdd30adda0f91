import type { FakeBotApi } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';
import type { Random } from '../benchmark/random.ts';
import type { Event } from './event.ts';
import { type Written, written } from './written.ts';

/** Of a hundred updates so many are presses, where there is a button to press. */
const PRESSES = 20;
const FIRST_CHAT = 100_000;
/** Numbers of documents have five figures at most. */
const FIRST_NUMBER = 10_000;

/** The people of the chats: each writes or presses something, in turn or at random. */
export class Writers {
  readonly chats: readonly number[];
  readonly #fake: FakeBotApi;
  readonly #random: Random;
  readonly #events: Event[] = [];
  readonly #last = new Map<number, string>();

  constructor(fake: FakeBotApi, random: Random, chats: number) {
    this.#fake = fake;
    this.#random = random;
    this.chats = Array.from({ length: chats }, (_, index) => FIRST_CHAT + index);
  }

  /** All that was written and pressed so far, in order. */
  get events(): readonly Event[] {
    return this.#events;
  }

  /** One person does one thing. */
  act(): void {
    const chat = this.#random.pick(this.chats);
    const isPress = this.#random.between(1, 100) <= PRESSES;
    // Two presses in a row could be answered with the same message, which would look like one that came twice.
    if (!isPress || this.#last.get(chat) === 'press' || !this.#press(chat)) this.#write(chat);
  }

  #write(chat: number): void {
    const number = FIRST_NUMBER + this.#events.length;
    let next = written(this.#random, number);
    // So would the same words twice, or two reports, or two senseless texts.
    while (this.#last.get(chat) === toldApart(next)) next = written(this.#random, number);
    const { text, echo } = next;
    const update = this.#fake.write({ from: { id: chat }, text });
    this.#last.set(chat, toldApart(next));
    this.#events.push({
      update: update.update_id,
      chat,
      kind: 'text',
      text,
      echo,
      isPressAnswered: () => false,
    });
  }

  /** False where there is nothing to press. */
  #press(chat: number): boolean {
    const message = this.#fake.chat(chat).messages.findLast(({ buttons }) => buttons.length > 0);
    const datas = message?.buttons.flat().flatMap(({ data }) => data ?? []) ?? [];
    if (message === undefined || datas.length === 0) return false;
    const data = this.#random.pick(datas);
    const update = this.#fake.press({ from: { id: chat }, data, messageId: message.id });
    const { presses } = this.#fake.world;
    const isPressAnswered = () => presses.get(`press-${update.update_id}`)?.isAnswered === true;
    this.#last.set(chat, 'press');
    this.#events.push({
      update: update.update_id,
      chat,
      kind: 'press',
      text: data,
      echo: null,
      isPressAnswered,
    });
    return true;
  }
}

function toldApart({ sort, text }: Written): string {
  return sort === 'question' ? text : sort;
}
