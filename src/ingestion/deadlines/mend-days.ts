// "l5/11/2026" · "3l/7" · "2O/8/2026": a day in which a scanner took figures for letters; a figure stands in it
const SLIPPED_DAY =
  /(?<![\p{L}\p{N}/])(?=[lIO\d]{1,2}\/)(?:[lIO]\d|\d[lIO]?|[lO])\s?\/\s?[lIO\d]{1,2}(?:\s?\/\s?[lIO\d]{4})?(?![\p{L}\p{N}/])/gu;

// "Quý lII" · "quý l/2026": small l for the Roman figure
const SLIPPED_QUARTER = /(?<=[Qq]u[ýy]\s+)[lI]{1,3}V?(?![\p{L}])/gu;

/** A text with the slips of scanners in days and quarters put right; as long as it was. */
export function mendDays(text: string): string {
  if (!/[lIO]/u.test(text)) return text;
  return text
    .replace(SLIPPED_DAY, (day) => day.replace(/[lI]/gu, '1').replaceAll('O', '0'))
    .replace(SLIPPED_QUARTER, (quarter) => quarter.replaceAll('l', 'I'));
}
