import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OwnQuestion, QUESTION_KINDS } from '../../scripts/evaluate/own-questions.ts';
import { type AskedCorpus, questionSets } from '../../scripts/evaluate/question-sets.ts';
import { holdsWords } from '../../scripts/evaluate/same-words.ts';
import { verbatim } from '../../src/directive/source.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { syllables } from '../../src/vietnamese/syllables.ts';
import { PROJECT } from '../repository/modules.ts';

const CORPORA = questionSets(PROJECT).flatMap(({ corpora }) => corpora);
const [SHIPPED, ...OTHERS] = CORPORA as [AskedCorpus, ...AskedCorpus[]];
const { questions: QUESTIONS } = SHIPPED;
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
function sourceIn({ directives }: AskedCorpus, document: string): string {
  const path = join(directives, `${document}.txt`);
  const known = sources.get(path) ?? readFileSync(path, 'utf8');
  sources.set(path, known);
  return known;
}

function documentsOf(questions: readonly OwnQuestion[]): ReadonlySet<string> {
  return new Set(questions.flatMap(({ expected }) => expected.map(({ document }) => document)));
}

/** The directives that questions were written for: what they expect first stands there, further places may stand elsewhere. */
function homesOf(questions: readonly OwnQuestion[]): ReadonlySet<string> {
  return new Set(questions.flatMap(({ expected }) => expected.slice(0, 1).map(({ document }) => document)));
}

const ofKind = (kind: string): OwnQuestion[] => QUESTIONS.filter((question) => question.kind === kind);
const wordsOf = (text: string): string[] => syllables(text).map(({ text: word }) => word.toLowerCase());

/** The sentence of a directive that a quote stands in. */
function sentenceAround(document: string, quote: string): string {
  const sentences = verbatim(sourceIn(SHIPPED, document)).split(SENTENCE_ENDS);
  return sentences.find((sentence) => holdsWords(sentence, quote)) ?? quote;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}

describe.each(CORPORA)('the questions of our own on $name', (corpus) => {
  const { questions } = corpus;

  it('have ids and words of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  it('are unanswerable for a third or more, and only those expect nothing', () => {
    const unanswerable = questions.filter(({ kind }) => kind === 'unanswerable');
    expect(unanswerable.length * 3).toBeGreaterThanOrEqual(questions.length);
    expect(questions.filter(({ expected }) => expected.length === 0)).toEqual(unanswerable);
  });

  it('expect words that stand in the directive', () => {
    const missing = questions.flatMap(({ id, expected }) =>
      expected
        .filter(({ document, quote }) => !holdsWords(sourceIn(corpus, document), quote))
        .map(({ quote }) => `${id}: ${quote}`),
    );
    expect(missing).toEqual([]);
  });

  it('are typed without a tone mark where they are to be', () => {
    const unmarked = questions.filter(({ kind }) => kind === 'unmarked');
    expect(unmarked.filter(({ question }) => question.toLowerCase() !== fold(question))).toEqual([]);
  });
});

describe('the questions of our own on the corpus', () => {
  it('ask about five directives', () => {
    expect(documentsOf(QUESTIONS).size).toBe(5);
  });

  it.each(QUESTION_KINDS)('are many enough of the kind %s, two in ten of them held out', (kind) => {
    const questions = ofKind(kind);
    expect(questions.length).toBeGreaterThanOrEqual(LEAST[kind]);
    const heldOut = questions.filter(({ split }) => split === 'held-out').length;
    expect(heldOut / questions.length).toBeGreaterThanOrEqual(HELD_OUT);
    expect(heldOut / questions.length).toBeLessThan(1 - HELD_OUT);
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
});

it.each(OTHERS)('$name is all asked about, each directive to learn from or held out whole', (corpus) => {
  const files = readdirSync(corpus.directives).map((name) => name.replace('.txt', ''));
  expect(files.toSorted()).toEqual([...documentsOf(corpus.questions)].toSorted());
  const heldOut = homesOf(corpus.questions.filter(({ split }) => split === 'held-out'));
  const others = homesOf(corpus.questions.filter(({ split }) => split === 'calibration'));
  expect([...heldOut].filter((document) => others.has(document))).toEqual([]);
});

it('holds out several whole directives of others', () => {
  const heldOut = OTHERS.flatMap(({ questions }) => questions).filter(({ split }) => split === 'held-out');
  expect(documentsOf(heldOut).size).toBeGreaterThanOrEqual(8);
});
