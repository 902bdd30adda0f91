import { exampleQuestions } from '../../answer/example-questions.ts';
import { phrasesOf } from '../../answer/phrases/phrases-of.ts';
import { typedCode } from '../admission/typed-code-patterns.ts';
import { commandsFor } from '../commands/commands-for.ts';
import { menuPlaceOf } from '../commands/menu-place.ts';
import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';
import { enterAnotherCode } from './enter-code.ts';

/**
 * "/trogiup": how to ask, and the commands that this person may use here. "/start K7QM-A4XW-P9DC" is what a link with a
 * code in it types.
 */
export function showHelp(moment: Moment, argument: string): Outcome {
  const { desk, incoming, person, language, say, asOf } = moment;
  if (incoming.chat.kind === 'private' && typedCode(argument) !== null) {
    return enterAnotherCode(moment, argument);
  }
  const commands = commandsFor(person.role, language, menuPlaceOf(incoming)).map(
    ({ command, argument, description }) =>
      `/${command}${argument === '' ? '' : ` ${argument}`}: ${description}`,
  );
  const examples = phrasesOf(language).examples(exampleQuestions(desk.library.reader, asOf));
  return {
    replies: [
      textReply([say.howToAsk, ...(examples === '' ? [] : ['', examples]), '', ...commands].join('\n')),
    ],
  };
}
