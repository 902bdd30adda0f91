import { readFileSync } from 'node:fs';
import { AgencyRegistry } from '../../../src/directive/agencies/agency-registry.ts';
import { readAgenciesFile } from '../../../src/ingestion/agencies/agencies-file.ts';

/** The registry of the agencies file that comes with the product. */
export function productRegistry(): AgencyRegistry {
  const url = new URL('../../../corpus/agencies.yaml', import.meta.url);
  const read = readAgenciesFile(readFileSync(url, 'utf8'), 'agencies.yaml');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return new AgencyRegistry(read.catalogue);
}
