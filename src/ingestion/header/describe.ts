import type { Directive, DirectiveKind, PartialDate } from '../../directive/directive.ts';
import { type DocumentNumber, findDocumentNumbers } from '../../directive/document-number.ts';
import { kindOfSymbol } from '../../directive/kind.ts';
import { readMarker } from '../provisions/markers.ts';
import type { PartBody } from '../provisions/part-body.ts';
import type { PartLines, Parts } from '../provisions/parts.ts';
import type { Line } from '../text/lines.ts';
import { readDateLine } from './date-line.ts';
import { readFoot } from './foot.ts';
import { LEGAL_BASIS, UNFILLED_NUMBER } from './header-patterns.ts';
import { type AgencyFinder, issuerOf } from './issuer.ts';
import { meetingOf } from './meeting.ts';
import { recase } from './recase.ts';

/** What the head and foot of a directive are read from. */
export interface DescribeInput {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly lines: readonly Line[];
  readonly parts: Parts;
  /** The bodies of the parts, in order. */
  readonly bodies: readonly PartBody[];
  readonly agencies: AgencyFinder | null;
}

/** The directive that a file is, and whether its letterhead names the issuer. */
export interface Described {
  readonly directive: Directive;
  readonly isIssuerTold: boolean;
}

interface Identity {
  readonly number: DocumentNumber | null;
  readonly unfilledSymbol: string | null;
  readonly issueDate: PartialDate | null;
}

/** Puts together what head, body and foot say about a directive. What they lack stays null. */
export function describe({ id, file, source, lines, parts, bodies, agencies }: DescribeInput): Described {
  const { head } = parts;
  const [main] = parts.parts;
  const isAnnex = main?.part.role === 'annex';
  const body = bodies[0]?.paragraphs.map(({ sourced }) => sourced.text) ?? [];
  const firstItem = body.findIndex((text) => readMarker(text) !== null);
  const opening = firstItem === -1 ? body : body.slice(0, firstItem);
  const { number, unfilledSymbol, issueDate } = identityOf(parts, isAnnex);
  const addressees = bodies[0]?.addressees ?? [];
  const kind = isAnnex ? 'phu-luc' : kindOf(parts, number?.symbol ?? unfilledSymbol, addressees.length > 0);
  const { recipients, signer } =
    main === undefined ? { recipients: [], signer: null } : readFoot(lines, main.footFrom, main.to);
  const issuer = issuerOf({
    head,
    issuedWith: ownIssuedWith(parts, number, unfilledSymbol),
    signer,
    body,
    document: source,
    agencies,
  });
  const title = isAnnex ? main.part.title : head.subject;
  const subject = title === null || title === '' ? null : recase(title, source);
  const directive: Directive = {
    id,
    file,
    kind,
    number,
    unfilledSymbol,
    issueDate,
    place: head.place,
    issuer: issuer?.name ?? null,
    subject,
    addressees,
    legalBases: opening.filter((text) => LEGAL_BASIS.test(text)),
    signer,
    recipients,
    meeting: meetingOf(kind, subject, body),
    state: { kind: head.isDraft ? 'draft' : 'in-force' },
    parts: parts.parts.map(({ part }) =>
      part.role === 'main'
        ? { ...part, kind, title: subject ?? '' }
        : { ...part, title: recase(part.title, source) },
    ),
    supplied: [],
  };
  return { directive, isIssuerTold: issuer?.isFromLetterhead ?? false };
}

/** An annex that stands alone has the number and date of what it was issued with. */
function identityOf({ head, parts }: Parts, isAnnex: boolean): Identity {
  const { number, unfilledSymbol, date: issueDate } = head;
  const told = isAnnex ? parts[0]?.issuedWith : null;
  if (told === null || told === undefined) return { number, unfilledSymbol, issueDate };
  const named = findDocumentNumbers(told)[0]?.number ?? null;
  const symbol = UNFILLED_NUMBER.exec(told)?.groups?.symbol ?? null;
  return {
    number: named,
    unfilledSymbol: named === null ? symbol : null,
    issueDate: issueDate ?? dateIn(told),
  };
}

function dateIn(text: string): PartialDate | null {
  const long = readDateLine(
    text.slice(Math.max(0, text.search(/ngày[\s.…_]*(?:\p{Nd}{1,2})?[\s.…_]*tháng/u))),
  );
  if (long?.date) return long.date;
  const short = /ngày\s+(\p{Nd}{1,2})[/.-](\p{Nd}{1,2})[/.-](\p{Nd}{4})/u.exec(text);
  return short === null ? null : { day: Number(short[1]), month: Number(short[2]), year: Number(short[3]) };
}

/** The kind that the title names; else that of the symbol; a letter "Kính gửi" without a kind is a công văn. */
function kindOf({ head }: Parts, symbol: string | null, isAddressed: boolean): DirectiveKind | null {
  if (head.kind !== null) return head.kind;
  const told = symbol === null ? null : kindOfSymbol(symbol);
  if (told !== null) return told;
  return symbol !== null || isAddressed ? 'cong-van' : null;
}

/** "(Kèm theo Quyết định số /QĐ-BCĐ …)" of parts that belong to this very document. */
function ownIssuedWith(
  { parts }: Parts,
  number: DocumentNumber | null,
  unfilledSymbol: string | null,
): string[] {
  const symbol = number?.symbol ?? unfilledSymbol;
  return parts.flatMap(({ issuedWith }: PartLines) => {
    const isOwn = issuedWith !== null && (symbol === null || issuedWith.replace(/\s/gu, '').includes(symbol));
    return isOwn && issuedWith !== null ? [issuedWith] : [];
  });
}
