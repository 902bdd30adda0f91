/** "16.384" · "13,9": a number as Vietnamese writes it, with at most one decimal. */
export function numberWords(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(value);
}

/** "13,9 MB" */
export function sizeWords(bytes: number): string {
  const units = ['byte', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${numberWords(bytes / 1_000 ** power)} ${units[power]}`;
}
