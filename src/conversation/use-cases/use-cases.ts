import type { CommandName } from '../commands/command.ts';
import type { UseCase } from '../moment.ts';
import { admitGroup, dismissGroup } from './admit-group.ts';
import { changePerson, removePerson } from './change-person.ts';
import { enterAnotherCode } from './enter-code.ts';
import { forget } from './forget.ts';
import { invitePerson } from './invite-person.ts';
import { leave } from './leave.ts';
import { linkAccount } from './link-account.ts';
import { listDue } from './list-due.ts';
import { listMine } from './list-mine.ts';
import { listOverdue } from './list-overdue.ts';
import { listPeople } from './list-people.ts';
import { reindex } from './reindex.ts';
import { reportDone, reportProgress } from './report-progress.ts';
import { showAudit } from './show-audit.ts';
import { showHelp } from './show-help.ts';
import { showNotes } from './show-notes.ts';
import { showSource } from './show-source.ts';
import { subscribe, unsubscribe } from './subscribe.ts';
import { undo } from './undo.ts';
import { whoAmI } from './who-am-i.ts';

/** What each command does. Who may use it, and where, is decided before. */
export const USE_CASES: { readonly [K in CommandName]: UseCase } = {
  mine: listMine,
  overdue: listOverdue,
  due: listDue,
  source: showSource,
  done: reportDone,
  progress: reportProgress,
  undo,
  subscribe,
  unsubscribe,
  link: linkAccount,
  who: whoAmI,
  forget,
  help: showHelp,
  enter: enterAnotherCode,
  leave,
  'admit-group': admitGroup,
  'dismiss-group': dismissGroup,
  reindex,
  notes: showNotes,
  invite: invitePerson,
  people: listPeople,
  'change-role': changePerson,
  'remove-person': removePerson,
  audit: showAudit,
};
