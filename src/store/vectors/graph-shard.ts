import type { HierarchicalNSW } from 'hnswlib-node';
import type { NearText } from './nearest-texts.ts';
import type { Projection } from './projection.ts';

/** A graph and what its points stand for. */
interface LoadedGraph {
  readonly graph: HierarchicalNSW;
  /** For each point the id of its text. */
  readonly owners: Uint32Array;
  /** What its points were projected on. */
  readonly projection: Projection;
}

/** One loaded graph file. Its points never change; which of them still count is known to the index. */
export class GraphShard {
  readonly number: number;
  readonly #loaded: LoadedGraph;

  constructor(number: number, loaded: LoadedGraph) {
    this.number = number;
    this.#loaded = loaded;
  }

  /**
   * The texts of so many nearest points, best first, with about the cosine of the window; a text may come more than
   * once. The breadth of the search (ef) is set each time: hnswlib goes back to 10 whenever a graph is loaded.
   */
  nearest(vector: Float32Array, points: number): NearText[] {
    const { graph, owners, projection } = this.#loaded;
    const wanted = Math.min(points, owners.length);
    if (wanted === 0) return [];
    graph.setEf(wanted);
    const { neighbors, distances } = graph.searchKnn(projection.question(vector), wanted);
    return neighbors.map((point, i) => ({ id: owners[point] ?? -1, score: 1 - (distances[i] ?? 1) }));
  }
}
