/** A node asks a sign, or is a leaf; children stand by their place in the list. */
export type TreeNode =
  | { readonly sign: number; readonly most: number; readonly left: TreeNode; readonly right: TreeNode }
  | { readonly value: number };

/** Trees as one row of nodes, each tree from its root: the left child stands right behind its parent. */
export interface Trees {
  /** Place of each root. */
  readonly roots: Int32Array;
  /** The sign that a node asks, or −1 for a leaf. */
  readonly signs: Int16Array;
  /** Values up to this go left; in a leaf, what it gives. */
  readonly values: Float64Array;
  /** Place of the right child. */
  readonly rights: Int32Array;
}

const LEAF = '=';
/** Between trees that stand in one line. */
const APART = ' | ';
/** Trees in one line: a file of some hundred trees stays short. */
const IN_LINE = 5;

/** A tree as text, root first: "3 0.25" asks the sign of that number for at most 0.25, then its left and its right; "=0.1" gives. */
function encodeTree(node: TreeNode): string {
  if ('value' in node) return `${LEAF}${node.value}`;
  return `${node.sign} ${node.most} ${encodeTree(node.left)} ${encodeTree(node.right)}`;
}

/** Trees as lines of text, some in each. */
export function encodeTrees(trees: readonly TreeNode[]): string[] {
  const lines = Math.ceil(trees.length / IN_LINE);
  return Array.from({ length: lines }, (_, line) =>
    trees
      .slice(line * IN_LINE, (line + 1) * IN_LINE)
      .map(encodeTree)
      .join(APART),
  );
}

/** Reads what `encodeTrees` wrote. */
export function decodeTrees(encoded: readonly string[]): Trees {
  const signs: number[] = [];
  const values: number[] = [];
  const rights: number[] = [];
  const read = (words: readonly string[], at: number): number => {
    const place = signs.length;
    const word = words[at] ?? LEAF;
    const isLeaf = word.startsWith(LEAF);
    signs.push(isLeaf ? -1 : Number(word));
    values.push(Number(isLeaf ? word.slice(LEAF.length) : words[at + 1]));
    rights.push(-1);
    if (isLeaf) return at + 1;
    const right = read(words, at + 2);
    rights[place] = signs.length;
    return read(words, right);
  };
  const roots = encoded
    .flatMap((line) => line.split(APART))
    .map((tree) => {
      const root = signs.length;
      read(tree.split(' '), 0);
      return root;
    });
  return {
    roots: Int32Array.from(roots),
    signs: Int16Array.from(signs),
    values: Float64Array.from(values),
    rights: Int32Array.from(rights),
  };
}

/** The sum of what all trees give for a row of signs. */
export function sumOfTrees({ roots, signs, values, rights }: Trees, row: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let sign = signs[at] ?? -1; sign >= 0; sign = signs[at] ?? -1) {
      at = (row[sign] ?? 0) <= (values[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
    }
    sum += values[at] ?? 0;
  }
  return sum;
}
