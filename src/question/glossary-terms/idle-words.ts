/** English words that stand between others: neighbours on their two sides are none. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'the of is are was which who whom whose where when what were in on at to for by does do did has have had there with about from into onto upon over as per through ' +
    'throughout via towards toward off up down out across around along than that than if while whether because since until ' +
    'so then but nor yet both either neither'
  ).split(' '),
);

/** English words that say nothing about what is asked. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  (
    'a an tell me please be been being am it its this these those our we you i my your he she his her they them their us should must will ' +
    'would can could may might shall cannot doesn don didn isn aren wasn weren hasn haven won couldn wouldn shouldn ' +
    'any some each every all such other others another own same one ones also just even still already yet again ever now currently ' +
    'today actually exactly precisely specifically particularly especially really very quite too so far much more most less least ' +
    'many few several various rest there here thing things something anything everything what else pls sir madam dear hello hi thanks thank ' +
    'know want need like let say says said mean give gives given get gets got getting go goes going come comes came put puts take takes ' +
    'taking taken took run runs running make makes making made exist exists existing hold holds holding held have having do doing done ' +
    'set sets setting become becomes became keep keeps kept stand stands act acts be become call called name names named list lists show shows ' +
    'told asked supposed stated mentioned described according regarding concerning related relating relevant concerned respective ' +
    'respectively responsible charge lead leads leading led due under above below behind beside besides amid amongst like unlike ' +
    'place places happen happens happened happening intend intended seem seems use way ways order respect terms part matter ' +
    'me s t re ve ll via eg ie etc vs versus ok okay well maybe perhaps itself instead himself herself themselves ourselves yourself quickly basically generally usually however therefore'
  ).split(' '),
);

/** Words for those who are asked for: idle in a question of who does something. */
export const OWNER_WORDS: ReadonlySet<string> = new Set(
  'agency agencies department departments office unit units'.split(' '),
);
