/** Forms that no rule makes, and spellings that are written in two ways. */
const OTHER_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'lives:life knives:knife wives:wife halves:half shelves:shelf thieves:thief calves:calf wolves:wolf loaves:loaf roofs:roof ' +
    'mice:mouse geese:goose teeth:tooth oxen:ox phenomena:phenomenon curricula:curriculum larvae:larva ' +
    'dike:dyke dikes:dyke plow:plough color:colour gray:grey harbor:harbour rumor:rumour odor:odour tire:tyre aluminum:aluminium ' +
    'analyze:analyse traveler:traveller jewelry:jewellery pediatric:paediatric diarrhea:diarrhoea centimeter:centimetre ' +
    'millimeter:millimetre kilometer:kilometre cancelation:cancellation mold:mould ' +
    'children:child men:man women:woman feet:foot buses:bus viruses:virus campuses:campus statuses:status bonuses:bonus ' +
    'analyses:analysis bases:base crises:crisis theses:thesis indices:index criteria:criterion staffs:staff news:news goods:goods customs:customs means:means arms:arms ' +
    'center:centre fiber:fibre program:programme programs:programme centers:centre labor:labour defense:defence license:licence ' +
    'honor:honour favor:favour neighbor:neighbour behavior:behaviour theater:theatre meter:metre liter:litre ' +
    'catalog:catalogue dialog:dialogue enroll:enrol fulfill:fulfil cheque:check judgement:judgment aging:ageing advisor:adviser'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** Past forms of verbs that do not end in "-ed". */
const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'built:build held:hold given:give gave:give made:make taken:take took:take ran:run won:win met:meet led:lead wrote:write ' +
    'written:write began:begin begun:begin bought:buy brought:bring sold:sell sent:send spent:spend paid:pay said:say told:tell ' +
    'taught:teach kept:keep left:leave lost:lose found:find chosen:choose chose:choose grew:grow grown:grow rose:rise risen:rise ' +
    'fell:fall fallen:fall drew:draw drawn:draw known:know knew:know seen:see saw:see shown:show gone:go went:go came:come ' +
    'became:become fought:fight sought:seek caught:catch broken:break broke:break stolen:steal understood:understand ' +
    'undertook:undertake undertaken:undertake overcame:overcome lent:lend borne:bear hidden:hide driven:drive drove:drive ' +
    'sworn:swear withdrawn:withdraw withdrew:withdraw heard:hear dealt:deal meant:mean stood:stand sat:sit laid:lay fed:feed ' +
    'ate:eat eaten:eat drank:drink drunk:drink swam:swim swum:swim sank:sink sunk:sink bit:bite bitten:bite bred:breed burnt:burn ' +
    'dug:dig flew:fly flown:fly forbade:forbid forbidden:forbid forgot:forget forgotten:forget froze:freeze frozen:freeze hid:hide ' +
    'hung:hang hurt:hurt lit:light rang:ring rung:ring rode:ride ridden:ride sang:sing sung:sing shook:shake shaken:shake shot:shoot ' +
    'shrank:shrink shrunk:shrink slept:sleep slid:slide sown:sow sped:speed stuck:stick struck:strike swept:sweep swore:swear ' +
    'threw:throw thrown:throw tore:tear torn:tear woke:wake wore:wear worn:wear wove:weave woven:weave blew:blow blown:blow ' +
    'overran:overrun overtook:overtake overtaken:overtake oversaw:oversee overseen:oversee outgrew:outgrow rebuilt:rebuild ' +
    'resold:resell repaid:repay retook:retake bore:bear bound:bind clung:cling crept:creep felt:feel fled:flee sprang:spring ' +
    'spun:spin spoke:speak spoken:speak stung:sting wept:weep withheld:withhold withstood:withstand forgave:forgive proven:prove'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** An English word as terms are compared by: lower case, one spelling, singular ("Centers" and "centre", "bodies" and "body"). */
export function plainForm(word: string): string {
  const lower = word.toLowerCase().replace(/['’](?:s|t|re|ve|ll)?$/u, '');
  const one = OTHER_FORMS.get(lower) ?? singular(lower);
  return OTHER_FORMS.get(one) ?? one.replace(/iz(?=e|ing|ation)/u, 'is');
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (/[a-z]{3}(?<!speci|regi)men$/u.test(word)) return `${word.slice(0, -3)}man`; // "fishermen"
  if (/[a-z]{2}ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=x|ch|sh|ss|zz)es$|s$/u, '');
}

/** What a word may be a form of as a verb, in the plain form: "issuing", "planned", "applied", "built". */
export function verbForms(word: string): string[] {
  const lower = word.toLowerCase();
  const past = PAST_FORMS.get(lower);
  if (past !== undefined) return [past];
  const stem = /^(?<stem>.{2,}?)(?:ed|ing)$/u.exec(lower)?.groups?.stem;
  if (stem === undefined) return [];
  const bases = [
    stem,
    `${stem}e`,
    stem.replace(/(?<last>[a-z])\k<last>$/u, '$<last>'),
    stem.replace(/i$/u, 'y'),
  ];
  return [...new Set(bases.map(plainForm))];
}

/** "issued", "chosen", "existing": a form that may stand before a noun and say which one. */
export function isParticiple(word: string): boolean {
  return PAST_FORMS.has(word.toLowerCase()) || /[a-z]{2}(?:ed|ing)$/iu.test(word);
}
