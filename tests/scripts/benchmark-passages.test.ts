import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asIndexedDocument } from '../../scripts/benchmark/as-indexed-document.ts';
import { describeTexts } from '../../scripts/benchmark/describe-texts.ts';
import { type GeneratedDocument, generatePassages } from '../../scripts/benchmark/generate-passages.ts';
import { plantQuestions } from '../../scripts/benchmark/plant-questions.ts';
import { readGrammar } from '../../scripts/benchmark/read-grammar.ts';
import { quoteOf } from '../../src/directive/source.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { ShortForms } from '../../src/vietnamese/short-forms.ts';
import { PROJECT } from '../repository/modules.ts';

const grammar = readGrammar(join(PROJECT, 'corpus'));
const generated = (count: number, seed = 1): GeneratedDocument[] => [
  ...generatePassages(grammar, { count, seed }),
];
const documents = generated(2_000);
const passages = documents.flatMap((document) => document.passages);

describe('generated passages', () => {
  it('are as many as asked for, in documents of two hundred with an id and a number each', () => {
    const odd = generated(450);
    expect(odd.map((document) => document.passages.length)).toEqual([200, 200, 50]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(10);
    expect(new Set(documents.map(({ number }) => number)).size).toBe(10);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(2_000);
  });

  it('are the same for the same seed and others for another', () => {
    expect(generated(200)).toEqual(generated(200));
    expect(generated(200, 2)[0]?.passages[0]?.text).not.toBe(generated(200)[0]?.passages[0]?.text);
  });

  it('have about the lengths and the vocabulary of the corpus', () => {
    const own = describeTexts(grammar.texts);
    const made = describeTexts(passages.map(({ text }) => text));
    for (const [n, length] of own.lengths.entries()) {
      expect(Math.abs((made.lengths[n] ?? 0) - length) / length).toBeLessThan(0.15);
    }
    expect(Math.abs(made.commonest - own.commonest)).toBeLessThan(0.05);
  });

  it('are not the passages of the corpus again, nor each other', () => {
    const known = new Set(grammar.texts);
    expect(passages.filter(({ text }) => known.has(text))).toEqual([]);
    expect(new Set(passages.map(({ text }) => text)).size).toBeGreaterThan(1_950);
  });

  it('name nobody: the names of people stay in their documents', () => {
    expect(passages.filter(({ text }) => /đồng chí|Nguyễn Tuấn|Phạm Anh/iu.test(text))).toEqual([]);
  });

  it('leave no slot unfilled', () => {
    expect(passages.filter(({ text, headings }) => /§/u.test(text + headings.join(' ')))).toEqual([]);
  });

  it('go into the index with quotes that stand in their source', () => {
    const indexed = asIndexedDocument(documents[3] as GeneratedDocument, new ShortForms(grammar.shortForms));
    for (const { passage } of indexed.passages) {
      expect(quoteOf(indexed.source, passage.quote.spans)).toEqual(passage.quote);
    }
    expect(indexed.directive.number?.printed).toBe(documents[3]?.number);
  });
});

describe('planted questions', () => {
  const planting = { count: 40, passages: 2_000, seed: 2, shortForms: grammar.shortForms };
  const questions = [...plantQuestions(documents, planting)];
  const textOf = new Map(passages.map(({ id, text }) => [id, text]));

  it('are spread over the passages, and the same for the same seed', () => {
    expect(questions).toHaveLength(40);
    expect(new Set(questions.map(({ answer }) => answer.split('#')[0])).size).toBe(10);
    expect([...plantQuestions(documents, planting)]).toEqual(questions);
  });

  it('hold words of their passage', () => {
    for (const { text, form, answer } of questions.filter((question) => question.form !== 'slips')) {
      const held = new Set(fold(textOf.get(answer) ?? '').split(/[^\p{L}\p{N}]+/u));
      const asked = fold(text).split(/[^\p{L}\p{N}]+/u);
      const share = asked.filter((word) => held.has(word)).length / asked.length;
      expect(share, `${form}: ${text}`).toBeGreaterThan(0.5);
    }
  });

  it('are typed in every form: with marks, without, with short forms, with slips', () => {
    expect(new Set(questions.map(({ form }) => form))).toEqual(
      new Set(['marked', 'unmarked', 'short forms', 'slips']),
    );
    const unmarked = questions.filter(({ form }) => form === 'unmarked');
    expect(unmarked.every(({ text }) => fold(text) === text)).toBe(true);
  });
});
