/** "MẬT" · "**TỐI MẬT**" · "Độ mật: Tuyệt mật": a stamp on a line of its own, not "bảo mật" nor "Bí mật nhà nước" in a sentence */
const SECRECY_MARK = /^[\s*_|([]*(?:ĐỘ MẬT\s*:\s*)?(?<mark>TUYỆT MẬT|TỐI MẬT|MẬT)[\s*_|)\].]*$/iu;

/** The head of a document ends here: the stamp stands beside the letterhead (Nghị định 26/2020/NĐ-CP, Điều 2). */
const HEAD_LINES = 40;

/**
 * The degree of secrecy stamped on a document ("TỐI MẬT"), or null. Such a document must not be indexed
 * (Luật Bảo vệ bí mật nhà nước 2018, Điều 5).
 */
export function secrecyMark(source: string): string | null {
  for (const line of source.slice(0, 20_000).split('\n', HEAD_LINES)) {
    const mark = SECRECY_MARK.exec(line)?.groups?.mark;
    if (mark !== undefined) return mark.toUpperCase();
  }
  return null;
}
