import { findAgency } from '../../conversation/people/find-agency.ts';
import { findPeople } from '../../conversation/people/find-person.ts';
import { personLine } from '../../conversation/people/person-line.ts';
import { readRole } from '../../conversation/people/read-role.ts';
import { conversationPhrasesOf } from '../../conversation/phrases/conversation-phrases.ts';
import { PEOPLE } from '../../conversation/phrases/people-phrases.ts';
import type { Agency } from '../../directive/agency.ts';
import { Failure } from '../../directive/failure.ts';
import { instantOf, millisecondsOf } from '../../register/instant.ts';
import { ROLES, type Role } from '../../register/person.ts';
import { harmless } from './harmless.ts';
import type { PeopleDesk } from './people-desk.ts';
import { type Streams, writeJson } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** What was typed after `sauro people …`. */
export interface PeopleRequest {
  readonly verb: 'list' | 'invite' | 'role' | 'remove';
  readonly person: string;
  readonly role: string | null;
  readonly agency: string | null;
  readonly name: string | null;
  readonly json: boolean;
}

const VALID_MS = 15 * 60_000;

type Verb = (desk: PeopleDesk, request: PeopleRequest, streams: Streams) => 0;

/** Looks after who may write to the program: whoever can run this at the machine may. Throws a `Failure`. */
export function peopleCommand(desk: PeopleDesk, request: PeopleRequest, streams: Streams): 0 {
  const verbs: Readonly<Record<PeopleRequest['verb'], Verb>> = { list, invite, role: change, remove };
  return verbs[request.verb](desk, request, streams);
}

function list(desk: PeopleDesk, { json }: PeopleRequest, streams: Streams): 0 {
  const people = (desk.registerIfThere()?.people.list() ?? []).filter(({ removedAt }) => removedAt === null);
  if (json) writeJson(streams, people);
  else if (people.length === 0)
    say(streams, PEOPLE.nobody, 'Mời người đầu tiên: sauro people invite --role maintainer');
  else say(streams, PEOPLE.list(people.length), ...people.map((person) => personLine(person, desk.agencies)));
  return 0;
}

/** Makes a code and prints it, this once: the register keeps a hash. */
function invite(desk: PeopleDesk, request: PeopleRequest, streams: Streams): 0 {
  const role = roleOf(request.role);
  const agency = agencyOf(request.agency, desk);
  if (role === null)
    throw new UsageError(`Thiếu vai trò; hãy thêm --role và một trong: ${ROLES.join(', ')}.`);
  if (role === 'official' && agency === null) {
    throw new UsageError('Cán bộ phải thuộc một cơ quan; hãy thêm --agency, ví dụ --agency "so khcn".');
  }
  const [code, at, name] = [desk.newCode(), desk.now(), request.name?.normalize('NFC').trim() || null];
  desk.register.people.invite({ code, role, agency: agency?.id ?? null, name, by: null, at });
  const expiresAt = instantOf(new Date(millisecondsOf(at) + VALID_MS));
  if (request.json) writeJson(streams, { code, role, agency: agency?.id ?? null, name, expiresAt });
  else say(streams, PEOPLE.code(code, wordsOf(role), agency?.name ?? null));
  return 0;
}

/** Gives somebody another role, another agency, or both. */
function change(desk: PeopleDesk, request: PeopleRequest, streams: Streams): 0 {
  const person = personOf(request.person, desk);
  const role = roleOf(request.role);
  const agency = agencyOf(request.agency, desk);
  if (role === null && agency === null) {
    throw new UsageError('Chưa rõ đổi gì; hãy thêm --role, --agency hoặc cả hai.');
  }
  const change = { ...(role === null ? {} : { role }), ...(agency === null ? {} : { agency: agency.id }) };
  desk.register.people.change(person.id, change, desk.now(), null);
  const now = desk.register.people.byId(person.id);
  if (request.json) writeJson(streams, now);
  else {
    const known = now?.agency == null ? null : desk.agencies.agency(now.agency);
    say(streams, PEOPLE.changed(person.name, wordsOf(now?.role ?? person.role), known?.name ?? null));
  }
  return 0;
}

/** Makes somebody a stranger from their next message on. */
function remove(desk: PeopleDesk, request: PeopleRequest, streams: Streams): 0 {
  const person = personOf(request.person, desk);
  desk.register.people.remove(person.id, desk.now(), null);
  if (request.json) writeJson(streams, { removed: person.id, name: person.name });
  else say(streams, PEOPLE.removed(person.name));
  return 0;
}

class PersonFailure extends Failure {}

function personOf(typed: string, desk: PeopleDesk) {
  const [found, ...others] = findPeople(typed, desk.registerIfThere()?.people.list() ?? []);
  if (found === undefined) {
    throw new PersonFailure(`Không thấy ai là “${typed}”. Chạy “sauro people list” để xem danh sách.`);
  }
  if (others.length === 0) return found;
  const lines = [found, ...others].map((each) => personLine(each, desk.agencies));
  throw new PersonFailure(PEOPLE.severalPeople(typed, lines));
}

function agencyOf(typed: string | null, { agencies }: PeopleDesk): Agency | null {
  if (typed === null) return null;
  const found = findAgency(typed, agencies);
  if (found.kind === 'refused') throw new PersonFailure(found.words);
  return found.agency;
}

/** "host" · "chủ trì họp" */
function roleOf(typed: string | null): Role | null {
  if (typed === null) return null;
  const role = ROLES.find((each) => each === typed.trim().toLowerCase()) ?? readRole(typed)?.role;
  if (role !== undefined) return role;
  throw new UsageError(`Không có vai trò “${typed}”; hãy chọn một trong: ${ROLES.join(', ')}.`);
}

function wordsOf(role: Role): string {
  return conversationPhrasesOf('vi').role[role];
}

function say({ output }: Streams, ...lines: readonly string[]): void {
  output.write(`${lines.map(harmless).join('\n')}\n`);
}
