/** What is told beside a sentence: ids, counts and codes, never what people wrote. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Where this channel tells what happens to it. */
export interface Log {
  debug(facts: LogFacts, sentence: string): void;
  info(facts: LogFacts, sentence: string): void;
  warn(facts: LogFacts, sentence: string): void;
  error(facts: LogFacts, sentence: string): void;
}
