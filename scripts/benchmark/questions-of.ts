import { generatePassages } from './generate-passages.ts';
import type { Dataset } from './jobs.ts';
import { type PlantedQuestion, plantQuestions } from './plant-questions.ts';
import type { Grammar } from './read-grammar.ts';

const WARM_UP = 20;

/** The questions planted in a data set, and others to warm up with. The same for every search that is measured. */
export function questionsOf(
  grammar: Grammar,
  { passages, seed }: Dataset,
  count: number,
): { readonly questions: PlantedQuestion[]; readonly warmUp: PlantedQuestion[] } {
  const { shortForms } = grammar;
  const from = (amount: number, questionSeed: number) =>
    plantQuestions(generatePassages(grammar, { count: passages, seed }), {
      count: amount,
      passages,
      seed: questionSeed,
      shortForms,
    });
  return { questions: [...from(count, seed + 1)], warmUp: [...from(WARM_UP, seed + 2)] };
}
