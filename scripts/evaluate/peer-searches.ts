import { ownEmbedder } from '../peers/own-embedder.ts';
import { PEERS } from '../peers/peers.ts';
import type { Benchmark, Searching } from './benchmark.ts';

/** Other libraries over the passages of a benchmark, each built when it is called for. */
export function peerSearches({ passages }: Benchmark): (() => Promise<Searching>)[] {
  return Object.values(PEERS).map((make) => async () => {
    const peer = await make();
    const embedder = peer.needsVectors ? ownEmbedder() : undefined;
    process.stderr.write(`building ${peer.name}\n`);
    await peer.build(passages, embedder);
    return {
      name: peer.name,
      setting: peer.setting,
      search: (question, count) => peer.search(question, count),
      close: async () => {
        await peer.close();
        await embedder?.close();
      },
    };
  });
}
