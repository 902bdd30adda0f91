import { typed } from '../../../vietnamese/typed-words.ts';

/** Nouns of documents: how they are typed, and the code of their numbers. */
const NOUNS: readonly { readonly asks: RegExp; readonly tells: RegExp }[] = [
  ['quyết định|qđ', 'quyết định|qđ'],
  ['kế hoạch|kh', 'kế hoạch|kh'],
  ['nghị quyết|nq', 'nghị quyết|nq'],
  ['nghị định|nđ', 'nghị định|nđ'],
  ['thông tư', 'thông tư|tt'],
  ['thông báo|tb', 'thông báo|tb'],
  ['tờ trình|ttr', 'tờ trình|ttr'],
  ['công văn|cv', 'công văn|văn bản'],
  ['chỉ thị|ct', 'chỉ thị|ct'],
  ['báo cáo|bc', 'báo cáo|bc'],
  ['công điện|cđ', 'công điện|cđ'],
  ['quy định', 'quy định|qđ'],
  ['hướng dẫn', 'hướng dẫn|hd'],
].map(([asks = '', tells = '']) => ({
  asks: typed(`(?:${asks})(?: (?:là|mang|có))?(?: số)? (?:nào|mấy|bao nhiêu)`),
  tells: new RegExp(`(?<!\\p{L})(?:${tells})(?!\\p{L})`, 'iu'),
}));

/** Where the noun and its number stand apart: "Quyết định phê duyệt … số mấy". */
const FIRST =
  /^(?:quyết định|quyet dinh|kế hoạch|ke hoach|nghị quyết|nghi quyet|nghị định|nghi dinh|thông báo|thong bao|tờ trình|to trinh|công văn|cong van|chỉ thị|chi thi|báo cáo|bao cao|qđ|kh|nq|tb|cv)(?!\p{L})(?!\s+(?:số\s+|so\s+)?\d)/u;

/** What tells the number of a document of the kinds that a question (lower case) asks for; empty: of any. */
export function askedDocuments(lower: string): RegExp[] {
  const named = NOUNS.filter(({ asks }) => lower.search(asks) !== -1).map(({ tells }) => tells);
  if (named.length > 0) return named;
  const first = FIRST.exec(lower)?.[0];
  return first === undefined
    ? []
    : NOUNS.filter(({ asks }) => `${first} nào`.search(asks) !== -1).map(({ tells }) => tells);
}
