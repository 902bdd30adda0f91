/** The end of a physical line: "\r\n", "\n", a form feed where a page ends, a line separator. */
export const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/gu;

/** "**đậm**" · "*nghiêng*" */
export const ASTERISKS = /\*+/gu;

/** "_nghiêng_" · "__đậm__", not the underscore inside "ten_tep" */
export const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu;

/** "<p>" · "</li>" · `<ul style="…">`; not the address "<https://theodoing.dcs.vn/>" */
export const TAG =
  /<\/?(?:p|br|ul|ol|li|b|i|u|s|em|strong|span|div|font|sub|table|tbody|thead|tr|td|th|a|center|h[1-6])(?:\s[^<>]{0,300})?\/?>/giu;

/** "<sup>12</sup>": a footnote mark of a web page */
export const SUPERSCRIPT_TAG = /<sup>\s*\[?(?<mark>\p{Nd}{1,3})\]?\s*<\/sup>/giu;

/** "2025¹," · "trực tuyến¹²." but not the units "m²", "km³" */
export const SUPERSCRIPT =
  /(?<!(?<![\p{L}\p{N}])[cdkm]?m)(?<!(?<![\p{L}\p{N}])ha)(?<mark>[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})/gu;

/** "văn bản[1]" · "[^1]" */
export const BRACKET_MARK = /\[\^?(?<mark>\p{Nd}{1,3})\]/gu;

/** "&nbsp;" · "&amp;" */
export const ENTITY = /&(?<name>nbsp|amp|lt|gt|quot|#160|#39);/gu;

/** "\." · "\-" · "\|" that Markdown converters put before punctuation */
export const ESCAPE = /\\(?=[-.()[\]*_#+|>~!&$])/gu;

/** "[Nghị quyết 57](https://…)": the words of a link stay */
export const LINK = /(?<!!)\[(?<words>[^\]\n]{1,300})\]\((?<address>[^()\s]{1,500})\)/gu;

/** Soft hyphens and characters of no width */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** "## I. MỤC TIÊU" */
export const MARKDOWN_HEADING = /^\s{0,3}(?<depth>#{1,6})\s+/u;

/** "> " before a quoted paragraph */
export const BLOCK_QUOTE = /^\s{0,3}(?:>\s?)+/u;

/** "---" · "-------" · "* * *" · a lone "|" · "** **" */
export const RULE_LINE = /^[\s\-–—_=*|~.·•…]*$/u;

/** "12" · "- 3 -" · "-- 3 --" · "Trang 4/10" · "4/10" alone on a line */
export const PAGE_NUMBER = /^(?:trang\s+)?[-–—]{0,3}\s?\p{Nd}{1,3}\s?[-–—]{0,3}(?:\s?\/\s?\p{Nd}{1,3})?$/iu;

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" · "CHỦ NGHĨA VIỆT NAM" of a heading cut in two · "Độc lập - Tự do - Hạnh phúc"; folded */
export const NATIONAL_HEADING =
  /cong\s+hoa\s+xa(?:\s+hoi(?:\s+chu\s+nghia(?:\s+v[il]et\s+nam)?)?)?|^(?:(?:xa\s+)?hoi\s+)?chu\s+nghia\s+v[il]et\s+nam|doc\s+lap\s*[-–]\s*tu\s+do\s*[-–]\s*hanh\s+phuc|dang\s+cong\s+san\s+viet\s+nam/u;

/** The superscript figures, in order of their value. */
export const SUPERSCRIPT_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
