import { fold } from '../../src/vietnamese/fold.ts';
import type { ShortForm } from '../../src/vietnamese/short-forms.ts';
import type { GeneratedDocument } from './generate-passages.ts';
import { Random } from './random.ts';

/** How a planted question is typed. */
export const QUESTION_FORMS = ['marked', 'unmarked', 'short forms', 'slips'] as const;
export type QuestionForm = (typeof QUESTION_FORMS)[number];

/** A question made from one passage, which therefore answers it. */
export interface PlantedQuestion {
  readonly text: string;
  readonly form: QuestionForm;
  /** Id of the passage. */
  readonly answer: string;
}

/** Makes questions from the passages of documents as they pass by. */
export interface QuestionPlanting {
  /** How many, evenly spread over `passages` passages. */
  readonly count: number;
  readonly passages: number;
  readonly seed: number;
  /** Short forms and what they stand for: "TTHC", "thủ tục hành chính". */
  readonly shortForms: readonly ShortForm[];
}

/** Passages of fewer clauses of so many words say too little to be told from all others. */
const LEAST_CLAUSES = 3;
const LEAST_WORDS = 4;
const CLAUSE_ENDS = /[.,;:]\s+/u;
const FRAMES = ['', 'cho hỏi về ', 'nội dung nào nói ', 'văn bản nào nêu ', 'ai phụ trách ', ''];

/**
 * Questions for an even sample of the passages: the first four to eight words of three of its clauses, typed in turn
 * with marks, without, with short forms where there are any, or with a slip.
 */
export function* plantQuestions(
  documents: Iterable<GeneratedDocument>,
  { count, passages, seed, shortForms }: QuestionPlanting,
): Generator<PlantedQuestion> {
  const random = new Random(seed);
  let seen = 0;
  let made = 0;
  for (const document of documents) {
    for (const passage of document.passages) {
      seen++;
      if (made >= count || seen < ((made + 0.5) * passages) / count) continue;
      const clauses = clausesOf(passage.text);
      if (clauses.length < LEAST_CLAUSES) continue;
      const form = QUESTION_FORMS[made % QUESTION_FORMS.length] ?? 'marked';
      yield { ...typed(questionOf(clauses, random), form, { random, shortForms }), answer: passage.id };
      made++;
    }
  }
}

function clausesOf(text: string): string[][] {
  const clauses = text.replace(/["“”()<>]|^[-+] /gu, '').split(CLAUSE_ENDS);
  return clauses.map((clause) => clause.split(' ')).filter((words) => words.length >= LEAST_WORDS);
}

function questionOf(clauses: readonly (readonly string[])[], random: Random): string {
  const left = [...clauses];
  const asked = Array.from({ length: LEAST_CLAUSES }, () => {
    const [clause = []] = left.splice(random.between(0, left.length - 1), 1);
    return clause.slice(0, random.between(LEAST_WORDS, 2 * LEAST_WORDS)).join(' ');
  });
  return random.pick(FRAMES) + asked.join(' ');
}

function typed(
  question: string,
  form: QuestionForm,
  { random, shortForms }: { readonly random: Random } & Pick<QuestionPlanting, 'shortForms'>,
): { readonly text: string; readonly form: QuestionForm } {
  switch (form) {
    case 'marked':
      return { text: question, form };
    case 'unmarked':
      return { text: fold(question.normalize('NFC')), form };
    case 'short forms': {
      const text = shortForms.reduce((longer, { short, long }) => longer.replace(long, short), question);
      return { text, form: text === question ? 'marked' : form };
    }
    case 'slips':
      return { text: withSlip(question, random), form };
  }
}

/** One letter of one longer word is left out. */
function withSlip(question: string, random: Random): string {
  const words = question.split(' ');
  const long = words.flatMap((word, at) => (word.length > 3 && /^\p{L}+$/u.test(word) ? [at] : []));
  if (long.length === 0) return question;
  const at = random.pick(long);
  const word = words[at] ?? '';
  const cut = random.between(1, word.length - 2);
  return words.with(at, word.slice(0, cut) + word.slice(cut + 1)).join(' ');
}
