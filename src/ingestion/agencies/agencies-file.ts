import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import { AGENCY_KINDS } from '../../directive/agency.ts';
import { makeCatalogue } from './agencies-catalogue.ts';
import { agenciesFile, KNOWN_KEYS } from './agencies-schema.ts';
import { nearestName } from './nearest-name.ts';

/** Either the catalogue, or sentences that each name file and line, what is wrong and what to write instead. */
export type AgenciesFileResult =
  | { readonly catalogue: AgencyCatalogue }
  | { readonly problems: readonly string[] };

type Path = readonly PropertyKey[];

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ',
  array: 'một danh sách ("[a, b]" hoặc các dòng bắt đầu bằng "- ")',
  object: 'các dòng "khóa: giá trị"',
  record: 'các dòng "loại: danh sách tên"',
};

/** Reads the text of corpus/agencies.yaml. Never throws: what is wrong comes back as problems, at most 20. */
export function readAgenciesFile(text: string, fileName: string): AgenciesFileResult {
  const lines = new LineCounter();
  const yaml = parseDocument(text.normalize('NFC'), { lineCounter: lines, prettyErrors: false });
  if (yaml.errors.length > 0) {
    return {
      problems: yaml.errors.slice(0, 20).map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return `${fileName}:${line}: cú pháp YAML không đúng ở cột ${col} (${message}); hãy xem lại thụt dòng, dấu nháy và dấu ngoặc tại đó.`;
      }),
    };
  }
  const at = (path: Path): string => `${fileName}:${lineOf(yaml, lines, path)}`;
  const values = valuesOf(yaml);
  if ('problem' in values) return { problems: [`${fileName}: ${values.problem}`] };
  const checked = agenciesFile.safeParse(values.values);
  if (!checked.success) {
    return { problems: checked.error.issues.slice(0, 20).flatMap((issue) => sentences(issue, at)) };
  }
  const { catalogue, problems } = makeCatalogue(checked.data);
  if (problems.length === 0) return { catalogue };
  return { problems: problems.slice(0, 20).map(({ path, text: what }) => `${at(path)}: ${what}`) };
}

/** An alias (“*tên”) that names no anchor, or anchors nested so deep that they would fill the memory, throw here. */
function valuesOf(yaml: Document): { readonly values: unknown } | { readonly problem: string } {
  try {
    return { values: yaml.toJS() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `tham chiếu YAML "*…" không dùng được (${reason}); hãy viết thẳng giá trị vào chỗ đó.`,
    };
  }
}

/** The line of the place that `path` leads to, or of the nearest place above it. */
function lineOf(yaml: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** What one finding of the schema says to the maintainer. */
function sentences(issue: z.core.$ZodIssue, at: (path: Path) => string): string[] {
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
