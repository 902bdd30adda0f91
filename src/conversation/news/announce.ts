import type { Desk } from '../desk.ts';
import type { IngestNews } from '../ingest-news.ts';
import { ownAgency } from '../own/own-agency.ts';
import { textReply } from '../reply.ts';
import type { Delivery } from '../turn.ts';
import { hasNews, newsWords } from './news-words.ts';

/**
 * What those who subscribed are told about a corpus that changed, each with the new tasks of their agency first. The
 * caller renders it into the outbox. Nothing for people who are out. A chat is told once.
 */
export function announce(desk: Pick<Desk, 'library' | 'register'>, news: IngestNews): readonly Delivery[] {
  if (!hasNews(news)) return [];
  const { people, subscriptions } = desk.register;
  const listed = new Map(people.list().map((person) => [person.id, person]));
  const told = new Set<string>();
  return subscriptions.list().flatMap(({ person: id, chat }) => {
    const person = listed.get(id);
    if (person === undefined || person.removedAt !== null) return [];
    const key = `${chat.channel} ${chat.chat}`;
    if (told.has(key)) return [];
    told.add(key);
    const own = ownAgency(person, desk.library.agencies);
    const words = newsWords(news, desk.library, {
      own: own.kind === 'known' ? own.agency : null,
      isWhole: false,
    });
    return [{ chat, replies: [textReply(words)] }];
  });
}
