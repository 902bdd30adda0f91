import { z } from 'zod';
import { fold } from '../../vietnamese/fold.ts';
import type { ShortForm } from '../../vietnamese/short-forms.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import { MOST_PROBLEMS, readYaml, type YamlPath } from '../read-yaml.ts';

/** Either the forms, or sentences that each name file and line, what is wrong and what to write instead. */
export type ShortFormsFileResult =
  | { readonly forms: readonly ShortForm[] }
  | { readonly problems: readonly string[] };

const shortFormsFile = z.strictObject({
  version: z.literal(1),
  forms: z.record(z.string(), z.string()),
});

/** "TTHC" · "CĐS": letters and figures, so that it is one syllable of a text. */
const SHORT = /^[\p{L}\p{N}]{2,20}$/u;

/** Reads the text of corpus/short-forms.yaml. Never throws: what is wrong comes back as problems, at most 20. */
export function readShortFormsFile(text: string, fileName: string): ShortFormsFileResult {
  const yaml = readYaml(text, fileName);
  if ('problems' in yaml) return yaml;
  const checked = shortFormsFile.safeParse(yaml.values);
  if (!checked.success) {
    return {
      problems: checked.error.issues
        .slice(0, MOST_PROBLEMS)
        .map((issue) => `${yaml.at(placeOf(issue))}: ${sentence(issue)}`),
    };
  }
  const forms = Object.entries(checked.data.forms).map(([short, long]) => ({
    short,
    long: syllables(long)
      .map(({ text: syllable }) => syllable)
      .join(' '),
  }));
  const problems = forms.flatMap((form, index) => {
    const problem = problemOf(form, forms.slice(0, index));
    return problem === null ? [] : [`${yaml.at(['forms', form.short])}: ${problem}`];
  });
  return problems.length === 0 ? { forms } : { problems: problems.slice(0, MOST_PROBLEMS) };
}

function problemOf({ short, long }: ShortForm, before: readonly ShortForm[]): string | null {
  if (!SHORT.test(short)) {
    return `"${short}" không phải là chữ viết tắt; hãy viết liền từ 2 đến 20 chữ cái, không dấu cách, "&" hay "-".`;
  }
  if (long === '') return `"${short}" chưa có nghĩa; hãy viết đủ chữ sau dấu hai chấm.`;
  const same = before.find((other) => fold(other.short) === fold(short));
  if (same === undefined) return null;
  return `"${short}" và "${same.short}" chỉ khác dấu nên không phân biệt được; hãy bỏ một trong hai.`;
}

function placeOf({ code, path, ...issue }: z.core.$ZodIssue): YamlPath {
  return code === 'unrecognized_keys' && 'keys' in issue && Array.isArray(issue.keys)
    ? [...path, String(issue.keys[0])]
    : path;
}

function sentence(issue: z.core.$ZodIssue): string {
  const name = issue.path.map(String).join('.') || 'tệp';
  if (issue.code === 'unrecognized_keys') {
    return `"${issue.keys.join('", "')}" không phải là khóa được dùng ở đây; hãy viết "version" và "forms".`;
  }
  if (issue.code === 'invalid_value') return `${name} phải là 1.`;
  return `${name} thiếu hoặc sai kiểu; hãy viết các dòng "TTHC: thủ tục hành chính" dưới "forms:".`;
}
