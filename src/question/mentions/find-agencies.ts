import type { CatalogueAgency } from '../../directive/agencies/agency-catalogue.ts';
import { agencyForms } from '../../directive/agencies/agency-forms.ts';
import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { AgencyMention } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { AskedAgency, AskedOwner } from '../question.ts';
import { overlaps, type QuestionText, type Span } from '../question-text.ts';
import { findSpeaker } from '../spoken/find-speaker.ts';
import { withSpoken } from '../spoken/spoken-agencies.ts';
import {
  ASKS_WHO,
  ASSIGNS,
  ASSIGNS_TO,
  CARED_FOR,
  CARES_FOR,
  COUNTED_BEFORE,
  DIRECTS,
  GIVEN_BEFORE,
  HEAD_WORD,
  RECEIVES,
} from './assignment-patterns.ts';
import { ABOUT_BEFORE, BARE_COMMUNES, NOUN_OF_MATTER_BEFORE } from './inside-matter-patterns.ts';

/** A place in a text that names somebody who can be asked for. */
export type NamedMention = Omit<AgencyMention, 'candidates'> & { readonly candidates: readonly AskedOwner[] };

/** What finds the names of agencies in a text. */
export interface AgencyFinder extends Pick<AgencyRegistry, 'catalogue'> {
  find(text: string): NamedMention[];
  /** Whether any task is one's own, by its id; absent where no tasks are known. */
  owns?(id: string): boolean;
}

/** An agency or group named in a question, and where. */
export interface AgencyMentionAsked extends Span {
  readonly asked: AskedAgency;
  /**
   * As what: who is given tasks ("giao Sở Y tế"), who gives them ("UBND tỉnh giao …"), what a task is about ("Tổ giúp
   * việc do ai phụ trách"), who asks ("sở mình (skhcn)"), or none of these was said.
   */
  readonly as: 'assignee' | 'assigner' | 'topic' | 'speaker' | 'named';
}

/** The agencies and groups that a question names, in order, each once. */
export function findAgenciesAsked(question: QuestionText, agencies: AgencyFinder): AgencyMentionAsked[] {
  const mentions = agencies.find(question.rest).map((mention) => ({
    ...mention,
    candidates: isGuessedCommune(mention, agencies) ? [] : mention.candidates,
  }));
  const known = withSpoken(question, mentions, agencies);
  const { named, speakers } = withoutSpeaker(
    known.filter((mention) => !isCounted(mention, question)),
    question,
  );
  const found = named.map(({ start, end, printed, candidates }) => ({
    start: start - (HEAD_WORD.exec(question.folded.slice(0, start))?.[0].length ?? 0),
    end,
    asked: {
      printed,
      candidates,
      ...(isFormerName(printed, candidates, agencies) ? { isFormerName: true as const } : {}),
    },
  }));
  return [
    ...found.map((mention, index) => ({
      ...mention,
      as: isInMatter(question, mention, agencies)
        ? ('topic' as const)
        : standingOf(question, mention, found.length > index + 1),
    })),
    ...speakers,
  ];
}

/** "Sở mình (skhcn)" · "các xã làm gì, sở mình theo dõi": where somebody else is named, who asks is not who is asked for. */
function withoutSpeaker(
  mentions: readonly NamedMention[],
  question: QuestionText,
): { readonly named: readonly NamedMention[]; readonly speakers: readonly AgencyMentionAsked[] } {
  const spans = findSpeaker(question).filter((span) =>
    mentions.every((mention) => mention.candidates.length === 0 || !overlaps(mention, span)),
  );
  const named = mentions.filter((mention) => !spans.some((span) => overlaps(mention, span)));
  if (spans.length === 0 || !named.some(({ candidates }) => candidates.length > 0))
    return { named: mentions, speakers: [] };
  const speakers = spans.map(({ start, end }) => {
    const asked = { printed: question.text.slice(start, end), candidates: [] };
    return { start, end, asked, as: 'speaker' as const };
  });
  return { named, speakers };
}

/** "14 sở phát hiện được gì": what is counted bears no name; a name that is known may stand behind a figure. */
function isCounted({ start, candidates }: NamedMention, { folded }: QuestionText): boolean {
  return candidates.length === 0 && COUNTED_BEFORE.test(folded.slice(0, start));
}

const COMMUNES = new Set<CatalogueAgency['kind']>(['commune', 'ward']);

/** "xã Hoa Lư" is no slip for "xã Hra": names of communes are many and short, so they are not guessed. */
function isGuessedCommune({ match, candidates }: NamedMention, { catalogue }: AgencyFinder): boolean {
  if (match !== 'slip') return false;
  return candidates.every(({ id }) =>
    catalogue.agencies.some((agency) => agency.id === id && COMMUNES.has(agency.kind)),
  );
}

/** "Sở Giao thông vận tải" for Sở Xây dựng: a name of the file's `former` ones, however it is shortened. */
function isFormerName(
  printed: string,
  [only, second]: AskedAgency['candidates'],
  { catalogue }: AgencyFinder,
): boolean {
  if (only === undefined || second !== undefined) return false;
  const agency = catalogue.agencies.find(({ id }) => id === only.id);
  if (agency === undefined || agency.former.length === 0) return false;
  const said = compact(printed);
  const isCalled = (names: Pick<CatalogueAgency, 'name' | 'aliases' | 'former'>) =>
    agencyForms({ ...agency, ...names }).some((form) => said.endsWith(compact(form)));
  const [name = '', ...aliases] = agency.former;
  return isCalled({ name, aliases, former: [] }) && !isCalled({ ...agency, former: [] });
}

/** "Sở TT & TT", "Sở TT và TT" and "sở tt&tt" are one. */
function compact(name: string): string {
  return fold(name).replace(/(?<!\p{L})va(?!\p{L})|[^\p{L}\p{N}]/gu, '');
}

/** "liên quan đến Trung tâm Dữ liệu quốc gia", which owns no task · "liên quan đến trạm y tế xã, phường" */
function isInMatter(
  { folded }: QuestionText,
  { start, end, asked }: Omit<AgencyMentionAsked, 'as'>,
  agencies: AgencyFinder,
): boolean {
  const before = folded.slice(0, start);
  if (BARE_COMMUNES.test(folded.slice(start, end)) && NOUN_OF_MATTER_BEFORE.test(before)) return true;
  const ownsNone = asked.candidates.every(({ id }) => agencies.owns?.(id) === false);
  return asked.candidates.length > 0 && ownsNone && ABOUT_BEFORE.test(before);
}

function standingOf(
  { folded }: QuestionText,
  { start, end }: Span,
  othersFollow: boolean,
): AgencyMentionAsked['as'] {
  const after = folded.slice(end);
  if (DIRECTS.test(after) || (othersFollow && ASSIGNS.test(after))) return 'assigner';
  const before = folded.slice(Math.max(0, start - 60), start);
  if (GIVEN_BEFORE.test(before) && ASSIGNS.test(after)) return 'assigner';
  if (CARED_FOR.test(after) || CARES_FOR.test(before)) return 'topic';
  if (RECEIVES.test(before) && ASKS_WHO.test(folded)) return 'topic';
  return ASSIGNS_TO.test(before) ? 'assignee' : 'named';
}

/** Those whose tasks are asked for: each once, givers and topics left out. */
export function agenciesAsked(mentions: readonly AgencyMentionAsked[]): AskedAgency[] {
  const byKey = new Map<string, AskedAgency>();
  for (const { asked, as } of mentions) {
    const key = asked.candidates.map(({ id }) => id).join('|') || asked.printed;
    const isAsked = as !== 'assigner' && as !== 'topic' && as !== 'speaker';
    if (isAsked && !byKey.has(key)) byKey.set(key, asked);
  }
  return [...byKey.values()];
}
