/** One passage as a peer gets it; the title is its headings, or what an article is called. */
export interface PeerPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What our own index embeds of it: its text after its last heading. The text alone where it is not given. */
  readonly embedded?: string;
}

/** Vectors of the project's own model, so that a peer that searches by vectors is compared with the same ones. */
export interface PeerEmbedder {
  readonly dimension: number;
  /** One unit vector for each window of each text, in order; at least one a text. */
  texts(texts: readonly string[]): Promise<readonly (readonly Float32Array[])[]>;
  question(text: string): Promise<Float32Array>;
}

/** Another way to search the same passages, set up as well as its documentation allows. */
export interface Peer {
  readonly name: string;
  /** Its settings, in a few words, for the table. */
  readonly setting: string;
  /** True where `build` needs the embedder. */
  readonly needsVectors: boolean;
  /** Called once, before the first search. */
  build(passages: readonly PeerPassage[], embedder?: PeerEmbedder): Promise<void>;
  /** Ids of the `k` best passages, best first; fewer where fewer were found. */
  search(query: string, k: number): Promise<string[]>;
  /** Removes what it keeps outside memory. */
  close(): Promise<void>;
}

/** What a peer searches where it has one field only. */
export function wholeText({ title, text }: PeerPassage): string {
  return title === '' ? text : `${title}. ${text}`;
}

/** What is embedded of a passage, so that a peer has the very vectors that our own index has. */
export function embeddedText({ embedded, text }: PeerPassage): string {
  return embedded ?? text;
}

/** The embedder that a peer cannot do without. Throws when none was given: a slip of the caller. */
export function needed(embedder: PeerEmbedder | undefined): PeerEmbedder {
  if (embedder === undefined) throw new TypeError('this peer needs an embedder');
  return embedder;
}
