import type { AgencyMention } from '../../directive/agency.ts';
import type { Signer } from '../../directive/directive.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { isCapitals } from '../text/paragraphs.ts';
import type { Head } from './head.ts';
import { BY_ORDER, CONCLUDED_BY, GIVES_NOTICE, OFFICE_HELD, REPORTS } from './header-patterns.ts';
import { recase } from './recase.ts';

/** The one thing that reading asks of the agencies file. */
export interface AgencyFinder {
  find(text: string): readonly AgencyMention[];
}

/** What tells who issued a document. */
export interface IssuerEvidence {
  readonly head: Head;
  /** "(Kèm theo Quyết định số … của …)" of this document's own parts. */
  readonly issuedWith: readonly string[];
  readonly signer: Signer | null;
  /** Paragraphs of the body, clean. */
  readonly body: readonly string[];
  readonly document: string;
  readonly agencies: AgencyFinder | null;
}

/** The issuing agency, and whether the letterhead said so or another place of the text. */
export interface Issuer {
  readonly name: string;
  readonly isFromLetterhead: boolean;
}

/** Who issued a document: its letterhead, else only where the text says so. Null when it does not. */
export function issuerOf(evidence: IssuerEvidence): Issuer | null {
  const { head, document, agencies } = evidence;
  const letterhead = letterheadAgency(head.letterhead);
  const printed = letterhead ?? toldElsewhere(evidence);
  if (printed === null) return null;
  const name = recase(collapseSpace(printed), document);
  return { name: canonical(name, agencies), isFromLetterhead: letterhead !== null };
}

/** "SỞ Y TẾ" below "UBND TỈNH GIA LAI": the agency stands below the one it belongs to. */
const SUBORDINATE =
  /^(?:SỞ|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|PHÒNG|CÔNG AN|THANH TRA|CỤC|BAN|ĐẢNG ỦY|ĐẢNG UỶ|BỘ CHỈ HUY|TRƯỜNG|BỆNH VIỆN|QUỸ|Sở|Ban|Văn phòng|Công an|Chi cục|Trung tâm)(?![\p{L}])/u;

function letterheadAgency(lines: readonly string[]): string | null {
  const words = lines.map((line) => line.replace(/[*\s]+$/u, '')).filter((line) => line !== '');
  if (words.length === 0) return null;
  const at = words.findLastIndex((line, i) => i > 0 && SUBORDINATE.test(line));
  const own = words.slice(Math.max(0, at)).join(' ');
  const isBare = at > 0 && /^VĂN PHÒNG$/iu.test(own);
  return isBare ? `${own} ${words.slice(0, at).join(' ')}` : own;
}

function toldElsewhere({ head, issuedWith, signer, body }: IssuerEvidence): string | null {
  if (head.authority !== null) return withoutOffice(head.authority);
  for (const text of issuedWith) {
    const agency = /ngày[^)]*?\scủa\s+(?<agency>[^)]+?)\s*\)?[.;]?$/u.exec(text)?.groups?.agency;
    if (agency !== undefined) return withoutOffice(agency);
  }
  for (const pattern of [BY_ORDER, GIVES_NOTICE, REPORTS]) {
    for (const text of body.toReversed()) {
      const groups = pattern.exec(text)?.groups;
      const told = groups?.holder ?? groups?.agency;
      if (told !== undefined && NAMES_AGENCY.test(fold(told))) return withoutOffice(told);
    }
  }
  const concluded = CONCLUDED_BY.exec(head.subject ?? '')?.groups?.agency;
  if (concluded !== undefined && /CHỦ TỊCH/u.test(`${signer?.authority} ${signer?.position}`))
    return concluded;
  const position = signer?.position?.split(', ').at(-1) ?? '';
  const held = withoutOffice(position);
  return held !== position && NAMES_AGENCY.test(fold(held)) ? held : null;
}

/** Begins with a word that names an agency or who heads one; folded. */
const NAMES_AGENCY =
  /^(?:chu tich|giam doc|thu tuong|chanh|bo truong|truong ban|uy ban|ubnd|hdnd|hoi dong|so|bo|ban|van phong|chinh phu|tinh uy|thanh uy|dang uy|cong an|cuc|chi cuc|trung tam|thanh tra)(?![\p{L}])/u;

/** "Chủ tịch UBND tỉnh" → "UBND tỉnh"; "Thủ tướng Chính phủ" issues in his own name. */
function withoutOffice(text: string): string {
  const collapsed = collapseSpace(text);
  return collapsed.replace(OFFICE_HELD, '');
}

function canonical(name: string, agencies: AgencyFinder | null): string {
  if (agencies === null || (isCapitals(name) && name.length < 6)) return name;
  const whole = agencies
    .find(name)
    .find(({ start, end, match }) => start === 0 && end === name.length && match !== 'slip');
  const [only] = whole?.candidates ?? [];
  return whole?.candidates.length === 1 && only?.kind === 'agency' ? only.name : name;
}
