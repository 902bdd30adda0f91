import { fold } from '../vietnamese/fold.ts';
import {
  ABOUT,
  GIVEN_BY,
  GIVES,
  IN_ANNEX,
  IN_FORCE,
  MANY_ASKED,
  MANY_TASKS,
  MEETING,
  MOST,
  REQUEST_START,
  WHERE_WRITTEN,
  WHICH_ARE,
  WHICH_REPORTS,
  WHO_IS,
} from './intent-patterns.ts';
import { OF_ISSUER } from './mentions/assignment-patterns.ts';
import type { CueName } from './mentions/find-cues.ts';
import { MUST_DO_WHAT } from './mentions/idle-verb-patterns.ts';
import { COUNTED, COUNTS_TASKS, HEAD_WORD, YES_NO } from './mentions/open-turn-patterns.ts';
import type { Intent } from './question.ts';
import type { Reading } from './reading.ts';

interface IntentRule {
  readonly intent: Intent;
  readonly when: (reading: Reading) => boolean;
}

const has = ({ cues }: Reading, ...names: readonly CueName[]) => names.some((name) => cues.has(name));
const isAbout = ({ topic }: Reading) => topic.length > 0;
const matches = ({ question }: Reading, pattern: RegExp) => question.folded.search(pattern) !== -1;

/** True when it names something that tasks hang on: who, when, in which state or document. */
function namesTasks({ agencies, documents, row, periods, states, progress }: Reading): boolean {
  if (row !== null || progress !== null) return true;
  return [agencies, documents, periods, states].some(({ length }) => length > 0);
}

function isRequest(reading: Reading): boolean {
  const request = reading.talk.find(({ value }) => value === 'out-of-scope');
  if (request === undefined || has(reading, 'who', 'when')) return false;
  const named = reading.agencies.length > 0 || reading.states.length > 0 || has(reading, 'task', 'duty');
  return request.start < REQUEST_START || !named;
}

function isOnlyTalk(reading: Reading, kind: 'help' | 'small-talk'): boolean {
  const said = reading.talk.some(({ value }) => value === kind);
  return (
    said && !namesTasks(reading) && !isAbout(reading) && !has(reading, 'task', 'list', 'indicator', 'papers')
  );
}

/** True where it says how tasks stand, by their deadlines or by what was reported. */
function namesState({ states, recurring, progress }: Reading): boolean {
  return states.length > 0 || recurring !== null || progress !== null;
}

/** "Nhiệm vụ kho dữ liệu xong chưa?": where one task stands. */
function asksStatus({ progress, topic, row }: Reading): boolean {
  return progress?.isStatus === true && (topic.length > 0 || row !== null);
}

/** "Tình hình thực hiện nhiệm vụ của Sở Y tế": how many stand how. */
function asksSummary({ progress }: Reading): boolean {
  return progress?.filter === 'any';
}

/** "Những báo cáo nào phải gửi định kỳ": tasks that come back, where nobody counts or names a document. */
function asksRecurring(reading: Reading): boolean {
  const { recurring, documents, relation } = reading;
  if (recurring === null || relation !== null) return false;
  const asksTasks =
    has(reading, 'task', 'duty', 'list', 'papers', 'who', 'when') || matches(reading, WHICH_REPORTS);
  return asksTasks && !has(reading, 'count', 'how-much', 'signing', 'how') && documents.length === 0;
}

/** Counts come from the table only where the table can count: not what is done, nor what somebody else gives. */
function isCount(reading: Reading): boolean {
  if (!has(reading, 'count') || has(reading, 'how-much', 'done')) return false;
  if (!has(reading, 'task') && !namesState(reading)) return false;
  if (!countsTasks(reading)) return false;
  const { documents } = reading;
  if (documents.length > 0 && documents.every(({ document }) => document.candidates.length === 0))
    return false;
  const giver = GIVEN_BY.exec(reading.question.folded)?.groups?.giver ?? '';
  const isStranger = /\p{L}/u.test(giver) && !reading.documents.some(({ end }) => end <= giver.length + 1);
  const known = reading.agencies.some(({ start }) => start <= giver.length);
  if (isStranger && !known && !/^\s*(?:co|da|duoc)?\s*(?:bao nhieu|may)/u.test(giver)) return false;
  return !isAbout(reading) || namesTasks(reading) || matches(reading, ABOUT) || matches(reading, IN_ANNEX);
}

/** "bao nhiêu việc", "bao nhiêu quá hạn"; not "bao nhiêu hồ sơ trễ hạn", "mấy sở ban hành kế hoạch nhiệm vụ". */
function countsTasks({ question }: Reading): boolean {
  const counted = Array.from(question.folded.matchAll(COUNTED), ({ groups }) => groups?.noun ?? '');
  return counted.length === 0 || counted.some((noun) => COUNTS_TASKS.test(noun));
}

function isRanking(reading: Reading): boolean {
  const ranks = has(reading, 'ranking', 'least') || matches(reading, MOST);
  if (!ranks || has(reading, 'indicator')) return false;
  if (matches(reading, MANY_TASKS)) return true;
  if (!isAbout(reading)) return true;
  return matches(reading, MOST) && has(reading, 'who') && (has(reading, 'task') || namesState(reading));
}

function isIndicators(reading: Reading): boolean {
  if (!has(reading, 'indicator')) return false;
  return (
    has(reading, 'met', 'not-met', 'list', 'count', 'done') || reading.states.length > 0 || !isAbout(reading)
  );
}

/** "Nghị quyết 57 của Bộ Chính trị": whose document it is, not who has to do something. */
function isIssuer({ start }: Reading['agencies'][number], { documents, question }: Reading): boolean {
  return documents.some(({ end }) => end <= start && OF_ISSUER.test(question.folded.slice(end, start)));
}

/** "Ai ký", "báo cáo 87 gửi cho cơ quan nào": what is asked, or all that is left, is said in a document's head or foot. */
export function asksHead(reading: Reading): boolean {
  return reading.ownData?.isTold === true || has(reading, 'signing') || isLeftToHead(reading);
}

function isLeftToHead(reading: Reading): boolean {
  const { documents, topic } = reading;
  if (documents.length === 0 || topic.length === 0 || has(reading, 'task', 'duty')) return false;
  return topic.every((word) => HEAD_WORD.test(fold(word)));
}

function isDocument(reading: Reading): boolean {
  if (isLeftToHead(reading)) return true;
  if (has(reading, 'signing') && (reading.documents.length > 0 || !isAbout(reading))) return true;
  if (has(reading, 'papers') && !namesTasks(reading)) return !isAbout(reading);
  if (reading.documents.length === 0) return false;
  const { agencies, states, periods, roles } = reading;
  const asked = agencies.filter((agency) => !isIssuer(agency, reading));
  const owed = asked.length + states.length + periods.length + roles.length > 0;
  if (owed || reading.progress !== null || has(reading, 'task', 'who', 'when', 'count', 'how-much', 'list'))
    return false;
  return !isAbout(reading) || has(reading, 'content', 'what');
}

/** "Quy chế hoạt động của Ban Chỉ đạo nằm ở văn bản nào": of a matter, not of tasks of the one who is named. */
function asksWhereWritten(reading: Reading): boolean {
  const { documents, topic, periods, states, roles } = reading;
  if (documents.length + periods.length + states.length + roles.length > 0) return false;
  return topic.length > 1 && !has(reading, 'task', 'duty', 'count') && matches(reading, WHERE_WRITTEN);
}

/** "Ai chủ trì cuộc họp ngày 31/10/2025": who was at a meeting is in the text, not in the table. */
function isAboutMeeting(reading: Reading): boolean {
  const { agencies, documents, periods, states, question } = reading;
  const [document, ...others] = documents;
  // "cuộc họp ngày 28/11 về thực hiện Nghị quyết 66": what the meeting was about
  if (document === undefined || others.some((one) => one.document.candidates.length > 0)) return false;
  if (periods.length + states.length > 0 || agencies.some(({ start }) => start < document.end)) return false;
  if (!MEETING.test(question.folded.slice(document.start, document.end)) || has(reading, 'task', 'duty'))
    return false;
  const { start, end } = document;
  // "buổi làm việc" is no "việc"
  const beside = `${question.folded.slice(0, start)} ${question.folded.slice(end)}`;
  return has(reading, 'who') && beside.search(GIVES) === -1;
}

/** What one task must bring: "sản phẩm của nhiệm vụ Trường học số là gì". */
function asksDeliverable(reading: Reading): boolean {
  return has(reading, 'deliverable') && isAbout(reading) && !asksMany(reading);
}

/** A name is asked for, not who does something: "Trưởng ban là ai", "cơ quan thường trực là sở nào". */
function asksWhoIs(reading: Reading): boolean {
  if (matches(reading, WHO_IS)) return true;
  return matches(reading, WHICH_ARE) && reading.roles.length === 0 && !has(reading, 'task', 'duty');
}

/** "Việc về bệnh án điện tử giao cho ai": who does each of several tasks. */
function asksMany(reading: Reading): boolean {
  return has(reading, 'who', 'when', 'task') && matches(reading, MANY_ASKED);
}

function isOneTask(reading: Reading): boolean {
  if (!has(reading, 'who', 'when') || !isAbout(reading)) return false;
  if (asksWhoIs(reading) || matches(reading, IN_FORCE) || asksMany(reading)) return false;
  if (reading.states.some(({ value }) => value !== 'due') || has(reading, 'list', 'count', 'how-much'))
    return false;
  return !(reading.periods.length > 0 && has(reading, 'task'));
}

/** "Công điện 224 nói còn bao lâu nữa là đến 19/12": a day is asked for that lies beside another, not what is due. */
function asksBesideDay(reading: Reading): boolean {
  const { agencies, documents, periods, states } = reading;
  if (documents.length === 0 || periods.length === 0 || agencies.length + states.length > 0) return false;
  return has(reading, 'when') && !isAbout(reading) && !has(reading, 'task', 'duty', 'list');
}

function isFact(reading: Reading): boolean {
  const wantsTasks = has(reading, 'task', 'duty') || reading.roles.length > 0 || namesState(reading);
  if (asksWhoIs(reading) || (matches(reading, IN_FORCE) && !wantsTasks)) return true;
  if (asksMustDo(reading)) return false;
  if (has(reading, 'how-much', 'done')) return true;
  if (has(reading, 'count')) return true;
  if (has(reading, 'how')) return !(wantsTasks && !isAbout(reading));
  if (wantsTasks) return false;
  if (has(reading, 'content')) return isAbout(reading) || !namesTasks(reading);
  return has(reading, 'what') && isAbout(reading);
}

/** "Sở KH&CN có được phân biệt địa bàn công tác không?" */
function asksYesOrNo({ question }: Reading): boolean {
  return YES_NO.test(question.folded);
}

/** "Cuối tháng này phải đẩy gì": what somebody must do, or what must be done by then; the one word left is no matter. */
function asksMustDo(reading: Reading): boolean {
  const { agencies, periods, topic } = reading;
  const isNamed = periods.length > 0 || agencies.some(({ asked }) => asked.candidates.length > 0);
  return isNamed && topic.length === 1 && matches(reading, MUST_DO_WHAT);
}

function isTasks(reading: Reading): boolean {
  if (asksMustDo(reading)) return true;
  if (has(reading, 'task', 'duty', 'list')) return true;
  if (namesState(reading) || reading.roles.length > 0) return true;
  if (reading.agencies.some(({ as }) => as !== 'assigner' && as !== 'speaker'))
    return !(isAbout(reading) && asksYesOrNo(reading));
  return reading.periods.length > 0 && !isAbout(reading);
}

const NOT_OF_TASKS = ['number', 'signer'] as const;

/** The number or signer of a document that is told by what it is and that the corpus does not hold: no task says that. */
export function asksHeadOfUnknown({ ownData, documents, relation }: Reading): boolean {
  return (
    relation === null &&
    ownData?.isTold === false &&
    documents.length === 0 &&
    NOT_OF_TASKS.some((part) => ownData.parts.has(part))
  );
}

/** The first that holds decides. */
const RULES: readonly IntentRule[] = [
  {
    intent: 'document',
    when: ({ ownData }) => ownData?.isTold === true && !ownData.parts.has('replacement'),
  },
  { intent: 'out-of-scope', when: isRequest },
  { intent: 'count', when: (reading) => reading.product !== null && has(reading, 'count') },
  { intent: 'tasks', when: ({ product, row }) => product !== null && row === null },
  { intent: 'help', when: (reading) => isOnlyTalk(reading, 'help') },
  { intent: 'small-talk', when: (reading) => isOnlyTalk(reading, 'small-talk') },
  { intent: 'indicators', when: isIndicators },
  { intent: 'relation', when: ({ relation }) => relation !== null },
  { intent: 'fact', when: asksHeadOfUnknown },
  { intent: 'task', when: ({ row }) => row !== null },
  { intent: 'tasks', when: asksRecurring },
  { intent: 'ranking', when: isRanking },
  { intent: 'task', when: asksStatus },
  { intent: 'count', when: asksSummary },
  { intent: 'count', when: isCount },
  { intent: 'fact', when: isAboutMeeting },
  { intent: 'fact', when: asksWhereWritten },
  { intent: 'document', when: isDocument },
  { intent: 'task', when: asksDeliverable },
  { intent: 'fact', when: (reading) => reading.isOpen && isAbout(reading) },
  { intent: 'task', when: isOneTask },
  { intent: 'fact', when: asksBesideDay },
  { intent: 'tasks', when: (reading) => asksMany(reading) && has(reading, 'who') && isAbout(reading) },
  { intent: 'fact', when: isFact },
  { intent: 'tasks', when: isTasks },
  { intent: 'document', when: ({ documents, topic }) => documents.length > 0 && topic.length === 0 },
  { intent: 'fact', when: isAbout },
];

/** What a question wants, from everything that was met in it. Nothing at all is a call for help. */
export function decideIntent(reading: Reading): Intent {
  return RULES.find(({ when }) => when(reading))?.intent ?? 'help';
}
