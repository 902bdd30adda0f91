import { badRequest, type Refusal } from './refusal.ts';

// "<b>" · "</a>" · '<a href="…">' · '<blockquote expandable>'
const TAG = /<(?<closing>\/?)(?<name>[a-z][a-z-]*)(?<attributes>(?:\s[^<>]*)?)>/uy;
// "&lt;" · "&#x2F;" · "&#47;"
const ENTITY = /&(?:(?<name>lt|gt|amp|quot)|#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6}));/uy;
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' } as const;

/** What may stand inside each tag: nothing at all, no attribute, or attributes of this form. */
const NO_ATTRIBUTES = /^$/u;
const TAGS: Readonly<Record<string, RegExp>> = {
  b: NO_ATTRIBUTES,
  strong: NO_ATTRIBUTES,
  i: NO_ATTRIBUTES,
  em: NO_ATTRIBUTES,
  u: NO_ATTRIBUTES,
  ins: NO_ATTRIBUTES,
  s: NO_ATTRIBUTES,
  strike: NO_ATTRIBUTES,
  del: NO_ATTRIBUTES,
  pre: NO_ATTRIBUTES,
  'tg-spoiler': NO_ATTRIBUTES,
  span: /^ class="tg-spoiler"$/u,
  a: /^ href="[^"<>]+"$/u,
  code: /^(?: class="language-[^"<>]+")?$/u,
  blockquote: /^(?: expandable)?$/u,
};

/**
 * The text that people see of Telegram HTML. Stricter than Telegram, which lets a lone "&" or ">" pass: such a sign
 * is one that somebody forgot to escape.
 * @throws Refusal as Telegram words it, for tags it does not know, wrong nesting and what is not escaped.
 */
export function plainTextOf(html: string): string {
  const open: string[] = [];
  let shown = '';
  let at = 0;
  while (at < html.length) {
    const sign = html[at] ?? '';
    if (sign === '<') at = readTag(html, at, open);
    else if (sign === '>') throw cannotParse(`unescaped ">" at byte offset ${at}`);
    else if (sign === '&') {
      const entity = readEntity(html, at);
      shown += entity.shown;
      at = entity.end;
    } else {
      shown += sign;
      at += 1;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) throw cannotParse(`can't find end tag corresponding to start tag "${left}"`);
  return shown;
}

/** Where the text goes on after the tag; `open` is the stack of tags. */
function readTag(html: string, at: number, open: string[]): number {
  TAG.lastIndex = at;
  const groups = TAG.exec(html)?.groups;
  if (groups === undefined) throw cannotParse(`unsupported start tag at byte offset ${at}`);
  const { closing = '', name = '', attributes = '' } = groups;
  if (closing === '/') {
    const last = open.pop();
    if (last !== name) throw cannotParse(`unexpected end tag "${name}" at byte offset ${at}`);
  } else {
    if (TAGS[name]?.test(attributes) !== true) {
      throw cannotParse(`unsupported start tag "${name}" at byte offset ${at}`);
    }
    checkNesting(name, open, at);
    open.push(name);
  }
  return TAG.lastIndex;
}

/** Code holds no other markup (but "pre" holds "code"), and quotes hold no quotes. */
function checkNesting(name: string, open: readonly string[], at: number): void {
  const inside = open.at(-1);
  const isInCode = open.includes('code') || (open.includes('pre') && !(inside === 'pre' && name === 'code'));
  if (isInCode || (name === 'blockquote' && open.includes('blockquote'))) {
    throw cannotParse(`"${name}" inside "${inside ?? ''}" at byte offset ${at}`);
  }
}

function readEntity(html: string, at: number): { readonly shown: string; readonly end: number } {
  ENTITY.lastIndex = at;
  const groups = ENTITY.exec(html)?.groups;
  if (groups === undefined) throw cannotParse(`unescaped "&" at byte offset ${at}`);
  const { name, decimal, hex } = groups;
  const end = ENTITY.lastIndex;
  if (name !== undefined) return { shown: ENTITIES[name as keyof typeof ENTITIES], end };
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return { shown: String.fromCodePoint(Math.min(code, 0x10ffff)), end };
}

function cannotParse(why: string): Refusal {
  return badRequest(`can't parse entities: ${why}`);
}
