import type { OwnData } from './described/own-data-patterns.ts';
import type { DocumentMention } from './mentions/document-mention.ts';
import type { AgencyMentionAsked } from './mentions/find-agencies.ts';
import type { CueName, TalkName } from './mentions/find-cues.ts';
import type { PeriodMention } from './mentions/find-period.ts';
import type { ProgressMention } from './mentions/find-progress.ts';
import type { AskedRecurring } from './mentions/find-recurring.ts';
import type { RowMention } from './mentions/find-row.ts';
import type { LexiconHit } from './mentions/lexicon.ts';
import type { PlaceMention } from './places/find-places.ts';
import type { ProductMention } from './product/find-product.ts';
import type { Language, RelationQuestion, StateFilter } from './question.ts';
import type { QuestionText } from './question-text.ts';

/** Everything that was met in one question, before it is decided what is wanted. */
export interface Reading {
  readonly question: QuestionText;
  readonly language: Language;
  readonly documents: readonly DocumentMention[];
  /** What is asked of the own data of a document that is told by what it is, and whether there is one; null where nothing is. */
  readonly ownData: { readonly parts: ReadonlySet<OwnData>; readonly isTold: boolean } | null;
  readonly row: RowMention | null;
  /** Places in documents: "mục II.1", "điểm a khoản 2 Điều 3". */
  readonly places: readonly PlaceMention[];
  /** What the tasks asked for must bring; null where that is not said. */
  readonly product: ProductMention | null;
  readonly agencies: readonly AgencyMentionAsked[];
  readonly periods: readonly PeriodMention[];
  /** A period that no calendar holds, as typed. */
  readonly impossible: string | null;
  readonly states: readonly LexiconHit<StateFilter>[];
  /** Which tasks that come back are asked for; null where that is not asked. */
  readonly recurring: AskedRecurring | null;
  /** How tasks are asked to stand by what was reported; null where that is not asked, or not read. */
  readonly progress: ProgressMention | null;
  readonly roles: readonly LexiconHit<'lead' | 'coordinate'>[];
  /** True where only tasks count that name the agency, none of its groups. */
  readonly isByName: boolean;
  readonly relation: RelationQuestion | null;
  readonly talk: readonly LexiconHit<TalkName>[];
  readonly cues: ReadonlySet<CueName>;
  /** True when it asks for something that the row of a task has no column for. */
  readonly isOpen: boolean;
  /** What is left, as typed, in order. */
  readonly topic: readonly string[];
}
