import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { hasSameMarks, isMarkSlip, isOneSlip } from './agency-slip.ts';
import { type AgencyToken, agencyTokens } from './agency-tokens.ts';

/** One way to write a name. */
interface WrittenForm {
  /** Ids of the agencies or groups that it can mean, the likeliest first. */
  readonly ids: readonly string[];
  /** Its words as written, joining words ("và", "&") left out. */
  readonly words: readonly FormWord[];
}

interface FormWord {
  readonly text: string;
  readonly folded: string;
  /** Initials, not a word: "KHCN". */
  readonly isInitials: boolean;
}

/** A form met in a text: the tokens from `from` up to but without `to`. */
export interface FormHit {
  readonly form: WrittenForm;
  readonly from: number;
  readonly to: number;
  readonly match: 'exact' | 'folded' | 'slip';
  /** Initials in it are typed small and without marks as a word is ("cat", "ca tinh"): its place must say what is meant. */
  readonly readsAsWord: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  form: WrittenForm | null;
  /** Reached by a joining word, which is no word of the form. */
  readonly isSilent: boolean;
}

interface Walk {
  readonly node: Node;
  readonly at: number;
  /** Tokens of the text that stand for words of the form. */
  readonly met: readonly AgencyToken[];
  /** Index in `met` of the word typed with a slip, or null. */
  readonly slip: number | null;
}

const JOINING = ['va', 'and'];
const HAS_DIGIT = /\p{N}/u;
const SHORTEST_SLIP = 3;
/** Initials as long as these are like no others, so that the word before them may bear a slip. */
const LONG_INITIALS = 4;

function newNode(isSilent: boolean): Node {
  return { next: new Map(), form: null, isSilent };
}

/**
 * Written forms indexed by their words without tone marks. Where a form has a comma, "và", "&" or "-" between two
 * words, the text may have any of these, or nothing.
 */
export class FormTrie {
  readonly #root = newNode(false);

  /** Adds a form. When it stands already, the new id comes after those it has. */
  add(text: string, id: string, options: { repeatsCac?: boolean } = {}): void {
    const words: FormWord[] = [];
    let node = this.#root;
    let joint = false;
    for (const token of agencyTokens(text)) {
      if (words.length > 0 && JOINING.includes(token.folded)) {
        joint = true;
        continue;
      }
      const key = words.length === 0 ? token.folded : ` ${token.folded}`;
      const isJoined = words.length > 0 && (joint || token.gap === 'joint');
      const before = node;
      node = child(before, key, false);
      if (isJoined) linkJoints(before, node, token.folded, options.repeatsCac ?? false);
      words.push({
        text: token.text,
        folded: token.folded,
        isInitials: token.isUpper && token.text.length > 1,
      });
      joint = false;
    }
    if (words.length > 0) node.form = { words, ids: [...new Set([...(node.form?.ids ?? []), id])] };
  }

  /** The longest form that starts at token `from`, or null. */
  longest(tokens: readonly AgencyToken[], from: number): FormHit | null {
    const first = tokens[from];
    const start = first && this.#root.next.get(first.folded);
    if (!start) return null;
    let best: FormHit | null = null;
    const open: Walk[] = [{ node: start, at: from + 1, met: [first], slip: null }];
    for (let walk = open.pop(); walk; walk = open.pop()) {
      const { form } = walk.node;
      const match = form && qualityOf(form, walk);
      if (form && match) {
        const readsAsWord = !form.words.every((word, at) => isPlainInitials(word, walk.met[at], walk.met));
        best = better({ form, from, to: walk.at, match, readsAsWord }, best);
      }
      open.push(...stepsOf(walk, tokens));
    }
    return best;
  }
}

function child(node: Node, key: string, isSilent: boolean): Node {
  const known = node.next.get(key);
  if (known) return known;
  const made = newNode(isSilent);
  node.next.set(key, made);
  return made;
}

function link(node: Node, key: string, target: Node): void {
  if (!node.next.has(key)) node.next.set(key, target);
}

function linkJoints(before: Node, after: Node, word: string, repeatsCac: boolean): void {
  link(before, `,${word}`, after);
  const places = [before];
  for (const joining of JOINING) {
    const middle = child(before, ` ${joining}`, true);
    link(before, `,${joining}`, middle);
    link(middle, ` ${word}`, after);
    places.push(middle);
  }
  if (!repeatsCac) return;
  for (const place of places) {
    const plural = child(place, ' cac', true);
    link(place, ',cac', plural);
    link(plural, ` ${word}`, after);
  }
}

function stepsOf(walk: Walk, tokens: readonly AgencyToken[]): Walk[] {
  const token = tokens[walk.at];
  if (!token || token.gap === 'break') return [];
  const gap = token.gap === 'joint' ? ',' : ' ';
  const steps: Walk[] = [];
  const next = walk.node.next.get(gap + token.folded);
  if (next) steps.push(moved(walk, next, token, walk.slip));
  if (walk.slip !== null || token.folded.length < SHORTEST_SLIP || HAS_DIGIT.test(token.folded)) return steps;
  for (const [key, other] of walk.node.next) {
    if (other === next || other.isSilent || key.length <= SHORTEST_SLIP || !key.startsWith(gap)) continue;
    if (isOneSlip(key.slice(1), token.folded)) steps.push(moved(walk, other, token, walk.met.length));
  }
  return steps;
}

function moved(walk: Walk, node: Node, token: AgencyToken, slip: number | null): Walk {
  return { node, at: walk.at + 1, met: node.isSilent ? walk.met : [...walk.met, token], slip };
}

function better(hit: FormHit, best: FormHit | null): FormHit {
  if (!best || hit.to > best.to) return hit;
  return hit.to === best.to && best.match === 'slip' && hit.match !== 'slip' ? hit : best;
}

/**
 * How well the words of the text stand for those of the form; null when they do not. A name of three words or more
 * bears one slip, in its letters or its tone marks; initials bear none, the
 * first word ("Sở", "Ban") only before three more, or where one mark of it is wrong ("Sơ Tài chính").
 */
function qualityOf(form: WrittenForm, walk: Walk): FormHit['match'] | null {
  let slips = 0;
  let isFolded = false;
  for (const [at, word] of form.words.entries()) {
    const met = walk.met[at];
    if (!met) return null;
    if (at !== walk.slip && hasSameMarks(met.text, word.text)) continue;
    if (at !== walk.slip && met.text === met.folded) isFolded = true;
    else if (word.isInitials || (at === 0 && form.words.length < 4 && !isKindWordSlip(met, word)))
      return null;
    else slips += 1;
  }
  if (slips > 0) return slips === 1 && bearsSlip(form) ? 'slip' : null;
  return isFolded ? 'folded' : 'exact';
}

function bearsSlip({ words }: WrittenForm): boolean {
  return (
    words.length >= 3 || words.some(({ text, isInitials }) => isInitials && text.length >= LONG_INITIALS)
  );
}

/** "Sơ" or "Sớ" for "Sở"; a small "bổ" before a field is more likely "phân bổ". */
function isKindWordSlip(met: AgencyToken, word: FormWord): boolean {
  return (met.isCapital || met.folded === 'so') && isMarkSlip(met.text, word.text);
}

/** Initials that read as a word need capitals, unless the tone marks of their neighbours show that the text has marks. */
function isPlainInitials(word: FormWord, met: AgencyToken | undefined, all: readonly AgencyToken[]): boolean {
  if (!word.isInitials || !met || met.isUpper || !isSyllable(word.folded)) return true;
  return all.some((token) => token !== met && token.text !== fold(token.text));
}
