import { Failure } from '../../directive/failure.ts';
import type { Moment, Outcome } from '../moment.ts';
import { announce } from '../news/announce.ts';
import { newsWords } from '../news/news-words.ts';
import { NEWS } from '../phrases/news-phrases.ts';
import { textReply } from '../reply.ts';
import { isSameChat } from '../same-chat.ts';

/** "/capnhat": takes in what changed in the corpus, tells what that is, and tells those who subscribed. */
export async function reindex({ desk, incoming, person }: Moment): Promise<Outcome> {
  try {
    const news = await desk.reindex();
    if (news === null) return { replies: [textReply(NEWS.nothingNew)] };
    const subject = String(news.generation);
    const { at } = incoming;
    return {
      replies: [
        textReply(newsWords({ ...news, notes: desk.notes() }, desk.library, { own: null, isWhole: true })),
      ],
      deliveries: announce(desk, news).filter(({ chat }) => !isSameChat(chat, incoming.chat)),
      changes: [
        () => desk.register.audit.append({ at, by: person.id, action: 'reindexed', subject, detail: '' }),
      ],
    };
  } catch (error) {
    if (error instanceof Failure) return { replies: [textReply(error.message)] };
    throw error;
  }
}
