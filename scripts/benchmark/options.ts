import { parseArgs } from 'node:util';
import { PEERS } from '../peers/peers.ts';

/** What a run of the benchmark measures. */
export interface BenchmarkOptions {
  /** The directives that come with the program. */
  readonly fiveDocuments: boolean;
  /** Numbers of generated passages, ascending. */
  readonly passages: readonly number[];
  /** Short names of peers to measure on the same passages. */
  readonly peers: readonly string[];
  /** Peers are not built over more passages than this. */
  readonly mostPeerPassages: number;
  readonly questions: number;
  /** Seconds that one search may be asked. */
  readonly seconds: number;
  /** Folder in which indexes of generated passages stay; null for a temporary one. */
  readonly keep: string | null;
}

export const USAGE = `usage: npm run benchmark -- [options]
  --five               the directives that come with the program (the default where no --passages are given)
  --passages N,N,…     generated passages: 10000,100000,1000000
  --peers [NAME,…]     other searches on the same passages: all, or some of ${Object.keys(PEERS).join(', ')}
  --peer-passages N    no peer is built over more passages (100000)
  --questions N        planted questions a size (300)
  --seconds N          no search is asked for longer (60)
  --keep DIR           keep the indexes of generated passages in DIR, and use those that lie there
`;

/** Reads the command line; null where it is not understood. */
export function benchmarkOptions(words: readonly string[]): BenchmarkOptions | null {
  try {
    return optionsOf(words);
  } catch {
    return null;
  }
}

function optionsOf(words: readonly string[]): BenchmarkOptions | null {
  const { values } = parseArgs({
    args: words.map((word, n) =>
      word === '--peers' && (words[n + 1] ?? '--').startsWith('--') ? '--peers=all' : word,
    ),
    options: {
      five: { type: 'boolean', default: false },
      passages: { type: 'string', default: '' },
      peers: { type: 'string', default: '' },
      'peer-passages': { type: 'string', default: '100000' },
      questions: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '60' },
      keep: { type: 'string' },
    },
  });
  const passages = listOf(values.passages).map(Number);
  const numbers = [Number(values['peer-passages']), Number(values.questions), Number(values.seconds)];
  const peers = values.peers === 'all' ? Object.keys(PEERS) : listOf(values.peers);
  const isRight = [...passages, ...numbers].every((value) => Number.isInteger(value) && value > 0);
  if (!isRight || !peers.every((peer) => Object.hasOwn(PEERS, peer))) return null;
  const [mostPeerPassages = 0, questions = 0, seconds = 0] = numbers;
  return {
    fiveDocuments: values.five || passages.length === 0,
    passages: passages.toSorted((a, b) => a - b),
    peers,
    mostPeerPassages,
    questions,
    seconds,
    keep: values.keep ?? null,
  };
}

function listOf(value: string): string[] {
  return value.split(',').filter((item) => item !== '');
}
