import type { AgencyKind } from '../agency.ts';
import {
  ASKS_WHICH,
  COMMUNE_BODIES,
  GROUP_LEADS,
  GROUP_TAILS,
  LEADERS,
  LIST_STARTS,
  phraseAt,
  phraseBefore,
} from './agency-patterns.ts';
import { foreignTail, homeTail } from './agency-place.ts';
import {
  endsName,
  fillsCellPart,
  isInsideSymbol,
  isNumber,
  isOtherWord,
  standsAlone,
  standsAsInitials,
} from './agency-surroundings.ts';
import { type AgencyToken, agencyTokens } from './agency-tokens.ts';
import type { FormHit, FormTrie } from './agency-trie.ts';
import { unknownName } from './agency-unknown.ts';

/** What finding needs to know about the agencies file. */
export interface AgencyIndex {
  /** Names that say by themselves that an agency is meant. */
  readonly names: FormTrie;
  /** Names that also mean something else ("nội vụ", "Văn phòng"): read where their place says it. */
  readonly shortNames: FormTrie;
  /** The kind of an agency; 'group' for a group. */
  kindOf(id: string): AgencyKind | 'group';
  /** Folded names of the province, today's and former. */
  readonly home: ReadonlySet<string>;
}

/** An agency met in a text, by token and by offset. `coverStart` also covers words that belong to it and are no name ("Các sở:"). */
export interface FoundAgency {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly coverStart: number;
  readonly ids: readonly string[];
  readonly match: FormHit['match'] | 'unknown';
}

/** A running text, or the cell of a table (or a phrase) that holds nothing but owners. */
export type SearchedAs = 'text' | 'cell';

type ListKind = AgencyKind | 'any' | 'any-commune';

const LISTED: Readonly<Partial<Record<AgencyKind | 'group', ListKind>>> = {
  department: 'department',
  ministry: 'ministry',
  ward: 'ward',
  commune: 'commune',
};
const COMMUNE_KINDS: ReadonlySet<string> = new Set(['ward', 'commune']);
const COMMUNE_WORDS: ReadonlySet<string> = new Set(['xa', 'phuong']);
const LIST_WORDS: Readonly<Record<string, ListKind>> = { so: 'department', bo: 'ministry' };
const COMMITTEES = [['ubnd'], ['uy', 'ban', 'nhan', 'dan']];
const LIST_GAP = /^\s*[,;/&+-]\s*$/u;
const COLON = /^\s*:\s*$/u;

/** Every agency and group that a text names, in order, the longest name at each place, none overlapping. */
export function findAgencies(text: string, index: AgencyIndex, searchedAs: SearchedAs): FoundAgency[] {
  return new Search(text, index, searchedAs).run();
}

/** One pass over one text. */
class Search {
  readonly #text: string;
  readonly #index: AgencyIndex;
  readonly #searchedAs: SearchedAs;
  readonly #tokens: readonly AgencyToken[];
  readonly #found: FoundAgency[] = [];
  readonly #hasCapitals: boolean;
  /** A list that is going on: what its items are, and the token where the next one can start. */
  #list: { kind: ListKind; next: number; cover: number } | null = null;
  /** First token that nothing has taken yet. */
  #free = 0;

  constructor(text: string, index: AgencyIndex, searchedAs: SearchedAs) {
    this.#text = text;
    this.#index = index;
    this.#searchedAs = searchedAs;
    this.#tokens = agencyTokens(text);
    this.#hasCapitals = this.#tokens.some((token) => token.isCapital);
  }

  run(): FoundAgency[] {
    let at = 0;
    while (at < this.#tokens.length) at = this.#step(at);
    return this.#found;
  }

  /** Reads what starts at token `at`; gives the token to go on from. */
  #step(at: number): number {
    const hit = this.#index.names.longest(this.#tokens, at);
    if (hit && this.#isName(hit)) return this.#takeName(hit);
    const head = this.#listHead(at);
    if (head !== null) return head;
    const short = this.#index.shortNames.longest(this.#tokens, at);
    if (short && this.#isListItem(short)) return this.#takeItem(short);
    const unknown = isOtherWord(this.#tokens, at) ? null : unknownName(this.#tokens, at);
    if (unknown !== null) return this.#take(at, unknown, [], 'unknown');
    if (short && this.#isPlainAlone(short)) return this.#take(at, short.to, short.form.ids, short.match);
    return at + 1;
  }

  #takeName(hit: FormHit): number {
    const { ids } = hit.form;
    const kind = this.#index.kindOf(ids[0] ?? '');
    if (kind === 'group') {
      const item = this.#listAfterGroup(hit);
      if (item !== null) return item;
      const from = this.#widened(hit.from, GROUP_LEADS);
      return this.#take(this.#widened(from, LEADERS), this.#groupEnd(hit.to), ids, hit.match);
    }
    const commune = this.#communeAt(hit.to);
    if (commune) return this.#take(hit.from, commune.to, commune.form.ids, commune.match);
    if (kind === 'ward' || kind === 'commune') {
      const body = phraseBefore(this.#tokens, hit.from, COMMUNE_BODIES);
      if (body !== null && body >= this.#free) return this.#take(body, hit.to, [], 'unknown');
    }
    const foreign = foreignTail(this.#tokens, hit.to, this.#index.home);
    if (foreign !== null) return this.#take(hit.from, foreign, [], 'unknown');
    const to = homeTail(this.#tokens, hit.to, this.#index.home) ?? hit.to;
    const listKind = LISTED[kind] ?? (this.#list?.next === hit.from ? this.#list.kind : undefined);
    return this.#take(
      this.#widened(hit.from, LEADERS),
      to,
      ids,
      hit.match,
      listKind,
      this.#coverOf(hit.from),
    );
  }

  #coverOf(at: number): number {
    return this.#list?.next === at ? this.#list.cover : this.#widened(at, LEADERS);
  }

  #takeItem(hit: FormHit): number {
    const list = this.#list;
    if (!list) return hit.from + 1;
    const ids = this.#idsOfKind(hit.form.ids, list.kind);
    return this.#take(hit.from, hit.to, ids, hit.match, list.kind, list.cover);
  }

  #take(
    from: number,
    to: number,
    ids: readonly string[],
    match: FoundAgency['match'],
    listKind?: ListKind,
    cover = from,
  ): number {
    const start = this.#tokens[from]?.start ?? 0;
    const end = this.#tokens[to - 1]?.end ?? start;
    const coverStart = this.#tokens[cover]?.start ?? start;
    this.#found.push({ from, to, start, end, coverStart, ids, match });
    this.#free = to;
    const next = listKind ? this.#nextItem(to) : null;
    this.#list = listKind && next !== null ? { kind: listKind, next, cover: next } : null;
    return to;
  }

  /** Where the next item of a list can start when one has ended before token `to`: after a comma, a semicolon or "và". */
  #nextItem(to: number): number | null {
    const token = this.#tokens[to];
    const before = this.#tokens[to - 1];
    if (!token || !before) return null;
    if (token.folded === 'va' && token.gap !== 'break') return to + 1;
    if (!LIST_GAP.test(this.#text.slice(before.end, token.start))) return null;
    return token.folded === 'va' ? to + 1 : to;
  }

  /** "Các sở: Công Thương, …": starts a list and gives the token of its first item. */
  #listHead(at: number): number | null {
    const [cac, word] = [this.#tokens[at], this.#tokens[at + 1]];
    if (!cac || !word || word.gap !== 'space' || !(LIST_STARTS.has(cac.folded) || /^\d+$/u.test(cac.folded)))
      return null;
    const isBody = word.folded === 'co' && this.#tokens[at + 2]?.folded === 'quan';
    const committee = phraseBefore(this.#tokens, at, COMMITTEES);
    const kind = isBody
      ? 'any'
      : (LIST_WORDS[word.folded] ??
        (committee !== null && COMMUNE_WORDS.has(word.folded) ? 'any-commune' : null));
    if (kind === null) return null;
    let item = at + (isBody ? 3 : 2);
    if (kind === 'ministry' && phraseAt(this.#tokens, item, [['co', 'quan']])) item += 2;
    const before = this.#tokens[item - 1];
    const first = this.#tokens[item];
    if (!before || !first) return null;
    if (!COLON.test(this.#text.slice(before.end, first.start)) && (isBody || first.gap !== 'space'))
      return null;
    const name = this.#index.shortNames.longest(this.#tokens, item);
    if (!isBody && !(name && this.#idsOfKind(name.form.ids, kind).length > 0)) return null;
    const from = kind === 'any-commune' ? (committee ?? at) : at;
    this.#list = { kind, next: item, cover: this.#widened(from, LEADERS) };
    return item;
  }

  /** "UBND các xã, phường: Quy Nhơn, …" heads a list where a name follows the colon; gives the token of the first item. */
  #listAfterGroup(hit: FormHit): number | null {
    const [last, first] = [this.#tokens[hit.to - 1], this.#tokens[hit.to]];
    if (!last || !first) return null;
    const isColon = COLON.test(this.#text.slice(last.end, first.start));
    if (!isColon && first.gap !== 'space') return null;
    const item =
      this.#index.names.longest(this.#tokens, hit.to) ?? this.#index.shortNames.longest(this.#tokens, hit.to);
    if (!item || !first.isCapital) return null;
    const isCentral = hit.form.words.some((word) => word.folded === 'bo');
    const communes =
      this.#idsOfKind(item.form.ids, 'ward').length + this.#idsOfKind(item.form.ids, 'commune').length;
    if (!isColon && (communes === 0 || !hit.form.words.some((word) => COMMUNE_WORDS.has(word.folded))))
      return null;
    const kind = isCentral ? 'ministry' : communes > 0 ? 'any-commune' : 'any';
    this.#list = { kind, next: hit.to, cover: this.#widened(this.#widened(hit.from, GROUP_LEADS), LEADERS) };
    return hit.to;
  }

  #communeAt(at: number): FormHit | null {
    const next = this.#tokens[at];
    if (next?.gap !== 'space' || !COMMUNE_WORDS.has(next.folded)) return null;
    const hit = this.#index.names.longest(this.#tokens, at);
    return hit && COMMUNE_KINDS.has(this.#index.kindOf(hit.form.ids[0] ?? '')) ? hit : null;
  }

  #isListItem(hit: FormHit): boolean {
    const list = this.#list;
    if (hit.readsAsWord) return false;
    if (list?.next !== hit.from || this.#idsOfKind(hit.form.ids, list.kind).length === 0) return false;
    const first = this.#tokens[hit.from];
    return this.#hasCapitals ? (first?.isCapital ?? false) : endsName(this.#tokens, hit.to);
  }

  #isPlainAlone(hit: FormHit): boolean {
    if (hit.readsAsWord) return false;
    const isCommune = hit.form.ids.every((id) => COMMUNE_KINDS.has(this.#index.kindOf(id)));
    if (this.#searchedAs === 'cell') return !isCommune && fillsCellPart(this.#tokens, hit);
    return (!isCommune || this.#tokens[hit.from]?.isCapital === true) && standsAlone(this.#tokens, hit);
  }

  #idsOfKind(ids: readonly string[], kind: ListKind): readonly string[] {
    if (kind === 'any') return ids.slice(0, 1);
    if (kind === 'any-commune') return ids.filter((id) => COMMUNE_KINDS.has(this.#index.kindOf(id)));
    return ids.filter((id) => this.#index.kindOf(id) === kind);
  }

  #widened(from: number, list: Parameters<typeof phraseBefore>[2]): number {
    const wider = phraseBefore(this.#tokens, from, list);
    return wider === null || wider < this.#free ? from : this.#widened(wider, list);
  }

  #groupEnd(to: number): number {
    const end = phraseAt(this.#tokens, to, GROUP_TAILS);
    return end !== null && this.#tokens[to]?.gap === 'space' ? this.#groupEnd(end) : to;
  }

  #isName(hit: FormHit): boolean {
    if (isInsideSymbol(this.#text, this.#tokens, hit) || isOtherWord(this.#tokens, hit.from)) return false;
    if (isNumber(this.#tokens, hit) || (hit.readsAsWord && !standsAsInitials(this.#tokens, hit)))
      return false;
    const kind = this.#index.kindOf(hit.form.ids[0] ?? '');
    const [before, after] = [this.#tokens[hit.from - 1], this.#tokens[hit.to]];
    if (COMMUNE_KINDS.has(kind) && hit.match === 'slip' && this.#hasCapitals)
      return !(after?.gap === 'space' && after.isCapital);
    if (kind !== 'group') return !(after?.gap === 'space' && COMMUNE_WORDS.has(after.folded));
    return !(after && ASKS_WHICH.after.has(after.folded)) && !(before && ASKS_WHICH.before.has(before.text));
  }
}
