import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import { agencyForms } from '../../directive/agencies/agency-forms.ts';
import { PROVINCES } from '../../directive/agencies/agency-provinces.ts';
import { KIND_NAMES } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { CUE_LEXICON } from '../mentions/cue-words.ts';
import { PROGRESS_LEXICON, STATUS_LEXICON } from '../mentions/progress-words.ts';
import { ROLE_LEXICON } from '../mentions/role-words.ts';
import { STATE_LEXICON } from '../mentions/state-words.ts';
import { COMPOUND_WORDS, STOP_PHRASES, STOP_WORDS } from '../stop-words.ts';
import { TALK_LEXICON } from '../talk-words.ts';

/** The words that questions are understood by, and which of them stand side by side. */
export interface PhraseWords {
  /** The ways in which a folded word is written, with its marks; empty for others. */
  formsOf(folded: string): readonly string[];
  /** Folded words that can stand behind (before) a folded word. */
  behind(left: string): ReadonlySet<string>;
  before(right: string): ReadonlySet<string>;
  readonly folded: readonly string[];
  /** Whether it is part of a name of the agencies file, which is never mended. */
  isName(marked: string): boolean;
  /** Whether it is no syllable and yet a name: initials of an agency ("yt", "syt", "bqlda"), a word of a province ("Kạn"). */
  isSpelledOwnWay(word: string): boolean;
}

/** Stands for any figure. */
export const FIGURE = '0';

const TIMES = `tháng 0, quý 0, năm 0, ngày 0, tuần 0, quý này, quý sau, quý trước, quý tới, tháng này, tháng sau, tháng trước, tháng tới, năm nay, năm sau,
  năm ngoái, năm trước, tuần này, tuần sau, tuần trước, tuần tới, hôm nay, hôm qua, ngày mai, đầu năm, cuối năm, đầu tháng, cuối tháng, đầu quý,
  cuối quý, 0 tháng, 0 ngày, 0 năm, tháng đầu, tháng cuối, sáu tháng, chín tháng, trước ngày, đến ngày, từ ngày, trước tháng, trong tháng,
  trong quý, đến hết, hết tháng, giai đoạn, từ năm, đến năm, nhiệm kỳ`;
const FIGURES = `số 0, điều 0, khoản 0, điểm 0, mục 0, công văn 0, kế hoạch 0, quyết định 0, nghị quyết 0, thông báo 0, kết luận 0, nghị định 0,
  thông tư 0, báo cáo 0, đề án 0, phụ lục 0, chỉ thị 0, thông báo số, văn bản số, công văn số, nghị quyết số, quyết định số, kế hoạch số, nghị định số,
  thông báo kết luận, kết luận họp, cuộc họp, phiên họp, kết luận cuộc họp, kết luận phiên họp`;
const ASKING = `bao nhiêu, có bao nhiêu, là bao nhiêu, được bao nhiêu, đạt bao nhiêu, bao giờ, khi nào, lúc nào, từ khi nào, là gì, cái gì, những gì, làm gì, ở đâu, đến đâu,
  từ đâu, thế nào, như thế nào, ra sao, vì sao, tại sao, làm sao, là ai, những ai, do ai, cho ai, có phải, hay không, hay chưa, có được, được không,
  bao lâu, bao xa, mấy lần, đến mấy, có mấy, tính đến, theo quy định, trên địa bàn, địa chỉ nào, bên nào, nơi nào, chỗ nào, cấp nào, loại nào, người nào,
  việc nào, nào được, gì không, bằng cách nào, nhằm mục đích gì, để làm gì, phần trăm, đối với, liên quan đến, tất cả, toàn tỉnh, trong đó`;

const split = (list: string) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

const PHRASES: readonly string[] = [
  ...[CUE_LEXICON, TALK_LEXICON, STATE_LEXICON, ROLE_LEXICON, PROGRESS_LEXICON, STATUS_LEXICON].flatMap(
    ({ marked }) => [...marked.values()],
  ),
  ...Object.values(KIND_NAMES).map(({ vi }) => vi.toLowerCase()),
  ...STOP_PHRASES,
  ...STOP_WORDS.marked,
  ...COMPOUND_WORDS.marked,
  ...[TIMES, FIGURES, ASKING].flatMap(split),
];

const kept = new WeakMap<AgencyCatalogue, PhraseWords>();

/** The words of every phrase that is looked for in questions, and of the names of agencies. */
export function phraseWords(catalogue: AgencyCatalogue): PhraseWords {
  const known = kept.get(catalogue) ?? readPhrases(catalogue);
  kept.set(catalogue, known);
  return known;
}

function readPhrases({ agencies, groups }: AgencyCatalogue): PhraseWords {
  const isPlace = ({ kind }: AgencyCatalogue['agencies'][number]) => kind === 'commune' || kind === 'ward';
  const called = [...agencies.filter((one) => !isPlace(one)), ...groups].map(({ name }) =>
    name.toLowerCase(),
  );
  const forms = new Map<string, Set<string>>();
  const behind = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const phrase of [...PHRASES, ...called]) {
    const words = phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    if (!words.every((word) => word === FIGURE || isSyllable(fold(word)))) continue;
    words.forEach((word, at) => {
      const folded = fold(word);
      const next = words[at + 1];
      if (word !== FIGURE) add(forms, folded, word);
      if (next === undefined) return;
      add(behind, folded, fold(next));
      add(before, fold(next), folded);
    });
  }
  const names = new Set(
    agencies.flatMap(({ name, aliases, former }) =>
      [name, ...aliases, ...former].flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
    ),
  );
  const ownWay = new Set([...initialsOf(agencies.filter((one) => !isPlace(one))), ...PROVINCE_WORDS]);
  return {
    formsOf: (folded) => [...(forms.get(folded) ?? [])],
    behind: (left) => behind.get(left) ?? NONE,
    before: (right) => before.get(right) ?? NONE,
    folded: [...forms.keys()],
    isName: (marked) => names.has(marked),
    isSpelledOwnWay: (word) => ownWay.has(fold(word)),
  };
}

const PROVINCE_WORDS: readonly string[] = [...PROVINCES].flatMap((name) => name.split(' '));
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

function initialsOf(agencies: AgencyCatalogue['agencies']): readonly string[] {
  return agencies
    .flatMap((agency) => agencyForms(agency).flatMap((form) => form.match(INITIALS) ?? []))
    .map(fold);
}

const NONE: ReadonlySet<string> = new Set();

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  values.add(value);
  map.set(key, values);
}
