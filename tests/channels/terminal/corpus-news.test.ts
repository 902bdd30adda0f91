import { expect, it } from 'vitest';
import { newsOf } from '../../../src/channels/terminal/corpus-news.ts';
import { Failure } from '../../../src/directive/failure.ts';

class FolderGone extends Failure {}

it('tells once what keeps the corpus from being taken in, and again after it had worked meanwhile', async () => {
  const outcomes = ['fails', 'fails', 'works', 'fails'];
  const news = newsOf({
    refresh: async () => {
      if (outcomes.shift() === 'fails') throw new FolderGone('Không mở được thư mục văn bản.');
      return null;
    },
  });
  expect(await news()).toEqual(['Không mở được thư mục văn bản.']);
  expect(await news()).toEqual([]);
  expect(await news()).toEqual([]);
  expect(await news()).toEqual(['Không mở được thư mục văn bản.']);
});
