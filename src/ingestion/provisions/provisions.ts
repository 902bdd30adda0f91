import type { ProvisionLevel } from '../../directive/provision.ts';
import { LEGAL_BASIS } from '../header/header-patterns.ts';
import type { ReadFootnote, ReadProvision } from '../read-document.ts';
import type { Footnote } from '../text/footnotes.ts';
import { isCapitals, type Paragraph } from '../text/paragraphs.ts';
import { joinSourced, sliceSourced, spansOf, trimSourced } from '../text/sourced-text.ts';
import { locatorOf, type PathNode, ROOT_LOCATORS } from './locators.ts';
import { END_OF_TEXT } from './marker-patterns.ts';
import { type Marker, readMarker } from './markers.ts';

/** What the tree of one part is built from. */
export interface ProvisionInput {
  readonly source: string;
  readonly part: number;
  /** What every locator begins with: "Phụ lục I" in an annex, else empty. */
  readonly prefix: string;
  /** Index of the first provision made here. */
  readonly from: number;
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

/** The provisions of one part, parents before children, and the index of the one that each paragraph went into. */
export interface ProvisionTree {
  readonly provisions: readonly ReadProvision[];
  readonly provisionOfParagraph: readonly number[];
}

interface Node extends PathNode {
  readonly index: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly paragraph: Paragraph;
  readonly marker: Marker | null;
  /** The words that a title on the next line adds ("Phần 1" over "TÌNH HÌNH …"). */
  title: Paragraph | null;
  children: number;
}

/** How deep each level stands, least first; a level goes under the nearest one that is less deep. */
const DEPTHS: { readonly [L in ProvisionLevel]: number } = {
  part: 0,
  phan: 1,
  chuong: 2,
  muc: 3,
  roman: 4,
  dieu: 5,
  arabic: 6,
  decimal: 7,
  letter: 9,
  parenthesis: 9.5,
  heading: 9.8,
  paragraph: 12,
  dash: 10,
  plus: 11,
};

/**
 * Builds the tree of a part's body (Nghị định 30/2020, layouts a and b). Numbers need not be in order: a missing,
 * repeated or wrong one stays as printed. Plain paragraphs belong to the numbered provision above them.
 */
export function provisionsOf(input: ProvisionInput): ProvisionTree {
  const nodes: Node[] = [];
  const provisionOfParagraph: number[] = [];
  const path: Node[] = [];
  const counts = new Map<string, number>();
  const lastAt = input.paragraphs.length - 1;
  input.paragraphs.forEach((paragraph, at) => {
    const above = path[path.length - 1];
    if (above !== undefined && isTitleOf(above, paragraph)) {
      above.title = paragraph;
      provisionOfParagraph.push(above.index);
      return;
    }
    const node = nodeOf({ index: input.from + nodes.length, path, counts, isLast: at === lastAt }, paragraph);
    nodes.push(node);
    path.push(node);
    provisionOfParagraph.push(node.index);
  });
  const marked = nodes.filter(({ marker }) => marker !== null);
  const reach: Reach = {
    firstMarked: marked[0]?.index ?? null,
    lastMarked: marked[marked.length - 1]?.index ?? null,
    last: nodes[nodes.length - 1]?.index ?? null,
  };
  return { provisions: nodes.map((node) => provisionOf(input, nodes, node, reach)), provisionOfParagraph };
}

/** "Phần 1", "Chương I" or "Điều 3" alone on a line: the heading below is its title. */
function isTitleOf(above: Node, paragraph: Paragraph): boolean {
  if (
    above.marker === null ||
    above.title !== null ||
    above.marker.wordsAt < above.paragraph.sourced.text.length
  ) {
    return false;
  }
  return (
    ['phan', 'chuong', 'muc', 'dieu'].includes(above.level) && readMarker(paragraph.sourced.text) === null
  );
}

/** What is known when a paragraph is put into the tree. */
interface Place {
  readonly index: number;
  /** From the root to the node before; changed as nodes are left. */
  readonly path: Node[];
  readonly counts: Map<string, number>;
  readonly isLast: boolean;
}

function nodeOf({ index, path, counts, isLast }: Place, paragraph: Paragraph): Node {
  const marker = readMarker(paragraph.sourced.text);
  const level = marker?.level ?? plainLevel(paragraph);
  if (isLast && marker === null && isClosing(paragraph.sourced.text)) path.length = 0;
  const depth = depthOf(level, marker, paragraph, path);
  popTo(path, depth, level);
  const parent = path[path.length - 1];
  if (parent !== undefined) parent.children += 1;
  return {
    index,
    parent: parent?.index ?? null,
    depth,
    level,
    ordinal: marker?.ordinal ?? '',
    label: marker?.label ?? '',
    text: level === 'heading' ? paragraph.sourced.text : '',
    position: level === 'dash' || level === 'plus' ? positionOf(counts, path, level) : 0,
    paragraph,
    marker,
    title: null,
    children: 0,
  };
}

/** Dashes are counted below the nearest numbered provision, whatever plain headings stand between them. */
function positionOf(counts: Map<string, number>, path: readonly Node[], level: ProvisionLevel): number {
  const owner = path.findLast((node) => !['heading', 'paragraph'].includes(node.level));
  const key = `${owner?.index ?? ''} ${level}`;
  const position = (counts.get(key) ?? 0) + 1;
  counts.set(key, position);
  return position;
}

/** A line in capitals, in bold or under "#" that bears no number is a heading. */
function plainLevel({ sourced: { text }, emphasis, headingDepth, isCaps }: Paragraph): ProvisionLevel {
  const isShort = text.length <= 200 && !/[.;,]$/u.test(text);
  return isShort && (isCaps || headingDepth > 0 || (emphasis > 0.9 && text.length <= 120))
    ? 'heading'
    : 'paragraph';
}

/** Where a level stands here: a capital heading beside the roman figures, "(1)" and "a)" by which came first. */
function depthOf(
  level: ProvisionLevel,
  marker: Marker | null,
  paragraph: Paragraph,
  path: readonly Node[],
): number {
  if (level === 'heading' && (paragraph.isCaps || paragraph.headingDepth > 0)) {
    const division = path.find((node) => node.depth >= DEPTHS.muc && node.depth <= DEPTHS.arabic);
    return division?.depth ?? DEPTHS.roman;
  }
  if (level === 'decimal') return DEPTHS.decimal + ((marker?.ordinal.split('.').length ?? 2) - 2) * 0.2;
  if (
    level === 'letter' &&
    path.some((node) => node.level === 'parenthesis') &&
    !path.some((node) => node.level === 'letter')
  ) {
    return DEPTHS.parenthesis + 0.2;
  }
  return path.findLast((node) => node.level === level)?.depth ?? DEPTHS[level];
}

function popTo(path: Node[], depth: number, level: ProvisionLevel): void {
  const isPlain = level === 'paragraph';
  for (;;) {
    const last = path[path.length - 1];
    if (last === undefined) return;
    const stays = isPlain
      ? !['dash', 'plus', 'paragraph'].includes(last.level)
      : last.depth < depth && last.level !== 'paragraph';
    if (stays) return;
    path.pop();
  }
}

/** The sentence that ends a document: "Trên đây là …", "Yêu cầu các cơ quan … thực hiện./." */
function isClosing(text: string): boolean {
  return END_OF_TEXT.test(text) || /^(?:Trên đây là|Thừa lệnh|Đề nghị|Yêu cầu|Nhận được)\s/u.test(text);
}

/** The first and last numbered provisions of the part, and its last of all; null where there is none. */
interface Reach {
  readonly firstMarked: number | null;
  readonly lastMarked: number | null;
  readonly last: number | null;
}

function provisionOf(input: ProvisionInput, nodes: readonly Node[], node: Node, reach: Reach): ReadProvision {
  const { paragraph, marker } = node;
  const own = trimSourced(sliceSourced(paragraph.sourced, marker?.wordsAt ?? 0));
  const sourced = node.title === null ? own : joinSourced([own, node.title.sourced]);
  const whole =
    node.title === null ? paragraph.sourced : joinSourced([paragraph.sourced, node.title.sourced]);
  const marks = [...paragraph.footnoteMarks, ...(node.title?.footnoteMarks ?? [])];
  const notes = marks.flatMap(({ mark, at }) => footnoteAt(input, mark, at) ?? []);
  return {
    index: node.index,
    parent: node.parent,
    part: input.part,
    level: node.level,
    label: node.label,
    locator: locatorIn(input.prefix, locatorOf(pathOf(nodes, node), rootLocator(node, reach))),
    isHeading: isHeading(node, sourced.text),
    text: sourced.text,
    sourced,
    footnotes: notes.map(({ text }) => text),
    ...(notes.length === 0 ? {} : { notes }),
    spans: spansOf(whole, 0, whole.text.length, input.source),
  };
}

function footnoteAt(
  { footnotes, source }: ProvisionInput,
  mark: string,
  markAt: number,
): ReadFootnote | null {
  const note = footnotes.get(mark);
  if (note === undefined) return null;
  const { words, start } = note;
  const [first, ...rest] = spansOf(words, 0, words.text.length, source);
  return first === undefined
    ? null
    : { text: words.text, spans: [{ start, end: first.end }, ...rest], markAt };
}

function locatorIn(prefix: string, locator: string): string {
  return prefix === '' ? locator : `${prefix}, ${locator}`;
}

function pathOf(nodes: readonly Node[], node: Node): Node[] {
  const offset = nodes[0]?.index ?? 0;
  const path: Node[] = [node];
  for (let at = node.parent; at !== null; ) {
    const above: Node | undefined = nodes[at - offset];
    if (above === undefined) break;
    path.unshift(above);
    at = above.parent;
  }
  return path;
}

function rootLocator({ index, paragraph }: Node, { firstMarked, lastMarked, last }: Reach): string {
  if (LEGAL_BASIS.test(paragraph.sourced.text)) return ROOT_LOCATORS.basis;
  if (lastMarked !== null && index < lastMarked) return ROOT_LOCATORS.opening;
  const isEnd = index === last && isClosing(paragraph.sourced.text);
  return isEnd || firstMarked !== null ? ROOT_LOCATORS.closing : ROOT_LOCATORS.text;
}

const LONGEST_HEADING = 80;
const LONGEST_LEAD = 25;

/** A heading has provisions below it and is no sentence: it ends without a full stop and is not long. */
function isHeading({ level, paragraph, children, title, marker }: Node, text: string): boolean {
  if (level === 'heading' || ['phan', 'chuong', 'muc'].includes(level)) return true;
  if (level === 'dieu' && title !== null) return true;
  const count = text.split(' ').length;
  if (count > LONGEST_HEADING || marker === null || text === '') return false;
  if (isCapitals(text) || paragraph.headingDepth > 0) return true;
  if (children === 0 || /[.;,!?]$/u.test(text)) return false;
  return !text.endsWith(':') || count <= LONGEST_LEAD;
}
