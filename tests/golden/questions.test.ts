import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OwnQuestion, QUESTION_KINDS, readOwnQuestions } from '../../scripts/evaluate/own-questions.ts';
import { holdsWords } from '../../scripts/evaluate/same-words.ts';
import { verbatim } from '../../src/directive/source.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { syllables } from '../../src/vietnamese/syllables.ts';
import { PROJECT } from '../repository/modules.ts';

const QUESTIONS = readOwnQuestions(join(PROJECT, 'tests/golden/questions'));
const LEAST = {
  fact: 150,
  paraphrase: 60,
  unmarked: 70,
  slip: 45,
  'short-form': 50,
  english: 40,
  unanswerable: 220,
};
/** Of each kind, how many are held out at least. Later questions were mostly written to calibrate on. */
const HELD_OUT = 0.2;
/** Of a paraphrase's own words, how many may stand in the sentence that answers, one by one. */
const SHARED_WORDS = 0.25;
const SENTENCE_ENDS = /(?<=[.;!?]) /u;
// Words that a question cannot do without: they say nothing of the matter.
const FUNCTION_WORDS = new Set(
  'có không bao nhiêu mấy cả đã chưa còn được bị thì là và của cho với các những một ra sao thế nào ai nào bằng về vào lên trên dưới trong ngoài từ đến tại ở này đó khi mà để do vì sẽ đang rồi cũng'.split(
    ' ',
  ),
);

const sources = new Map<string, string>();
function sourceOf(document: string): string {
  const known = sources.get(document) ?? readFileSync(join(PROJECT, 'corpus', `${document}.txt`), 'utf8');
  sources.set(document, known);
  return known;
}

const ofKind = (kind: string): OwnQuestion[] => QUESTIONS.filter((question) => question.kind === kind);
const wordsOf = (text: string): string[] => syllables(text).map(({ text: word }) => word.toLowerCase());

/** The sentence of a directive that a quote stands in. */
function sentenceAround(document: string, quote: string): string {
  const sentences = verbatim(sourceOf(document)).split(SENTENCE_ENDS);
  return sentences.find((sentence) => holdsWords(sentence, quote)) ?? quote;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}

describe('the questions of our own', () => {
  it('have ids and words of their own', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
  });

  it.each(QUESTION_KINDS)('are many enough of the kind %s, two in ten of them held out', (kind) => {
    const questions = ofKind(kind);
    expect(questions.length).toBeGreaterThanOrEqual(LEAST[kind]);
    const heldOut = questions.filter(({ split }) => split === 'held-out').length;
    expect(heldOut / questions.length).toBeGreaterThanOrEqual(HELD_OUT);
    expect(heldOut / questions.length).toBeLessThan(1 - HELD_OUT);
  });

  it('are unanswerable for a third or more, and only those expect nothing', () => {
    expect(ofKind('unanswerable').length * 3).toBeGreaterThanOrEqual(QUESTIONS.length);
    const silent = QUESTIONS.filter(({ expected }) => expected.length === 0);
    expect(silent).toEqual(ofKind('unanswerable'));
  });

  it('expect words that stand in the directive', () => {
    const missing = QUESTIONS.flatMap(({ id, expected }) =>
      expected
        .filter(({ document, quote }) => !holdsWords(sourceOf(document), quote))
        .map(({ quote }) => `${id}: ${quote}`),
    );
    expect(missing).toEqual([]);
  });

  it('ask about every one of the five directives', () => {
    expect(new Set(QUESTIONS.flatMap(({ expected }) => expected.map(({ document }) => document))).size).toBe(
      5,
    );
  });

  it('paraphrase without two neighbouring syllables of the sentence that answers', () => {
    const shared = ofKind('paraphrase').flatMap(({ id, question, expected }) =>
      expected.flatMap(({ document, quote }) => {
        const told = new Set(pairsOf(wordsOf(sentenceAround(document, quote))));
        return pairsOf(wordsOf(question))
          .filter((pair) => told.has(pair))
          .map((pair) => `${id}: ${pair}`);
      }),
    );
    expect(shared).toEqual([]);
  });

  it('paraphrase with few syllables at all of the sentence that answers', () => {
    const near = ofKind('paraphrase').filter(({ question, expected }) => {
      const own = wordsOf(question).filter((word) => !FUNCTION_WORDS.has(word));
      return expected.some(({ document, quote }) => {
        const told = new Set(wordsOf(sentenceAround(document, quote)));
        return own.filter((word) => told.has(word)).length > own.length * SHARED_WORDS;
      });
    });
    expect(near.map(({ id }) => id)).toEqual([]);
  });

  it('are typed without a tone mark where they are to be', () => {
    const marked = ofKind('unmarked').filter(({ question }) => question.toLowerCase() !== fold(question));
    expect(marked.map(({ id }) => id)).toEqual([]);
  });
});
