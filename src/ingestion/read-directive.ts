import { documentIdOf } from '../directive/corpus-file.ts';
import type { Directive } from '../directive/directive.ts';
import { describe } from './header/describe.ts';
import { frameLinesOf } from './header/frame-lines.ts';
import type { AgencyFinder } from './header/issuer.ts';
import { readingNotes } from './header/reading-notes.ts';
import { readSideFile, type SideFile, type Supplied } from './header/side-file.ts';
import { type PartBody, readPartBody } from './provisions/part-body.ts';
import { partsOf } from './provisions/parts.ts';
import { placeTables } from './provisions/place-tables.ts';
import { provisionsOf } from './provisions/provisions.ts';
import type { FrameLines, ReadDocument, ReadProvision, ReadTable } from './read-document.ts';
import { takeFootnotes } from './text/footnotes.ts';
import { linesOf } from './text/lines.ts';
import { layoutOf } from './text/paragraphs.ts';
import { withoutRunningHeads } from './text/running-heads.ts';

/** One corpus file, decoded. */
export interface DirectiveFile {
  /** File name with its ending. */
  readonly file: string;
  readonly source: string;
  /** `corpus/<name>.yaml`, or null. */
  readonly side: SideFile | null;
  /** Knows the names of agencies; null where none are known. */
  readonly agencies: AgencyFinder | null;
}

/**
 * Reads a directive: its head and foot, its tree of provisions and its tables, with the way back to the file for every
 * word. Text of any kind gives a value; what it leaves unclear gives notes.
 */
export function readDirective({ file, source: text, side, agencies }: DirectiveFile): ReadDocument {
  const id = documentIdOf(file);
  const source = text.normalize('NFC');
  const allLines = withoutRunningHeads(linesOf(source));
  const layout = layoutOf(allLines);
  const { byMark, rest: lines, cut } = takeFootnotes(allLines, layout);
  const parts = partsOf(lines);
  const provisions: ReadProvision[] = [];
  const tables: ReadTable[] = [];
  const frame: FrameLines[] = [];
  const bodies: PartBody[] = [];
  for (const part of parts.parts) {
    const body = readPartBody(lines, part, { source, layout, cut });
    const tree = provisionsOf({
      source,
      part: part.part.index,
      prefix: part.part.role === 'annex' ? part.part.label : '',
      from: provisions.length,
      paragraphs: body.paragraphs,
      footnotes: byMark,
    });
    bodies.push(body);
    provisions.push(...tree.provisions);
    frame.push(...frameLinesOf(lines, { part, body, issueLines: parts.head.issueLines }));
    tables.push(...placeTables(part.part, body, tree));
  }
  const described = describe({ id, file, source, lines, parts, bodies, agencies });
  const { supplied, notes } = side === null ? { supplied: {}, notes: [] } : readSideFile(side, id);
  const directive = withSupplied(described.directive, supplied);
  const isIssuerTold = described.isIssuerTold || supplied.issuer !== undefined;
  return {
    source,
    directive,
    provisions,
    tables,
    frame,
    notes: [...readingNotes({ directive, source, tables, isIssuerTold }), ...notes],
  };
}

/** The side file's words go before the text's; the index remembers which came from there. */
function withSupplied(directive: Directive, supplied: Supplied): Directive {
  return { ...directive, ...supplied, supplied: Object.keys(supplied) };
}
