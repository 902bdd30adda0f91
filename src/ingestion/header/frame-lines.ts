import type { FramePart } from '../../directive/passage.ts';
import type { PartBody } from '../provisions/part-body.ts';
import type { PartLines } from '../provisions/parts.ts';
import type { FrameLines, SourcedText } from '../read-document.ts';
import type { Line } from '../text/lines.ts';
import { joinLines } from '../text/paragraphs.ts';
import { columnsOf } from './columns.ts';
import { readFoot } from './foot.ts';

/**
 * The lines of a part that are no provisions and yet say something: number and date, issuer and title above its body,
 * whom it is addressed to, who receives it, who signed it. The national heading says nothing.
 */
export function frameLinesOf(
  lines: readonly Line[],
  { part, body, issueLines }: { part: PartLines; body: PartBody; issueLines: readonly number[] },
): FrameLines[] {
  const issue = issueLines.filter((at) => at >= part.from && at < part.bodyFrom);
  const isTitle = (line: Line, i: number): boolean =>
    !issue.includes(part.from + i) && columnsOf([line], 0, 1).length > 0;
  const { recipientLines, signatureLines, signer } = readFoot(lines, part.footFrom, part.to);
  const isSigned = part.part.role === 'main' || signer?.name != null;
  const found: readonly (readonly [FramePart, readonly { readonly sourced: SourcedText }[]])[] = [
    ['issue', issue.flatMap((at) => lines[at] ?? [])],
    ['title', lines.slice(part.from, part.bodyFrom).filter(isTitle)],
    ['addressees', body.addressed],
    ['recipients', recipientLines],
    ['signature', isSigned ? signatureLines : []],
  ];
  return found.flatMap(([kind, words]): FrameLines[] => {
    const sourced = joinLines(words);
    return sourced.text === '' ? [] : [{ part: part.part.index, kind, sourced }];
  });
}
