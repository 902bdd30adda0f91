/** The largest resident set this process has had, in MB. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** The resident set now, in MB, after the garbage is collected where Node was started with --expose-gc. */
export function megabytesNow(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}
