import { fold } from '../vietnamese/fold.ts';
import { collapseSpace } from '../vietnamese/letters.ts';

/** What a line that begins with "/" asks for; the same in every channel. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'source'; readonly number: number | null }
  | { readonly kind: 'forget' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'unknown'; readonly name: string };

const NAMES: { readonly [name: string]: Exclude<Command['kind'], 'unknown'> } = {
  trogiup: 'help',
  help: 'help',
  quahan: 'overdue',
  overdue: 'overdue',
  nguon: 'source',
  source: 'source',
  moi: 'forget',
  new: 'forget',
  thoat: 'leave',
  exit: 'leave',
  quit: 'leave',
};

/** Reads "/nguon 3" · "/quahan" · "/trợgiúp"; null for a line that is no command. */
export function readCommand(line: string): Command | null {
  const trimmed = collapseSpace(line);
  if (!trimmed.startsWith('/')) return null;
  const [name = '', argument] = trimmed.slice(1).split(' ');
  const kind = Object.hasOwn(NAMES, fold(name)) ? NAMES[fold(name)] : undefined;
  if (kind === undefined) return { kind: 'unknown', name };
  if (kind !== 'source') return { kind };
  const number = argument === undefined ? Number.NaN : Number(argument);
  return { kind, number: Number.isInteger(number) && number > 0 ? number : null };
}
