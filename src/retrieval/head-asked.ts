import { ownDataAsked } from '../question/described/own-data-asked.ts';
import { OWN_DATA, type OwnData } from '../question/described/own-data-patterns.ts';
import { questionText } from '../question/question-text.ts';
import { fold } from '../vietnamese/fold.ts';
import { words } from '../vietnamese/letters.ts';

/** What the head and the foot of a document say of it (Nghị định 30/2020, Phụ lục I). */
export type HeadPart = Exclude<OwnData, 'replacement'>;
/** In the order in which an answer says them. */
export const HEAD_PARTS: readonly HeadPart[] = OWN_DATA.filter((part) => part !== 'replacement');

// All run on folded text.
const ASKED: readonly { readonly part: HeadPart; readonly asks: RegExp }[] = [
  // "ký hiệu, số mấy" · "mang số bao nhiêu"
  { part: 'number', asks: words`so (?:may|bao nhieu|hieu|nao)|mang so|number` },
  // "ký ngày nào" · "ban hành khi nào"
  {
    part: 'date',
    asks: words`ngay (?:nao|may|bao nhi(?:e)?u|thang|ban hanh|ky)|khi nao|bao gio|luc nao|thang (?:nao|may)|when|date`,
  },
  // "gửi cho ai" · "nơi nhận"
  { part: 'recipients', asks: words`gui|noi nhan|nhan|addressed|recipients?` },
  // "ai ký" · "do ai kí" · "người ký là ai"
  { part: 'signer', asks: words`(?:ai|nguoi) k[yi]|k[yi] (?:la ai|boi)|sign(?:s|ed|er)?` },
  // "có hiệu lực từ ngày nào": another day than that of signing
  { part: 'effect', asks: words`hieu luc|in force|effective` },
];

/** What of a document's head and foot a question asks for: by whole turns, else by single words. */
export function headPartsAsked(text: string): ReadonlySet<HeadPart> {
  const turns = ownDataAsked(questionText(text))?.parts ?? [];
  const parts = [...turns].filter((part) => part !== 'replacement');
  return parts.length > 0 ? new Set(parts) : headWordsAsked(text);
}

function headWordsAsked(text: string): ReadonlySet<HeadPart> {
  const folded = fold(text);
  const asked = new Set(ASKED.filter(({ asks }) => folded.search(asks) !== -1).map(({ part }) => part));
  if (asked.has('effect')) asked.delete('date');
  return asked;
}

// "do đồng chí … ký" · "gửi Bộ Công an" · "có hiệu lực từ ngày …", said of a document in a sentence that mentions it
const SAYS: Readonly<Record<Exclude<HeadPart, 'number' | 'date' | 'issuer' | 'subject'>, RegExp>> = {
  signer: words`(?:do|dong chi|ong|ba) [^.;]{0,80}ky(?: ban hanh)?`,
  recipients: words`gui`,
  effect: words`hieu luc`,
};

/** Whether a sentence that mentions a document tells what is asked of its head; `hasDay` says that it dates the document. */
export function tellsHeadPart(
  sentence: string,
  { part, hasDay }: { readonly part: HeadPart; readonly hasDay: boolean },
): boolean {
  if (part === 'date') return hasDay;
  if (part === 'number' || part === 'issuer' || part === 'subject') return true;
  return fold(sentence).search(SAYS[part]) !== -1;
}
