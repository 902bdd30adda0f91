import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeBotApi } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';
import { quantile } from '../benchmark/quantile.ts';
import { Random } from '../benchmark/random.ts';
import { type Excuses, excusesFor } from './excuses.ts';
import { feed } from './feed.ts';
import { judge, type Verdict } from './judge.ts';
import { Killer } from './killer.ts';
import type { EnduranceOptions } from './options.ts';
import { leftIn, prepareData } from './prepare-data.ts';
import { ServedBot } from './served-bot.ts';
import { Weather } from './weather.ts';
import { Writers } from './writers.ts';
import { wrongChat } from './wrong-chat.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
/** So long nothing may happen before a run is over: longer than a put-off message waits. */
const PATIENCE_MS = 45_000;
const LOOK_MS = 500;
/**
 * Updates before anything else: the program reads its model at the first question that needs it, and where times are
 * measured it is to have been compiled, as in a process that has run for minutes.
 */
const WARM_UP = { started: 60, compiled: 600 };

/** What was measured without faults. */
export interface Calm {
  /** Milliseconds from an update handed out to its answer received. */
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  /** Answers a second while updates came at the rate asked for, and when as many came at once. */
  readonly rate: number;
  readonly mostRate: number;
}

/** What a run showed. */
export interface EnduranceRun {
  readonly verdict: Verdict;
  /** What was written and what was shown in the first chat where something is wrong; empty where nothing is. */
  readonly wrong: readonly string[];
  readonly calm: Calm | null;
  readonly excuses: Excuses;
  readonly faults: ReadonlyMap<string, number>;
  /** Milliseconds from SIGTERM to the end of the process. */
  readonly stopMs: number;
  /** Updates and messages that the register still held when all was over. */
  readonly left: { readonly inbox: number; readonly outbox: number };
  readonly seconds: number;
  /** What `sauro serve` wrote. */
  readonly log: string;
}

/** The parts of a run. */
interface Stage {
  readonly fake: FakeBotApi;
  readonly weather: Weather;
  readonly writers: Writers;
  readonly bot: ServedBot;
}

/** Lets many people write to the real program beside a fake Bot API, through faults and kills, and judges what they saw. */
export async function runEndurance(options: EnduranceOptions): Promise<EnduranceRun> {
  const from = performance.now();
  // Each has its own: how often the fake is asked, and so how often the weather draws, is never the same.
  const { people, sky, fate } = randoms(options.seed);
  const data = await mkdtemp(join(tmpdir(), 'sauro-endurance-'));
  const fake = await FakeBotApi.start();
  const weather = new Weather(fake, sky);
  const writers = new Writers(fake, people, options.chats);
  const bot = new ServedBot(fake, { corpus: CORPUS, data }, () => weather.polls);
  try {
    await prepareData({ corpus: CORPUS, data }, writers.chats);
    await bot.start();
    const stage = { fake, weather, writers, bot };
    await timed(stage, options.calm === 0 ? WARM_UP.started : WARM_UP.compiled, options.rate);
    const calm = options.calm === 0 ? null : await calmDay(stage, options);
    const killedAt = await stormyDay(stage, fate, options);
    await drained(data);
    const verdict = judge(writers.events, fake.calls);
    const stopMs = await bot.stop();
    const { log } = bot;
    const seconds = (performance.now() - from) / 1000;
    const excuses = excusesFor(verdict.doubled, killedAt);
    const wrong = wrongChat({ ...verdict, none: excuses.none }, writers.events, {
      calls: fake.calls,
      killedAt,
    });
    return {
      verdict,
      wrong,
      calm,
      excuses,
      faults: weather.faults,
      stopMs,
      left: leftIn(data),
      seconds,
      log,
    };
  } finally {
    await bot.kill();
    await fake.stop();
    await rm(data, { recursive: true, force: true });
  }
}

function randoms(seed: number) {
  return { people: new Random(seed * 3), sky: new Random(seed * 3 + 1), fate: new Random(seed * 3 + 2) };
}

async function calmDay(stage: Stage, { calm, rate }: EnduranceOptions): Promise<Calm> {
  const { writers, weather, fake } = stage;
  const before = writers.events.length;
  const even = await timed(stage, calm, rate);
  const { answeredAt } = judge(writers.events, fake.calls);
  const measured = new Set(writers.events.slice(before).map(({ update }) => update));
  const waits = [...answeredAt]
    .filter(([update]) => measured.has(update))
    .map(([update, at]) => at - (weather.handedAt.get(update) ?? at));
  const atOnce = await timed(stage, calm, Number.POSITIVE_INFINITY);
  return {
    p50: quantile(waits, 0.5),
    p95: quantile(waits, 0.95),
    slowest: Math.max(...waits),
    rate: even,
    mostRate: atOnce,
  };
}

/** Answers a second, from the first update to the last answer. */
async function timed(stage: Stage, updates: number, rate: number): Promise<number> {
  const { writers, fake } = stage;
  const from = performance.now();
  await feed(updates, rate, () => writers.act());
  await settled(stage);
  const last = fake.calls.findLast(({ isDone, chat }) => isDone && chat !== null);
  return updates / (((last?.at ?? performance.now()) - from) / 1000);
}

async function stormyDay(
  stage: Stage,
  random: Random,
  { updates, rate, kills }: EnduranceOptions,
): Promise<readonly number[]> {
  const { writers, weather, bot } = stage;
  const killer = new Killer(bot, random, { updates, kills });
  weather.isStormy = true;
  await feed(updates, rate, (index) => {
    writers.act();
    killer.at(index);
  });
  await killer.done();
  await settled(stage);
  weather.isStormy = false;
  return killer.killedAt;
}

/** Waits until the program has nothing left to send: what it does not know to have arrived it sends once more. */
async function drained(data: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const { inbox, outbox } = leftIn(data);
    if (inbox + outbox === 0 || performance.now() > until) return;
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
  }
}

/** Waits until every update is answered, or nothing has come for long. */
async function settled({ writers, fake }: Stage): Promise<void> {
  let calls = fake.calls.length;
  let changedAt = performance.now();
  while (performance.now() - changedAt < PATIENCE_MS) {
    const { lost, unanswered } = judge(writers.events, fake.calls);
    if (lost.length + unanswered.length === 0) return;
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
    const chatCalls = fake.calls.filter(({ chat }) => chat !== null).length;
    if (chatCalls !== calls) changedAt = performance.now();
    calls = chatCalls;
  }
}
