/** Words that name a thing as often as they say what is done: a noun where they stand in their plain form ("the report", "urgent issues"). */
export const AMBIGUOUS_WORDS: ReadonlySet<string> = new Set(
  (
    'report plan record process review research survey study support test trial draft cost fund charge finance market design aid ' +
    'work access function exchange measure target issue request answer reply return visit use share score rank rate grade change ' +
    'increase decrease rise drop fall cut loan purchase trade drive match award grant present transfer update upgrade release post ' +
    'ship plant mine fine press order command demand alert attack leak breach stress note file form store host head sponsor ' +
    'partner delegate question end start launch permit ban limit control benefit experiment pilot schedule budget discipline pay ' +
    'help link print copy scan download upload view watch search travel transport import export harvest fish play delay waste ' +
    'forecast estimate aim hope focus model document offer gain open clean direct correct lower slow secure separate level state ' +
    'patent register contract conduct prize display figure live block abuse appeal arrest assault auction balance bite breed burn ' +
    'bypass care catch cause concern contact convict crack crash damage deposit discharge dispatch dispute drink dump exercise ' +
    'exhibit exit fake fear fence flood flow force guard harm judge label licence lock mark overload package park patrol plough ' +
    'poison price pump quarantine race refund rescue reserve risk rule sanction screen seal second sentence shelter shop slaughter ' +
    'smoke stall stockpile strike supplement suspect talk tax tour traffic trap trust turn value vote walk witness worry wound ' +
    'yield base track repair honour consent shift reward archive address rent lease coach graduate guarantee count wish bid book ' +
    'comment decline feed misuse overlap sow welcome sign'
  ).split(' '),
);
