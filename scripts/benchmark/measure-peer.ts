import { performance } from 'node:perf_hooks';
import { ownEmbedder } from '../peers/own-embedder.ts';
import { PEERS } from '../peers/peers.ts';
import type { Job } from './jobs.ts';
import { measureQuestions, type QuestionFigures } from './measure-questions.ts';
import { megabytesNow, peakMegabytes } from './memory.ts';
import { readPassages } from './passages-file.ts';

/** What a peer needed and gave. Milliseconds, MB. */
export interface PeerFigures {
  readonly name: string;
  readonly setting: string;
  /** Embedding included, where it needs vectors. */
  readonly buildMs: number;
  readonly peakMb: number;
  /** After building, when what it does not need is let go. */
  readonly servingMb: number;
  readonly questions: QuestionFigures;
}

/** Builds a peer over generated passages and asks it the planted questions, in this process. */
export async function measurePeer(job: Extract<Job, { kind: 'peer' }>): Promise<PeerFigures> {
  const make = PEERS[job.peer];
  if (make === undefined) throw new RangeError(`no peer is called ${job.peer}`);
  const peer = await make();
  const embedder = peer.needsVectors ? ownEmbedder() : undefined;
  try {
    const passages = await readPassages(job.file);
    const started = performance.now();
    await peer.build(passages, embedder);
    const buildMs = performance.now() - started;
    passages.length = 0;
    const servingMb = megabytesNow();
    const search = (query: string, k: number) => peer.search(query, k);
    const questions = await measureQuestions(search, job.run);
    const { name, setting } = peer;
    return { name, setting, buildMs, peakMb: peakMegabytes(), servingMb, questions };
  } finally {
    await peer.close();
    await embedder?.close();
  }
}
