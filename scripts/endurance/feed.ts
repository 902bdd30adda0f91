const TICK_MS = 10;

/** Calls `act` so many times, as evenly as a timer allows at `rate` a second; all at once where it is Infinity. */
export async function feed(times: number, rate: number, act: (index: number) => void): Promise<void> {
  const from = performance.now();
  let done = 0;
  while (done < times) {
    const due = Math.min(times, Math.ceil(((performance.now() - from) / 1000) * rate) + 1);
    for (; done < due; done += 1) act(done);
    if (done < times) await new Promise((resume) => setTimeout(resume, TICK_MS));
  }
}
