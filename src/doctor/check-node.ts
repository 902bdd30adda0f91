import type { Finding } from './finding.ts';

/** As `engines` of package.json says. */
export const OLDEST_NODE = '20.19.0';

/** Whether this Node ("20.19.4") is one that the program is made for. */
export function checkNode(version: string): Finding {
  if (isAtLeast(version, OLDEST_NODE)) return { check: 'node', verdict: 'good', message: `Node ${version}.` };
  const message = `Node ${version} quá cũ; hãy cài Node ${OLDEST_NODE} trở lên (nên dùng bản LTS mới nhất).`;
  return { check: 'node', verdict: 'bad', message };
}

function isAtLeast(version: string, oldest: string): boolean {
  return version.localeCompare(oldest, 'en', { numeric: true }) >= 0;
}
