import { createRequire } from 'node:module';
import type { HierarchicalNSW } from 'hnswlib-node';

/** Makes graphs for nearest-neighbour search (HNSW: Malkov and Yashunin 2018). */
export type GraphLibrary = typeof HierarchicalNSW;

const require = createRequire(import.meta.url);

/** hnswlib-node, or null where this native module was not installed or does not load: exact scans then serve. */
export function graphLibrary(name = 'hnswlib-node'): GraphLibrary | null {
  try {
    const library: unknown = require(name);
    return isGraphLibrary(library) ? library.HierarchicalNSW : null;
  } catch {
    return null;
  }
}

function isGraphLibrary(library: unknown): library is { HierarchicalNSW: GraphLibrary } {
  return typeof library === 'object' && library !== null && 'HierarchicalNSW' in library;
}
