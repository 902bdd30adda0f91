import type { ConversationPhrases } from './conversation-phrases.ts';

/** English; names and texts of directives stay Vietnamese. */
export const CONVERSATION_EN: ConversationPhrases = {
  questions: {
    mine: 'my tasks',
    overdue: (agency, day) =>
      `List overdue tasks${agency === null ? '' : ` of ${agency}`}${day === null ? '' : ` until ${day}`}`,
    due: (agency, period) =>
      `Which tasks${agency === null ? '' : ` of ${agency}`} are due ${period ?? 'this month'}`,
  },
  howToAsk: [
    'Ask in plain words:',
    '  my tasks this quarter',
    '  what is so khcn due to deliver in Q3',
    'Then: “what about Quý IV?”, “source of line 2”.',
    'Report: “done 3”, “line 2 under way, 70%”.',
  ].join('\n'),
  forgotten: 'Started again.',
  memoryLost: 'What was asked before cannot be read any more, so this is a new start.',
  nothingToRead:
    'There is no question here; only words can be read. Type, for example: What is Sở KH&CN due to deliver in Quý III?',
  tooLong: (length, limit) =>
    `The question has ${length} characters, more than ${limit}; ask about one thing at a time.`,
  nothingAsked: 'There is no answer yet whose source could be shown.',
  line: (number) => `Line ${number}`,
  noSuchLine: (number) =>
    number === null ? 'Give the number of a line: /source 3' : `The last answer has no line ${number}.`,
  unknownCommand: (name, nearest) =>
    nearest === null
      ? `There is no command /${name}. Type /help.`
      : `There is no command /${name}. Did you mean /${nearest}? Type /help for all of them.`,
  notForRole: (command) => `/${command} is not for your role. Type /help for what you can use.`,
  privateOnly: 'This command works in a private chat only.',
  groupOnly: (command) => `/${command} works in a group only.`,
  nothingToLeave: 'There is nothing to leave here; type /new to start again.',
  late: (moment) => `In reply to your message of ${moment}.`,
  asOfToday: (day) => `As of today, ${day}.`,
  staleList: 'This list is old, please ask again.',
  notYours: 'Only the person who began can press this.',
  noAgency:
    'You are not linked to an agency. Name one in the question (“tasks of Sở Y tế in Quý III”), or ask the maintainer to link you.',
  agencyGone: (id) =>
    `The agency you are linked to (“${id}”) is no longer in the list of agencies. Ask the maintainer to link you again; until then name an agency in the question.`,
  ownOverdueHint: 'These are the tasks of your agency; type “/overdue all” for every agency.',
  howDoesItStand: (line, task) => `Line ${line}: “${task}”\nHow does it stand?`,
  stateButton: { done: 'Done', running: 'Under way', paused: 'Paused', void: 'No longer in force' },
  confirmButton: 'Write the report',
  cancelButton: 'Drop it',
  undoButton: 'Take back',
  reportHint: 'To give a percentage, a day or a document, type it: line 2 under way, 70%.',
  typeToConfirm: 'Type “yes” to write it, “no” to drop it.',
  typeToChoose: 'Type the number of the task to write it, “no” to drop it.',
  noSuchChoice: (count) => `Type a number from 1 to ${count}, or “no”.`,
  draftGone: 'This report was written, dropped, or waited too long; report again where needed.',
  nothingWaits: 'No report waits to be confirmed. To report, type for example: done 3.',
  welcome: 'You are welcome. Ask whenever you need something.',
  dropped: 'Dropped; nothing was written.',
  nothingToUndo: 'There is no report of yours to take back.',
  noTaskThere: (line) => `Line ${line} is no task; look at the numbers again.`,
  who: ({ name, role, agency, accounts }) =>
    [
      `Name: ${name}`,
      `Role: ${role}`,
      `Agency: ${agency ?? 'none'}`,
      ...(accounts.length === 0 ? [] : [`Accounts: ${accounts.join(', ')}`]),
    ].join('\n'),
  role: { official: 'official', host: 'host', maintainer: 'maintainer' },
};
