import type { Directive, DirectiveKind } from '../../directive/directive.ts';
import { findKindNames, KIND_NAMES } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import { searchWords } from '../../vietnamese/search-words.ts';
import type { Reader } from '../library.ts';
import { shortFormsOf } from '../short-forms-of.ts';

/** So much of the words said beside a place must stand in a title. */
const HELD = 0.7;
/** One word tells no document. */
const FEWEST = 2;

/** Of some documents those whose kind and title hold the most of the words said ("mục II.5 | chỉ thị kỷ luật kỷ cương"); none where that is too little. */
export function titledSo(
  words: readonly string[],
  directives: readonly Directive[],
  reader: Reader,
): readonly Directive[] {
  const forms = shortFormsOf(reader);
  const wanted = searchWords(words.join(' '), forms).map(({ folded }) => folded);
  if (wanted.length < FEWEST) return [];
  const [named] = findKindNames(fold(words.join(' ')));
  const ofKind = directives.filter((one) => named === undefined || kindsOf(one).includes(named.kind));
  const held = ofKind.map((directive) => {
    const said = new Set(searchWords(titleOf(directive), forms).map(({ folded }) => folded));
    return { directive, share: wanted.filter((word) => said.has(word)).length / wanted.length };
  });
  const most = Math.max(...held.map(({ share }) => share));
  return most < HELD ? [] : held.flatMap(({ directive, share }) => (share === most ? [directive] : []));
}

/** A law is no resolution, whatever both are on. */
function kindsOf({ kind, meeting, parts }: Directive): readonly DirectiveKind[] {
  const kinds = [kind, ...parts.map((part) => part.kind)].filter((one) => one !== null);
  return [...kinds, 'van-ban', ...(meeting === null ? [] : (['ket-luan'] as const))];
}

function titleOf(directive: Directive): string {
  const { subject, meeting, parts, issuer } = directive;
  const kinds = kindsOf(directive).map((one) => KIND_NAMES[one].vi);
  const concludes =
    meeting === null ? '' : `${KIND_NAMES['ket-luan'].vi} họp làm việc với ${meeting.subject}`;
  return [...kinds, subject ?? '', concludes, issuer ?? '', ...parts.map(({ title }) => title)].join(' ');
}
