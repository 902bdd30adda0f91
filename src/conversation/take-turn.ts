import { dayOfInstant } from '../register/instant.ts';
import { knock } from './admission/knock.ts';
import { type Standing, standingOf } from './admission/standing.ts';
import { readCommand } from './commands/read-command.ts';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import { lateWords, withPreface } from './late.ts';
import { listen } from './listen.ts';
import { recall } from './memory/recall.ts';
import type { Moment, Outcome } from './moment.ts';
import { ADMISSION } from './phrases/admission-phrases.ts';
import { conversationPhrasesOf } from './phrases/conversation-phrases.ts';
import { press } from './press.ts';
import { textReply } from './reply.ts';
import type { Turn } from './turn.ts';
import { turnOf } from './turn-of.ts';

/**
 * One turn with somebody. What they may see and do is decided here, for messages and presses alike, each time anew;
 * channels translate. Nothing is written before `commit`.
 */
export async function takeTurn(desk: Desk, incoming: Incoming): Promise<Turn> {
  const standing = standingOf(desk, incoming.account, incoming.name);
  if (standing.kind === 'out') return turnOf(desk, { incoming, standing, outcome: knock(desk, incoming) });
  if (isClosedGroup(desk, incoming) && !opensGroup(incoming)) {
    return turnOf(desk, { incoming, standing, outcome: closed(incoming) });
  }
  const { moment, isLost } = momentOf(desk, incoming, standing);
  const { input } = incoming;
  const outcome = await (input.kind === 'press' ? press(moment, input.action) : listen(moment, input.text));
  const told = isLost && input.kind === 'text' ? [textReply(moment.say.memoryLost)] : [];
  const replies = withPreface([...told, ...outcome.replies], lateWords(moment));
  return turnOf(desk, { incoming, standing, outcome: { ...outcome, replies }, isLost });
}

function momentOf(
  desk: Desk,
  incoming: Incoming,
  { person }: Exclude<Standing, { kind: 'out' }>,
): { readonly moment: Moment; readonly isLost: boolean } {
  const { remembered, isLost } = recall(desk.memory, incoming.chat, person.id);
  const language = remembered.previous?.language ?? 'vi';
  const asOf = incoming.asOf ?? dayOfInstant(incoming.at);
  const say = conversationPhrasesOf(language);
  return { moment: { desk, incoming, person, remembered, asOf, language, say }, isLost };
}

/** Groups are answered where a host or a maintainer said so. */
function isClosedGroup(desk: Desk, { chat }: Incoming): boolean {
  return chat.kind === 'group' && !desk.register.chats.isAdmitted(chat);
}

/** The one thing that can be asked for in a group before it is admitted; who may is decided with the command. */
function opensGroup({ input }: Incoming): boolean {
  const command = input.kind === 'text' ? readCommand(input.text) : null;
  return command?.kind === 'command' && command.name === 'admit-group';
}

function closed({ input }: Incoming): Outcome {
  const text = ADMISSION.groupNotAdmitted;
  return { replies: [input.kind === 'press' ? { kind: 'notice', text } : textReply(text)] };
}
