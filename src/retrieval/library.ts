import type { AgencyCatalogue } from '../directive/agencies/agency-catalogue.ts';
import type { AgencyGroup } from '../directive/agency.ts';
import type { Directive } from '../directive/directive.ts';
import type { Indicator } from '../directive/indicator.ts';
import type { Passage } from '../directive/passage.ts';
import type { Reference } from '../directive/reference.ts';
import type { Task, TaskKey } from '../directive/task.ts';
import type { TextMeaning } from '../embedding/embedder.ts';
import type { TaskProgress } from '../register/task-progress.ts';
import type { ShortForm } from '../vietnamese/short-forms.ts';
import type { AskedMeanings } from './asked-meanings.ts';

/** A word, or two neighbours joined by a space, without tone marks or with just these; lower case, NFC. */
export interface WordTerm {
  readonly form: 'folded' | 'marked';
  readonly term: string;
  readonly weight: number;
}

/** A passage by its rowid, which holds for one generation; a higher score is better. */
export interface RowHit {
  readonly row: number;
  readonly score: number;
}

/** Where to search, and the most hits to give. */
export interface SearchScope {
  readonly documents?: readonly string[];
  readonly limit: number;
}

/** What retrieval needs of the index reader: one generation of everything that was read. */
export interface Reader {
  readonly generation: number;
  directives(): readonly Directive[];
  tasks(): readonly Task[];
  indicators(): readonly Indicator[];
  references(): readonly Reference[];
  passages(document: string): readonly Passage[];
  passageAt(row: number): Passage;
  passageCount(): number;
  searchWords(query: SearchScope & { readonly terms: readonly WordTerm[] }): readonly RowHit[];
  /** In the texts of the passages. */
  termStatistics(
    form: WordTerm['form'],
    term: string,
  ): { readonly passages: number; readonly occurrences: number };
  /** Folded words of the corpus one slip away from a folded word, the most frequent first. */
  similarSyllables(folded: string): readonly string[];
  /** Neighbouring words of the corpus, with their marks, that begin with two letters, the most frequent first. */
  pairsOfInitials(
    left: string,
    right: string,
  ): readonly { readonly left: string; readonly right: string; readonly occurrences: number }[];
  /** By the cosine of the best window. */
  nearestPassages(vector: Float32Array, scope: SearchScope): readonly RowHit[];
  /** Of just these rows; without those that are not embedded. */
  meaningsOf(rows: readonly number[]): ReadonlyMap<number, TextMeaning>;
  /** The model that the vectors are of; null where there are none. */
  vectorModel(): string | null;
  sourceOf(document: string): string | null;
  /** What the generation was read with; the same list until the next one. */
  shortForms(): readonly ShortForm[];
}

/** What retrieval needs of the agency registry. */
export interface Agencies {
  groupsOf(agencyId: string, document: string): readonly AgencyGroup[];
  /** What the agencies file says; for names that are near, and former ones. */
  readonly catalogue: Pick<AgencyCatalogue, 'agencies'>;
}

/** What retrieval needs of the register: where tasks stand by what people reported. */
export interface ReportedProgress {
  /** "unreported" where nobody reported. */
  progressOf(key: TaskKey): TaskProgress;
  /** False while nobody has reported on anything: then answers speak of deadlines alone. */
  hasReports(): boolean;
}

/** Everything that a question is answered from. */
export interface Library {
  readonly reader: Reader;
  readonly agencies: Agencies;
  /** Null where there is no register. */
  readonly progress: ReportedProgress | null;
  /** What texts mean; null where words alone must do. */
  readonly meaning: Pick<AskedMeanings, 'model' | 'dimension' | 'recall'> | null;
}
