import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AgencyRegistry } from '../../../src/directive/agencies/agency-registry.ts';
import { readAgenciesFile } from '../../../src/ingestion/agencies/agencies-file.ts';
import { ingestDocument } from '../../../src/ingestion/corpus/ingest-document.ts';
import { PIPELINE_VERSION } from '../../../src/ingestion/corpus/pipeline-version.ts';
import { plannedDocuments } from '../../../src/ingestion/corpus/plan-ingest.ts';
import { ShortForms } from '../../../src/vietnamese/short-forms.ts';

/** What the rules of version `version` made of the fixtures. */
interface Golden {
  readonly version: string;
  readonly sha256: string;
}

const GOLDEN = 'tests/golden/pipeline.json';
const FOLDERS = ['tests/fixtures/reader', 'tests/fixtures/extractor'];
const AGENCIES = `version: 1
province: { name: Gia Lai }
agencies:
  department: [Sở Nội vụ, Sở Tài chính, Sở Khoa học và Công nghệ, Sở Y tế, Văn phòng UBND tỉnh]
  police: [Công an tỉnh]
`;

/** Everything that reading makes of the fixtures, in one digest. */
function digestOfReading(): string {
  const read = readAgenciesFile(AGENCIES, 'agencies.yaml');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const knowledge = { agencies: new AgencyRegistry(read.catalogue), shortForms: new ShortForms([]) };
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .sort()
      .map((file) => ({ file, size: 0, mtimeMs: 0, ctimeMs: 0, sha256: '', role: 'directive' as const }));
    for (const planned of plannedDocuments(files)) {
      hash.update(JSON.stringify(ingestDocument(folder, planned, knowledge)));
    }
  }
  return hash.digest('hex');
}

it('the version of the pipeline is raised with what reading makes of a file', () => {
  const now: Golden = { version: PIPELINE_VERSION, sha256: digestOfReading() };
  const known = existsSync(GOLDEN) ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden) : null;
  const isForgotten = known !== null && known.version === now.version && known.sha256 !== now.sha256;
  if (process.env.UPDATE === '1' && !isForgotten) {
    writeFileSync(GOLDEN, `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  expect(
    known,
    isForgotten
      ? 'Reading gives other results than before: raise PIPELINE_VERSION in src/ingestion/corpus/pipeline-version.ts, or people go on with an old index. Then run this test with UPDATE=1.'
      : `${GOLDEN} is missing or of another version: run this test with UPDATE=1.`,
  ).toEqual(now);
});
