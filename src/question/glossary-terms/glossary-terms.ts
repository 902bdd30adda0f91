import { ACTIONS } from './actions.ts';
import { ADMINISTRATION } from './administration.ts';
import { ASKING } from './asking.ts';
import { BUILDING_AND_CONTRACTS } from './building-and-contracts.ts';
import { COMMON_VERBS } from './common-verbs.ts';
import { COMMON_WORDS } from './common-words.ts';
import { CRIME_AND_ORDER } from './crime-and-order.ts';
import { DIGITAL } from './digital.ts';
import { ECONOMY } from './economy.ts';
import { EDUCATION } from './education.ts';
import { ENERGY_AND_WASTE } from './energy-and-waste.ts';
import { ENVIRONMENT } from './environment.ts';
import { EVERYDAY_NOUNS } from './everyday-nouns.ts';
import { EVERYDAY_QUALITIES } from './everyday-qualities.ts';
import { EVERYDAY_VERBS } from './everyday-verbs.ts';
import { EXCHANGES } from './exchanges.ts';
import { FARMING } from './farming.ts';
import { FINANCE } from './finance.ts';
import { FISHING_AND_PORTS } from './fishing-and-ports.ts';
import { GOVERNMENT } from './government.ts';
import { HEALTH } from './health.ts';
import { JUSTICE } from './justice.ts';
import { LABOUR } from './labour.ts';
import { LAND_AND_HOUSING } from './land-and-housing.ts';
import { MONEY_AND_TRADE } from './money-and-trade.ts';
import { MORE_NOUNS } from './more-nouns.ts';
import { MORE_QUALITIES } from './more-qualities.ts';
import { MORE_VERBS } from './more-verbs.ts';
import { NUMBERS } from './numbers.ts';
import { OFFICES } from './offices.ts';
import { PAPERS_AND_MEETINGS } from './papers-and-meetings.ts';
import { POLICE_AND_MILITARY_RANKS } from './police-and-military-ranks.ts';
import { PROCEDURES } from './procedures.ts';
import { QUALITIES } from './qualities.ts';
import { RESCUE_AND_SAFETY } from './rescue-and-safety.ts';
import { SCHOOLS } from './schools.ts';
import { SCIENCE } from './science.ts';
import { SECTORS } from './sectors.ts';
import { SOCIETY } from './society.ts';
import { TECHNOLOGY } from './technology.ts';
import { TERRITORY } from './territory.ts';
import { THINGS_AND_MATERIALS } from './things-and-materials.ts';
import { TIME_AND_AMOUNTS } from './time-and-amounts.ts';
import { TOURISM_AND_CULTURE } from './tourism-and-culture.ts';
import { TRAFFIC } from './traffic.ts';
import { WATER_AND_MINING } from './water-and-mining.ts';
import { WELFARE } from './welfare.ts';
import { WELFARE_AND_FAMILY } from './welfare-and-family.ts';
import { WORKS } from './works.ts';

/** Terms as a table: English in lower case, and one or several ways to say it in Vietnamese, the usual one first, parted by " | ". */
type Terms = Readonly<Record<string, string>>;

/** English terms of public administration and its technology, and how Vietnamese directives say them, by field; no term stands in two. */
export const NOUN_TABLES: readonly Terms[] = [
  ADMINISTRATION,
  SOCIETY,
  TECHNOLOGY,
  SECTORS,
  COMMON_WORDS,
  DIGITAL,
  ECONOMY,
  EDUCATION,
  ENVIRONMENT,
  FINANCE,
  GOVERNMENT,
  JUSTICE,
  PROCEDURES,
  QUALITIES,
  SCIENCE,
  TERRITORY,
  WELFARE,
  EVERYDAY_NOUNS,
  EVERYDAY_QUALITIES,
  BUILDING_AND_CONTRACTS,
  CRIME_AND_ORDER,
  ENERGY_AND_WASTE,
  FARMING,
  FISHING_AND_PORTS,
  HEALTH,
  LABOUR,
  LAND_AND_HOUSING,
  MONEY_AND_TRADE,
  MORE_NOUNS,
  MORE_QUALITIES,
  PAPERS_AND_MEETINGS,
  POLICE_AND_MILITARY_RANKS,
  RESCUE_AND_SAFETY,
  SCHOOLS,
  THINGS_AND_MATERIALS,
  TIME_AND_AMOUNTS,
  TOURISM_AND_CULTURE,
  TRAFFIC,
  WATER_AND_MINING,
  WELFARE_AND_FAMILY,
  OFFICES,
  WORKS,
];

/** The same as one table. */
export const NOUN_TERMS: Terms = joined(NOUN_TABLES);

/** Terms of what is done. */
export const VERB_TABLES: readonly Terms[] = [COMMON_VERBS, ACTIONS, EXCHANGES, EVERYDAY_VERBS, MORE_VERBS];

/** The same as one table. */
export const VERB_TERMS: Terms = joined(VERB_TABLES);

/** Terms that keep their place: turns that ask, numbers and their units. */
export const ASKING_TERMS: Terms = ASKING;
export const NUMBER_TERMS: Terms = NUMBERS;

/** Terms that are qualities though they end as what was done ("disabled"). */
export const QUALITIES_ONLY: Terms = { ...EVERYDAY_QUALITIES, ...MORE_QUALITIES };

/** Terms that are all done, of however many words ("take place"). */
export const VERBS_ONLY: Terms = { ...EVERYDAY_VERBS, ...MORE_VERBS };

function joined(tables: readonly Terms[]): Terms {
  return Object.assign({}, ...tables);
}
