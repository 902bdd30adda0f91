/** One step of the form that a static model wants its text in, as `tokenizer.json` lists them. */
export type TextStep =
  | { readonly kind: 'nfc' | 'lower case' | 'strip' }
  | { readonly kind: 'replace'; readonly pattern: string; readonly content: string };

/** Puts text in the form whose pieces a static model knows: lower case, tone marks in one place, single spaces. */
export type TextForm = (text: string) => string;

/** A normaliser of `tokenizer.json`, as far as static models use it. */
export interface NormalizerSpec {
  readonly type: string;
  readonly normalizers?: readonly NormalizerSpec[];
  readonly pattern?: { readonly Regex?: string; readonly String?: string };
  readonly content?: string;
}

/** The steps of a normaliser in order, or null for one that holds a step unknown here. */
export function textSteps(spec: NormalizerSpec): TextStep[] | null {
  switch (spec.type) {
    case 'Sequence': {
      const steps = (spec.normalizers ?? []).map(textSteps);
      return steps.every((step) => step !== null) ? steps.flat() : null;
    }
    case 'NFC':
      return [{ kind: 'nfc' }];
    case 'Lowercase':
      return [{ kind: 'lower case' }];
    case 'Strip':
      return [{ kind: 'strip' }];
    case 'Replace':
      return spec.pattern?.Regex === undefined
        ? null
        : [{ kind: 'replace', pattern: spec.pattern.Regex, content: spec.content ?? '' }];
    default:
      return null;
  }
}

/** The function that does these steps one after the other. */
export function textForm(steps: readonly TextStep[]): TextForm {
  const functions = steps.map(stepFunction);
  return (text) => functions.reduce((current, step) => step(current), text);
}

function stepFunction(step: TextStep): TextForm {
  switch (step.kind) {
    case 'nfc':
      return (text) => text.normalize('NFC');
    case 'lower case':
      return (text) => text.toLowerCase();
    case 'strip':
      return (text) => text.trim();
    case 'replace': {
      const pattern = new RegExp(step.pattern, 'gu');
      return (text) => text.replaceAll(pattern, step.content);
    }
  }
}
