import type { TextFigures } from './describe-texts.ts';
import { count, duration, megabytes, row, share, table } from './markdown.ts';
import type { QuestionFigures } from './measure-questions.ts';
import type { SizeFigures } from './measure-size.ts';

/** The generated passages beside those of the corpus. */
export function textTable(texts: { readonly corpus: TextFigures; readonly generated: TextFigures }): string {
  const both = [texts.corpus, texts.generated];
  const line = (what: string, of: (figures: TextFigures) => string) => [what, ...both.map(of)];
  return table([
    ['', 'corpus', 'generated'],
    line('passages', ({ passages }) => count(passages)),
    line('syllables a passage: 10 %, median, 90 %, mean', ({ lengths }) =>
      lengths.map((length) => length.toFixed(0)).join(', '),
    ),
    line('distinct syllables and figures', ({ distinctSyllables }) => count(distinctSyllables)),
    line('distinct pairs of neighbours', ({ distinctPairs }) => count(distinctPairs)),
    line('share of the hundred commonest', ({ commonest }) => share(commonest)),
    line('passages that hold the commonest', ({ mostHeld }) => share(mostHeld)),
  ]);
}

/** What making the indexes took, a column for each size. */
export function buildTable(sizes: readonly SizeFigures[]): string {
  const line = (what: string, of: (size: SizeFigures) => string) => [what, ...sizes.map(of)];
  return table([
    line('building', ({ passages }) => `${count(passages)} passages`),
    line('rows and words', ({ build }) => duration(build.putMs)),
    line('embedding', ({ build }) => duration(build.embedMs)),
    line('windows embedded', ({ build }) => count(build.windows)),
    line('graphs', ({ build }) => duration(build.graphMs)),
    line('postings and commit', ({ build }) => duration(build.publishMs)),
    line('passages a second, all of it', ({ build, passages }) => count((1000 * passages) / buildMs(build))),
    line('index, rows and vectors', ({ build }) => megabytes(build.databaseMb)),
    line('graphs on disk', ({ build }) => megabytes(build.graphMb)),
    line('memory while building, peak', ({ build }) => megabytes(build.peakMb)),
  ]);
}

function buildMs(build: SizeFigures['build']): number {
  return build.putMs + build.embedMs + build.graphMs + build.publishMs;
}

/** What asking a fresh process took, a column for each size and way of searching. */
export function searchTable(sizes: readonly SizeFigures[]): string {
  const columns = sizes.flatMap(({ passages, own }) => own.map((figures) => ({ passages, ...figures })));
  const line = (what: string, of: (column: (typeof columns)[number]) => string) => [what, ...columns.map(of)];
  return table([
    line('asking', ({ passages, mode }) => `${count(passages)}, ${mode}`),
    line('first answer after opening', ({ firstMs }) => duration(firstMs)),
    line('vectors ready after opening', ({ vectorsMs }) => (vectorsMs === 0 ? '–' : duration(vectorsMs))),
    line('search, median', ({ search }) => duration(search.p50)),
    line('search, 95th percentile', ({ search }) => duration(search.p95)),
    line('search, 99th percentile', ({ search }) => duration(search.p99)),
    line('searches a second', ({ search }) => count(search.perSecond)),
    line('a whole question of fact, median', ({ ask }) => duration(ask?.p50 ?? Number.NaN)),
    line('the same, 95th percentile', ({ ask }) => duration(ask?.p95 ?? Number.NaN)),
    line('its document cited', ({ ask }) => share(ask?.hit10 ?? Number.NaN)),
    line('ten nearest found by the graphs', ({ recall }) => share(recall?.at10 ?? Number.NaN)),
    line('fifty nearest found by the graphs', ({ recall }) => share(recall?.at50 ?? Number.NaN)),
    line('memory when serving', ({ servingMb }) => megabytes(servingMb)),
    line('memory, peak', ({ peakMb }) => megabytes(peakMb)),
    line('hit@10', ({ search }) => share(search.hit10)),
    line('MRR@10', ({ search }) => share(search.mrr10)),
  ]);
}

/** How much more each size takes than the one before it. */
export function growthTable(sizes: readonly SizeFigures[]): string {
  if (sizes.length < 2) return '';
  const steps = sizes.slice(1).flatMap((size, n) => {
    const before = sizes[n];
    return before === undefined ? [] : [{ size, before }];
  });
  const times = (of: (size: SizeFigures) => number) =>
    steps.map(({ size, before }) => `× ${(of(size) / of(before)).toFixed(1)}`);
  const search = (of: (figures: SizeFigures['own'][number]) => number) =>
    times(({ own }) => own.map(of).at(-1) ?? Number.NaN);
  return table([
    ['growth', ...steps.map(({ size, before }) => `${count(before.passages)} → ${count(size.passages)}`)],
    ['passages', ...times(({ passages }) => passages)],
    ['building', ...times(({ build }) => buildMs(build))],
    ['on disk', ...times(({ build }) => build.databaseMb + build.graphMb)],
    ['memory when serving', ...search(({ servingMb }) => servingMb)],
    ['search, median', ...search((figures) => figures.search.p50)],
    ['search, 95th percentile', ...search((figures) => figures.search.p95)],
  ]);
}

const FORMS = ['marked', 'unmarked', 'short forms', 'slips'] as const;

const COMPARED = [
  'build',
  'memory',
  'p50',
  'p95',
  'asked',
  'hit@10',
  'MRR@10',
  ...FORMS.map((form) => `hit@10 ${form}`),
];

/** The head of a table of our search and the peers on the same passages and questions. */
export function comparisonHead(passages: number): string {
  return table([[`${count(passages)} passages`, ...COMPARED]]).trimEnd();
}

/** The row of that table for what was measured last. */
export function lastRow({ build, own, peers }: SizeFigures): string {
  const [search, peer] = [own.at(-1), peers.at(-1)];
  if (peer !== undefined) return row(peerCells(peer));
  return search === undefined ? '' : row(ownCells(search, build));
}

function ownCells({ mode, servingMb, search }: SizeFigures['own'][number], build: SizeFigures['build']) {
  const ms = buildMs(build) - (mode === 'words' ? build.embedMs + build.graphMs : 0);
  return [`sauro, ${mode}`, duration(ms), megabytes(servingMb), ...cells(search)];
}

function peerCells(peer: SizeFigures['peers'][number]): string[] {
  if ('problem' in peer) {
    return [peer.name, `failed: ${peer.problem}`, ...COMPARED.slice(1).map(() => '–')];
  }
  const { name, setting, buildMs, servingMb, questions } = peer;
  return [`${name} (${setting})`, duration(buildMs), megabytes(servingMb), ...cells(questions)];
}

function cells({ p50, p95, asked, hit10, mrr10, hit10ByForm }: QuestionFigures): string[] {
  const byForm = FORMS.map((form) => share(hit10ByForm[form] ?? Number.NaN));
  return [duration(p50), duration(p95), String(asked), share(hit10), share(mrr10), ...byForm];
}
