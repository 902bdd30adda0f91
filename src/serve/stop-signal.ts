/** Given when the program is asked to end: SIGTERM, SIGINT. A second one ends it at once, as always. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
