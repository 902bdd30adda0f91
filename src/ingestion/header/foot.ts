import type { Signer } from '../../directive/directive.ts';
import { DASH } from '../provisions/marker-patterns.ts';
import type { Line } from '../text/lines.ts';
import { isCapitals } from '../text/paragraphs.ts';
import { columnsOf } from './columns.ts';
import { AUTHORITY, PERSON_NAME, POSITION, RECIPIENTS } from './header-patterns.ts';

/** What stands below the body of a document. */
export interface Foot {
  readonly recipients: readonly string[];
  readonly signer: Signer | null;
}

/** A foot longer than this many lines is none. */
const LONGEST_FOOT = 60;

/** Reads recipients (Nơi nhận) and the signature (Nghị định 30/2020, Phụ lục I: quyền hạn, chức vụ, họ tên) in lines `from` to `to`. */
export function readFoot(lines: readonly Line[], from: number, to: number): Foot {
  const recipients: string[] = [];
  const signature: string[] = [];
  let isListing = false;
  for (const { text, line } of columnsOf(lines, from, Math.min(to, from + LONGEST_FOOT))) {
    const label = RECIPIENTS.exec(text);
    const rest = label === null ? text : text.slice(label[0].length).trim();
    if (label !== null) isListing = true;
    if (rest === '') continue;
    if (DASH.test(rest) && (isListing || recipients.length > 0 || rest.endsWith(';'))) {
      recipients.push(rest.replace(DASH, ''));
      isListing = true;
    } else if (isListing && line.gap === 0 && goesOn(recipients, rest)) {
      recipients.push(`${recipients.pop() ?? ''} ${rest}`.trim());
    } else {
      if (recipients.length > 0) isListing = false;
      if (label === null || isCapitals(rest)) signature.push(rest);
    }
  }
  return {
    recipients: recipients.map((name) => name.replace(/[;.,\s]+$/u, '')),
    signer: readSigner(signature),
  };
}

function goesOn(recipients: readonly string[], text: string): boolean {
  const last = recipients[recipients.length - 1];
  if (last === undefined || /[;.]$/u.test(last)) return false;
  return !AUTHORITY.test(text) && !POSITION.test(text) && !PERSON_NAME.test(text);
}

function readSigner(texts: readonly string[]): Signer | null {
  const first = texts.findIndex((text) => AUTHORITY.test(text) || isPosition(text));
  if (first === -1) return null;
  const authority: string[] = [];
  const position: string[] = [];
  for (const text of texts.slice(first)) {
    if (PERSON_NAME.test(text) && !isPosition(text)) {
      return signerOf(authority, position, text);
    }
    if (AUTHORITY.test(text)) authority.push(text);
    else if (authority[authority.length - 1]?.endsWith(',') && position.length === 0) {
      authority.push(`${authority.pop() ?? ''} ${text}`);
    } else if (isPosition(text)) position.push(text);
    else if (isCapitals(text) && authority.length > 0 && position.length === 0) {
      authority.push(`${authority.pop() ?? ''} ${text}`);
    } else if (position.length > 0) break;
  }
  return signerOf(authority, position, null);
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
