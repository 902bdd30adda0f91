/** A stretch of text that tells what is asked for; offsets, and from 0 to 1 how surely it is a thing of that type. */
export interface ToldValue {
  readonly start: number;
  readonly end: number;
  readonly grade: number;
}
