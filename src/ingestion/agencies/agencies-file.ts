import type { z } from 'zod';
import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import { AGENCY_KINDS } from '../../directive/agency.ts';
import { MOST_PROBLEMS, readYaml, type YamlPath } from '../read-yaml.ts';
import { makeCatalogue } from './agencies-catalogue.ts';
import { agenciesFile, KNOWN_KEYS } from './agencies-schema.ts';
import { nearestName } from './nearest-name.ts';

/** Either the catalogue, or sentences that each name file and line, what is wrong and what to write instead. */
export type AgenciesFileResult =
  | { readonly catalogue: AgencyCatalogue }
  | { readonly problems: readonly string[] };

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ',
  array: 'một danh sách ("[a, b]" hoặc các dòng bắt đầu bằng "- ")',
  object: 'các dòng "khóa: giá trị"',
  record: 'các dòng "loại: danh sách tên"',
};

/** Reads the text of corpus/agencies.yaml. Never throws: what is wrong comes back as problems, at most 20. */
export function readAgenciesFile(text: string, fileName: string): AgenciesFileResult {
  const yaml = readYaml(text, fileName);
  if ('problems' in yaml) return yaml;
  const { values, at } = yaml;
  const checked = agenciesFile.safeParse(values);
  if (!checked.success) {
    return {
      problems: checked.error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => sentences(issue, at)),
    };
  }
  const { catalogue, problems } = makeCatalogue(checked.data);
  if (problems.length === 0) return { catalogue };
  return { problems: problems.slice(0, MOST_PROBLEMS).map(({ path, text: what }) => `${at(path)}: ${what}`) };
}

/** What one finding of the schema says to the maintainer. */
function sentences(issue: z.core.$ZodIssue, at: (path: YamlPath) => string): string[] {
  const name = issue.path.map(String).join('.') || 'tệp';
  if (issue.code === 'unrecognized_keys') {
    const isKinds = issue.path.length === 1 && issue.path[0] === 'agencies';
    const known = isKinds ? AGENCY_KINDS : KNOWN_KEYS;
    return issue.keys.map((key) => {
      const near = nearestName(key, known);
      const what = isKinds ? 'không phải là loại cơ quan' : 'không phải là khóa được dùng ở đây';
      return `${at([...issue.path, key])}: "${key}" ${what}; hãy viết ${near ? `"${near}"` : `một trong: ${known.join(', ')}`}.`;
    });
  }
  if (issue.code === 'invalid_value') {
    return [
      `${at(issue.path)}: ${name} phải là một trong: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}.`,
    ];
  }
  if (issue.code === 'invalid_type') {
    const expected = EXPECTED[issue.expected] ?? issue.expected;
    return [`${at(issue.path)}: ${name} thiếu hoặc sai kiểu; hãy viết ${expected}.`];
  }
  return [`${at(issue.path)}: ${name} không hợp lệ (${issue.message}); hãy viết một tên không rỗng.`];
}
