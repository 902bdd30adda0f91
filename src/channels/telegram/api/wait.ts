/** Resolves after a time, or as soon as the signal says that nobody waits any more. */
export function wait(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || stopped.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    }
    stopped.addEventListener('abort', done);
  });
}
