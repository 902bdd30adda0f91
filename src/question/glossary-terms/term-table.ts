/** A table of terms, written "train = đào tạo / tập huấn; sign = ký": its entries with their ways parted by " | ". */
export function termTable(source: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    source
      .split(/;|\n/u)
      .map((entry) => entry.split('='))
      .flatMap(([term, ways]) =>
        term === undefined || ways === undefined
          ? []
          : [[term.trim(), ways.trim().replace(/\s+\/\s+/gu, ' | ')]],
      ),
  );
}
