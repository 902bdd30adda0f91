import { findKindNames } from '../../directive/kind.ts';
import type { Task } from '../../directive/task.ts';
import type { AskedProduct } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';

type IsAbout = (task: Task) => boolean;

/**
 * Tells whether the product of a row is what a question chooses by: all of its words stand in the column, a kind of
 * document where a product begins. Where no row of the table brings it, work that is said to make one.
 */
export function productFilter(product: AskedProduct | undefined, tasks: readonly Task[]): IsAbout {
  if (product === undefined) return () => true;
  const brings: IsAbout = ({ deliverable }) => deliverable !== null && isIn(product, deliverable, START);
  return tasks.some(brings) ? brings : ({ task }) => isIn(product, task, MAKING);
}

// "Kế hoạch/Văn bản …" · "…, báo cáo kết quả" · "01 Đề án", "Dự thảo Nghị quyết"
const START = String.raw`(?:^|[,;/+.:]|(?<!\p{L})(?:va|kem|hoac))\s*(?:(?:\d+|cac|mot|du thao|ban hanh|ban)\s+)*`;
// "ban hành Kế hoạch" · "xây dựng, trình … Quyết định"
const MAKING = String.raw`(?<!\p{L})(?:ban hanh|xay dung|trinh|lap|phe duyet|tham muu)(?:[\s,]+\p{L}+){0,6}?\s+`;

function isIn({ words }: AskedProduct, text: string, before: string): boolean {
  const folded = fold(text).replace(/uy ban nhan dan/gu, 'ubnd');
  const said = new Set(folded.split(/[^\p{L}\p{N}]+/u));
  if (!words.every((word) => said.has(word))) return false;
  const [kind] = findKindNames(words.join(' '));
  if (kind === undefined || kind.start !== 0) return before === START;
  const name = words.join(' ').slice(0, kind.end);
  return new RegExp(`${before}${name}(?!\\p{L})`, 'u').test(folded);
}
