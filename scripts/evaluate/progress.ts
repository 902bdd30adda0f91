/** Says on standard error how far a piece of work is: one line that is written over on a terminal, few lines elsewhere. */
export function progress(what: string, total: number): (done: number) => void {
  const isTerminal = process.stderr.isTTY;
  const step = isTerminal ? 1 : Math.max(1, Math.ceil(total / 4));
  return (done) => {
    if (done % step !== 0 && done !== total) return;
    const line = `${what}: ${done} of ${total}`;
    process.stderr.write(isTerminal ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
}
