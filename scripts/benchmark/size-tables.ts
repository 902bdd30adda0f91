import type { TextFigures } from './describe-texts.ts';
import { count, duration, megabytes, share, table } from './markdown.ts';
import type { QuestionFigures } from './measure-questions.ts';
import type { SizeFigures } from './measure-size.ts';

/** The generated passages beside those of the corpus. */
export function textTable(texts: { readonly corpus: TextFigures; readonly generated: TextFigures }): string {
  const both = [texts.corpus, texts.generated];
  const row = (what: string, of: (figures: TextFigures) => string) => [what, ...both.map(of)];
  return table([
    ['', 'corpus', 'generated'],
    row('passages', ({ passages }) => count(passages)),
    row('syllables a passage: 10 %, median, 90 %, mean', ({ lengths }) =>
      lengths.map((length) => length.toFixed(0)).join(', '),
    ),
    row('distinct syllables and figures', ({ distinctSyllables }) => count(distinctSyllables)),
    row('distinct pairs of neighbours', ({ distinctPairs }) => count(distinctPairs)),
    row('share of the hundred commonest', ({ commonest }) => share(commonest)),
    row('passages that hold the commonest', ({ mostHeld }) => share(mostHeld)),
  ]);
}

/** What making the indexes took, a column for each size. */
export function buildTable(sizes: readonly SizeFigures[]): string {
  const row = (what: string, of: (size: SizeFigures) => string) => [what, ...sizes.map(of)];
  return table([
    row('building', ({ passages }) => `${count(passages)} passages`),
    row('rows and words', ({ build }) => duration(build.putMs)),
    row('embedding', ({ build }) => duration(build.embedMs)),
    row('windows embedded', ({ build }) => count(build.windows)),
    row('graphs', ({ build }) => duration(build.graphMs)),
    row('postings and commit', ({ build }) => duration(build.publishMs)),
    row('passages a second, all of it', ({ build, passages }) => count((1000 * passages) / buildMs(build))),
    row('index, rows and vectors', ({ build }) => megabytes(build.databaseMb)),
    row('graphs on disk', ({ build }) => megabytes(build.graphMb)),
    row('memory while building, peak', ({ build }) => megabytes(build.peakMb)),
  ]);
}

function buildMs(build: SizeFigures['build']): number {
  return build.putMs + build.embedMs + build.graphMs + build.publishMs;
}

/** What asking a fresh process took, a column for each size and way of searching. */
export function searchTable(sizes: readonly SizeFigures[]): string {
  const columns = sizes.flatMap(({ passages, own }) => own.map((figures) => ({ passages, ...figures })));
  const row = (what: string, of: (column: (typeof columns)[number]) => string) => [what, ...columns.map(of)];
  return table([
    row('asking', ({ passages, mode }) => `${count(passages)}, ${mode}`),
    row('first answer after opening', ({ firstMs }) => duration(firstMs)),
    row('vectors ready after opening', ({ vectorsMs }) => (vectorsMs === 0 ? '–' : duration(vectorsMs))),
    row('search, median', ({ search }) => duration(search.p50)),
    row('search, 95th percentile', ({ search }) => duration(search.p95)),
    row('search, 99th percentile', ({ search }) => duration(search.p99)),
    row('searches a second', ({ search }) => count(search.perSecond)),
    row('a whole question of fact, median', ({ ask }) => duration(ask?.p50 ?? Number.NaN)),
    row('the same, 95th percentile', ({ ask }) => duration(ask?.p95 ?? Number.NaN)),
    row('its document cited', ({ ask }) => share(ask?.hit10 ?? Number.NaN)),
    row('ten nearest found by the graphs', ({ recall }) => share(recall?.at10 ?? Number.NaN)),
    row('fifty nearest found by the graphs', ({ recall }) => share(recall?.at50 ?? Number.NaN)),
    row('memory when serving', ({ servingMb }) => megabytes(servingMb)),
    row('memory, peak', ({ peakMb }) => megabytes(peakMb)),
    row('hit@10', ({ search }) => share(search.hit10)),
    row('MRR@10', ({ search }) => share(search.mrr10)),
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

/** Our search and the peers on the same passages and questions. */
export function comparisonTable({ passages, build, own, peers }: SizeFigures): string {
  const head = [
    'build',
    'memory',
    'p50',
    'p95',
    'asked',
    'hit@10',
    'MRR@10',
    ...FORMS.map((form) => `hit@10 ${form}`),
  ];
  const rows = [
    ...own.map(({ mode, servingMb, search }) => {
      const ms = buildMs(build) - (mode === 'words' ? build.embedMs + build.graphMs : 0);
      return [`sauro, ${mode}`, duration(ms), megabytes(servingMb), ...cells(search)];
    }),
    ...peers.map((peer) =>
      'problem' in peer
        ? [peer.name, `failed: ${peer.problem}`, ...head.slice(1).map(() => '–')]
        : [
            `${peer.name} (${peer.setting})`,
            duration(peer.buildMs),
            megabytes(peer.servingMb),
            ...cells(peer.questions),
          ],
    ),
  ];
  return table([[`${count(passages)} passages`, ...head], ...rows]);
}

function cells({ p50, p95, asked, hit10, mrr10, hit10ByForm }: QuestionFigures): string[] {
  const byForm = FORMS.map((form) => share(hit10ByForm[form] ?? Number.NaN));
  return [duration(p50), duration(p95), String(asked), share(hit10), share(mrr10), ...byForm];
}
