import { fold } from './fold.ts';

/** A short form as directives print it ("TTHC"), and the words that it stands for ("thủ tục hành chính"). */
export interface ShortForm {
  readonly short: string;
  readonly long: string;
}

/** Forms no longer than this are, in other letters, as often a word: "tư", "dn". */
const SURE_IN_CAPITALS = 2;

interface KnownForm {
  readonly short: string;
  /** The syllables that it stands for. */
  readonly long: readonly string[];
  /** ` thu tuc hanh chinh `: folded, to be looked for in a line. */
  readonly folded: string;
}

/**
 * Short forms that administrative documents and officials write, looked up both ways. Names of agencies are none of
 * them: those are made by their own rule.
 */
export class ShortForms {
  readonly #byFolded: ReadonlyMap<string, KnownForm>;
  readonly #shortest: number;
  readonly #longest: number;

  constructor(forms: readonly ShortForm[]) {
    this.#byFolded = new Map(
      forms.map(({ short, long }) => [
        fold(short),
        { short: short.toUpperCase(), long: long.split(' '), folded: ` ${fold(long)} ` },
      ]),
    );
    const lengths = [...this.#byFolded.keys()].map(({ length }) => length);
    this.#shortest = Math.min(...lengths);
    this.#longest = Math.max(...lengths);
  }

  /**
   * The syllables that a short form stands for, or null where a word is none: "TTHC", "tthc" and "CDS" are, "ĐMST&CĐS"
   * is two. A form of two letters counts as it is printed only ("TƯ", not "tư" or "TU"), and none bears other marks.
   */
  longForm(printed: string): readonly string[] | null {
    const whole = this.#formOf(printed.replaceAll('&', ''));
    if (whole !== null || !printed.includes('&')) return whole;
    const parts = printed.split('&').map((part) => this.#formOf(part));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }

  #formOf(word: string): readonly string[] | null {
    if (word.length < this.#shortest || word.length > this.#longest) return null;
    const form = this.#byFolded.get(fold(word));
    if (form === undefined) return null;
    if (word.length <= SURE_IN_CAPITALS) return word === form.short ? form.long : null;
    const isBare = fold(word) === word.toLowerCase();
    return isBare || word.toUpperCase() === form.short ? form.long : null;
  }

  /** The short forms, folded, whose long form stands in a row of folded syllables: "tthc" for "thu tuc hanh chinh". */
  shortFormsIn(folded: readonly string[]): string[] {
    const line = ` ${folded.join(' ')} `;
    return [...this.#byFolded].flatMap(([short, form]) =>
      short.length > SURE_IN_CAPITALS && line.includes(form.folded) ? [short] : [],
    );
  }
}
