import type { Signer } from '../../directive/directive.ts';
import { DASH } from '../provisions/marker-patterns.ts';
import type { Line } from '../text/lines.ts';
import { isCapitals } from '../text/paragraphs.ts';
import { columnsOf } from './columns.ts';
import { AUTHORITY, PERSON_NAME, POSITION, RECIPIENTS, SIGNED_MARK } from './header-patterns.ts';

/** What stands below the body of a document. */
export interface Foot {
  readonly recipients: readonly string[];
  readonly signer: Signer | null;
}

/** A foot and the lines that it was read from. */
export interface FootLines extends Foot {
  /** From "Nơi nhận" to the last recipient. */
  readonly recipientLines: readonly Line[];
  /** From the authority to the name. */
  readonly signatureLines: readonly Line[];
}

interface Words {
  readonly text: string;
  readonly line: Line;
}

/** A foot longer than this many lines is none. */
const LONGEST_FOOT = 60;

/** Reads recipients (Nơi nhận) and the signature (Nghị định 30/2020, Phụ lục I: quyền hạn, chức vụ, họ tên) in lines `from` to `to`. */
export function readFoot(lines: readonly Line[], from: number, to: number): FootLines {
  const recipients: string[] = [];
  const recipientLines = new Set<Line>();
  const signature: Words[] = [];
  let isListing = false;
  for (const { text, line } of columnsOf(lines, from, Math.min(to, from + LONGEST_FOOT))) {
    const label = RECIPIENTS.exec(text);
    const rest = label === null ? text : text.slice(label[0].length).trim();
    if (label !== null) {
      isListing = true;
      recipientLines.add(line);
    }
    if (rest === '') continue;
    if (DASH.test(rest) && (isListing || recipients.length > 0 || rest.endsWith(';'))) {
      recipients.push(rest.replace(DASH, ''));
      recipientLines.add(line);
      isListing = true;
    } else if (isListing && line.gap === 0 && goesOn(recipients, rest)) {
      recipients.push(`${recipients.pop() ?? ''} ${rest}`.trim());
      recipientLines.add(line);
    } else {
      if (recipients.length > 0) isListing = false;
      if (label === null || isCapitals(rest)) signature.push({ text: rest, line });
    }
  }
  return {
    recipients: recipients.map((name) => name.replace(/[;.,\s]+$/u, '')),
    recipientLines: recipients.length === 0 ? [] : [...recipientLines],
    ...readSigner(signature),
  };
}

function goesOn(recipients: readonly string[], text: string): boolean {
  const last = recipients[recipients.length - 1];
  if (last === undefined || /[;.]$/u.test(last)) return false;
  return !AUTHORITY.test(text) && !POSITION.test(text) && !PERSON_NAME.test(text);
}

type Signature = Pick<FootLines, 'signer' | 'signatureLines'>;

function readSigner(words: readonly Words[]): Signature {
  const first = words.findIndex(({ text }) => AUTHORITY.test(text) || isPosition(text));
  if (first === -1) return { signer: null, signatureLines: [] };
  const authority: string[] = [];
  const position: string[] = [];
  const taken = new Set<Line>();
  let name: string | null = null;
  for (const { text, line } of words.slice(first)) {
    if (PERSON_NAME.test(text) && !isPosition(text)) {
      name = text;
      taken.add(line);
      break;
    }
    if (!takeOffice(text, authority, position)) {
      if (position.length > 0 && !SIGNED_MARK.test(text)) break;
      continue;
    }
    taken.add(line);
  }
  return { signer: signerOf(authority, position, name), signatureLines: [...taken] };
}

/** Puts a line to the authority or the position; false where it is neither. */
function takeOffice(text: string, authority: string[], position: string[]): boolean {
  const goesOnAuthority = authority.length > 0 && position.length === 0;
  if (AUTHORITY.test(text)) authority.push(text);
  else if (goesOnAuthority && authority[authority.length - 1]?.endsWith(',')) {
    authority.push(`${authority.pop() ?? ''} ${text}`);
  } else if (isPosition(text)) position.push(text);
  else if (goesOnAuthority && isCapitals(text)) authority.push(`${authority.pop() ?? ''} ${text}`);
  else return false;
  return true;
}

/** "TRƯỞNG BAN" · "CHỦ TỊCH UBND TỈNH"; a name in capitals is none. */
function isPosition(text: string): boolean {
  return POSITION.test(text) && text.length <= 80;
}

function signerOf(authority: readonly string[], position: readonly string[], name: string | null): Signer {
  return {
    name,
    authority: authority.length === 0 ? null : authority.join(', '),
    position: position.length === 0 ? null : position.join(', '),
  };
}
