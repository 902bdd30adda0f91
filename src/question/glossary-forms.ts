/** Forms that no rule makes, and spellings that are written in two ways. */
const OTHER_FORMS: ReadonlyMap<string, string> = new Map(
  (
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
    'sworn:swear withdrawn:withdraw withdrew:withdraw heard:hear dealt:deal meant:mean stood:stand sat:sit laid:lay fed:feed'
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
