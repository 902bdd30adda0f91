/** Texts that are remembered: the rows of a few large directives. */
const MOST = 2_000;

/** The same function of a text, worked out once for texts that come again. What it gives is not to be changed. */
export function remembering<Text extends string, Value>(work: (text: Text) => Value): (text: Text) => Value {
  const known = new Map<Text, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
