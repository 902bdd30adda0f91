import type { ProvisionLevel } from '../../directive/provision.ts';

/** What a locator is made from: one node of the path from the part's root to a provision. */
export interface PathNode {
  readonly level: ProvisionLevel;
  /** "1.1", "a", "II", "Điều 2"'s "2"; empty for a dash, a heading, a paragraph. */
  readonly ordinal: string;
  /** "Phần 1" and the like, as printed. */
  readonly label: string;
  /** The words of a heading that bears no number. */
  readonly text: string;
  /** 1, 2, … among the dashes (pluses) below one numbered provision. */
  readonly position: number;
}

/** Where a provision is that stands under no number. */
export const ROOT_LOCATORS = {
  opening: 'phần mở đầu',
  basis: 'phần căn cứ',
  closing: 'phần kết',
  text: 'nội dung',
} as const;

const LONGEST_HEADING = 60;
const NUMBERED: ReadonlySet<ProvisionLevel> = new Set([
  'dieu',
  'roman',
  'arabic',
  'decimal',
  'letter',
  'parenthesis',
]);

/**
 * Where a provision is, as one cites it: "Phần 1, mục VIII.1", "mục II.1.1.a", "điểm a khoản 1 Điều 3",
 * "mục 1, gạch đầu dòng 3". A decimal number holds the one above it, which is not said twice.
 */
export function locatorOf(path: readonly PathNode[], root: string): string {
  const pieces = [...divisions(path), numbered(path), ...items(path)].filter((piece) => piece !== '');
  return pieces.length === 0 ? root : pieces.join(', ');
}

function divisions(path: readonly PathNode[]): string[] {
  const firstNumber = path.findIndex(({ level }) => NUMBERED.has(level));
  const hasArticle = path.some(({ level }) => level === 'dieu');
  return path.flatMap((node, i) => {
    if (node.level === 'phan') return [capitalised(node.label)];
    const isAbove = firstNumber === -1 || i < firstNumber;
    if (node.level === 'heading' && node.text !== '' && isAbove) return [`“${shortened(node.text)}”`];
    if (hasArticle) return [];
    if (node.level === 'chuong') return [capitalised(node.label)];
    return node.level === 'muc' && /^(?:Tiểu )?[Mm]ục/iu.test(node.label) ? [capitalised(node.label)] : [];
  });
}

function numbered(path: readonly PathNode[]): string {
  const article = path.findIndex(({ level }) => level === 'dieu');
  if (article !== -1) return articleLocator(path.slice(article));
  const numbers: string[] = [];
  for (const node of path) {
    if (node.level === 'muc' && /^(?:Tiểu )?mục/iu.test(node.label)) continue;
    if (!['muc', 'roman', 'arabic', 'decimal', 'letter', 'parenthesis'].includes(node.level)) continue;
    if (node.level === 'decimal') dropArabic(numbers);
    numbers.push(
      node.level === 'parenthesis' && node.label.startsWith('(') ? `(${node.ordinal})` : node.ordinal,
    );
  }
  return numbers.length === 0 ? '' : `mục ${numbers.join('.')}`;
}

/** "1", "1.1" → "1.1": also where the item is mis-numbered ("6.4" under 7). */
function dropArabic(numbers: string[]): void {
  while (/^\p{Nd}/u.test(numbers[numbers.length - 1] ?? '')) numbers.pop();
}

function articleLocator(path: readonly PathNode[]): string {
  const words = path.flatMap((node) => {
    if (node.level === 'dieu') return [`Điều ${node.ordinal}`];
    if (node.level === 'arabic' || node.level === 'decimal') return [`khoản ${node.ordinal}`];
    return node.level === 'letter' || node.level === 'parenthesis' ? [`điểm ${node.ordinal}`] : [];
  });
  return words.reverse().join(' ');
}

function items(path: readonly PathNode[]): string[] {
  return path.flatMap(({ level, position }) => {
    if (level === 'dash') return [`gạch đầu dòng ${position}`];
    return level === 'plus' ? [`dấu cộng ${position}`] : [];
  });
}

function shortened(text: string): string {
  const bare = text.replace(/[.:;\s]+$/u, '');
  return bare.length <= LONGEST_HEADING ? bare : `${bare.slice(0, bare.lastIndexOf(' ', LONGEST_HEADING))} …`;
}

/** "PHẦN THỨ NHẤT" → "Phần thứ nhất", "CHƯƠNG II" → "Chương II" */
function capitalised(label: string): string {
  const words = label
    .split(' ')
    .map((word) => (/^(?:[IVXL]+|[A-HĐ])$/u.test(word) ? word : word.toLowerCase()));
  const text = words.join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
