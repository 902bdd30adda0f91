import type { Directive } from '../directive/directive.ts';
import { framePartOf, type Passage } from '../directive/passage.ts';
import { fold } from '../vietnamese/fold.ts';

/** Letters of the subject that tell the passage which bears it. */
const SUBJECT_LETTERS = 40;
/** Passages at the start of a document that may bear its subject. */
const FIRST_PASSAGES = 12;

/** The passage that says what a document is about: its title, else the first that does, or that there is. */
export function headPassage({ subject }: Directive, passages: readonly Passage[]): Passage | null {
  const start = fold(subject ?? '').slice(0, SUBJECT_LETTERS);
  const titles = passages.filter((passage) => passage.part === 0 && framePartOf(passage) === 'title');
  const named = [...titles, ...passages.slice(0, FIRST_PASSAGES)].find(({ text }) =>
    fold(text).includes(start),
  );
  return (start === '' ? titles[0] : named) ?? passages[0] ?? null;
}
