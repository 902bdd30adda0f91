import type { AskedAgency, Question } from '../question/question.ts';

/**
 * A question as an agency asks it: where it asks for tasks ("việc quá hạn") and names nobody, that agency is meant.
 * A question that names somebody, or asks for anything else, stays as it is.
 */
export function onBehalfOf(question: Question, agency: AskedAgency | null): Question {
  const asksForTasks = question.intent === 'tasks' || question.intent === 'count';
  if (agency === null || !asksForTasks || question.agencies.length > 0) return question;
  return { ...question, agencies: [agency] };
}
