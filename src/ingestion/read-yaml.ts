import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** Where a value stands in a YAML file: the keys and positions that lead to it. */
export type YamlPath = readonly PropertyKey[];

/** The values of a YAML file and the place of each ("tệp.yaml:12"), or sentences that say what is wrong and where. */
export type YamlResult =
  | { readonly values: unknown; readonly at: (path: YamlPath) => string }
  | { readonly problems: readonly string[] };

/** More mistakes of one file than a maintainer reads at once. */
export const MOST_PROBLEMS = 20;

/** Reads the text of a YAML file that a maintainer wrote. Never throws. */
export function readYaml(text: string, fileName: string): YamlResult {
  const lines = new LineCounter();
  const yaml = parseDocument(text.normalize('NFC'), { lineCounter: lines, prettyErrors: false });
  if (yaml.errors.length > 0) {
    return {
      problems: yaml.errors.slice(0, MOST_PROBLEMS).map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return `${fileName}:${line}: cú pháp YAML không đúng ở cột ${col} (${message}); hãy xem lại thụt dòng, dấu nháy và dấu ngoặc tại đó.`;
      }),
    };
  }
  const read = valuesOf(yaml);
  if ('problem' in read) return { problems: [`${fileName}: ${read.problem}`] };
  return { values: read.values, at: (path) => `${fileName}:${lineOf(yaml, lines, path)}` };
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
function lineOf(yaml: Document, lines: LineCounter, path: YamlPath): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? yaml.contents : yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
