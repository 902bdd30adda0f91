import type { Action } from '../../conversation/action.ts';
import { REPORTED_STATES, type ReportedState } from '../../register/progress-event.ts';

/** Telegram takes 1 to 64 bytes; all of these are ASCII. */
const LONGEST = 64;

const ID = '([A-Za-z0-9_-]{1,44})';
const NUMBER = '(0|[1-9][0-9]{0,4})';
const STATE_LETTERS: { readonly [K in ReportedState]: string } = {
  running: 'r',
  done: 'd',
  paused: 'p',
  void: 'v',
};

// "p:k3JxQ0aZ-1:4" · "n:k3JxQ0aZ-1:12" · "b:k3JxQ0aZ-1:12" · "h:k3JxQ0aZ-1:0"
const NUMBERED = new RegExp(`^([pnbh]):${ID}:${NUMBER}$`, 'u');
// "s:k3JxQ0aZ-1:12:d"
const STATE = new RegExp(`^s:${ID}:${NUMBER}:([rdpv])$`, 'u');
// "y:k3JxQ0aZ-1" · "x:k3JxQ0aZ-1" · "u:k3JxQ0aZ-1"
const NAMED = new RegExp(`^([yxu]):${ID}$`, 'u');

/**
 * What a button carries, so short that Telegram takes it and so plain that it is understood after a restart.
 * @throws RangeError for an id that is not url-safe or too long: our own bug, no button may be made of it.
 */
export function encodeAction(action: Action): string {
  const data = dataOf(action);
  if (data.length > LONGEST || decodeAction(data) === null) {
    throw new RangeError(`no callback data can be made of a "${action.kind}" with such an id`);
  }
  return data;
}

/** Reads what a button carries; null for anything that `encodeAction` does not write. Whether it may be done is not looked at. */
export function decodeAction(data: string): Action | null {
  if (data.length > LONGEST) return null;
  return readNumbered(data) ?? readState(data) ?? readNamed(data);
}

function dataOf(action: Action): string {
  switch (action.kind) {
    case 'show':
      return `p:${action.answer}:${action.page}`;
    case 'source':
      return `n:${action.answer}:${action.line}`;
    case 'report':
      return `b:${action.answer}:${action.line}`;
    case 'ask':
      return `h:${action.answer}:${action.option}`;
    case 'state':
      return `s:${action.answer}:${action.line}:${STATE_LETTERS[action.state]}`;
    case 'confirm':
      return `y:${action.draft}`;
    case 'cancel':
      return `x:${action.draft}`;
    case 'undo':
      return `u:${action.event}`;
  }
}

function readNumbered(data: string): Action | null {
  const [, letter, answer = '', digits = ''] = NUMBERED.exec(data) ?? [];
  const number = Number(digits);
  switch (letter) {
    case 'p':
      return { kind: 'show', answer, page: number };
    case 'n':
      return { kind: 'source', answer, line: number };
    case 'b':
      return { kind: 'report', answer, line: number };
    case 'h':
      return { kind: 'ask', answer, option: number };
    default:
      return null;
  }
}

function readState(data: string): Action | null {
  const [, answer = '', digits = '', letter] = STATE.exec(data) ?? [];
  const state = REPORTED_STATES.find((each) => STATE_LETTERS[each] === letter);
  return state === undefined ? null : { kind: 'state', answer, line: Number(digits), state };
}

function readNamed(data: string): Action | null {
  const [, letter, id = ''] = NAMED.exec(data) ?? [];
  switch (letter) {
    case 'y':
      return { kind: 'confirm', draft: id };
    case 'x':
      return { kind: 'cancel', draft: id };
    case 'u':
      return { kind: 'undo', event: id };
    default:
      return null;
  }
}
