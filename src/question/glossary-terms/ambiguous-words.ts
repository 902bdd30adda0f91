/** Words that name a thing as often as they say what is done: a noun where they stand in their plain form ("the report", "urgent issues"). */
export const AMBIGUOUS_WORDS: ReadonlySet<string> = new Set(
  (
    'report plan record process review research survey study support test trial draft cost fund charge finance market design aid work ' +
    'access function exchange measure target issue request answer reply return visit use share score rank rate grade change ' +
    'increase decrease rise drop fall cut loan purchase trade drive match award grant present transfer update upgrade release post ship ' +
    'plant mine fine press order command demand alert attack leak breach stress note file form store host head sponsor partner delegate ' +
    'question end start launch permit ban limit control benefit experiment pilot schedule budget discipline pay help link print ' +
    'copy scan download upload view watch search travel transport import export harvest fish play delay waste forecast estimate ' +
    'aim hope focus model document offer gain open clean direct correct lower slow secure separate level state patent register ' +
    'contract conduct prize display figure live block'
  ).split(' '),
);
