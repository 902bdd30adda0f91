import { ACTIONS } from './actions.ts';
import { ADMINISTRATION } from './administration.ts';
import { ASKING } from './asking.ts';
import { COMMON_VERBS } from './common-verbs.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DIGITAL } from './digital.ts';
import { ECONOMY } from './economy.ts';
import { EDUCATION } from './education.ts';
import { ENVIRONMENT } from './environment.ts';
import { EVERYDAY_NOUNS } from './everyday-nouns.ts';
import { EVERYDAY_QUALITIES } from './everyday-qualities.ts';
import { EVERYDAY_VERBS } from './everyday-verbs.ts';
import { EXCHANGES } from './exchanges.ts';
import { FINANCE } from './finance.ts';
import { GOVERNMENT } from './government.ts';
import { JUSTICE } from './justice.ts';
import { NUMBERS } from './numbers.ts';
import { OFFICES } from './offices.ts';
import { PROCEDURES } from './procedures.ts';
import { QUALITIES } from './qualities.ts';
import { SCIENCE } from './science.ts';
import { SECTORS } from './sectors.ts';
import { SOCIETY } from './society.ts';
import { TECHNOLOGY } from './technology.ts';
import { TERRITORY } from './territory.ts';
import { WELFARE } from './welfare.ts';
import { WORKS } from './works.ts';

/** Terms as a table: English in lower case, and one or several ways to say it in Vietnamese, the usual one first, parted by " | ". */
type Terms = Readonly<Record<string, string>>;

/** English terms of public administration and its technology, and how Vietnamese directives say them; a later table counts. */
export const NOUN_TERMS: Terms = {
  ...ADMINISTRATION,
  ...SOCIETY,
  ...TECHNOLOGY,
  ...SECTORS,
  ...COMMON_WORDS,
  ...DIGITAL,
  ...ECONOMY,
  ...EDUCATION,
  ...ENVIRONMENT,
  ...FINANCE,
  ...GOVERNMENT,
  ...JUSTICE,
  ...PROCEDURES,
  ...QUALITIES,
  ...SCIENCE,
  ...TERRITORY,
  ...WELFARE,
  ...EVERYDAY_NOUNS,
  ...EVERYDAY_QUALITIES,
  ...OFFICES,
  ...WORKS,
};

/** Terms of what is done. */
export const VERB_TERMS: Terms = { ...COMMON_VERBS, ...ACTIONS, ...EXCHANGES, ...EVERYDAY_VERBS };

/** Terms that keep their place: turns that ask, numbers and their units. */
export const ASKING_TERMS: Terms = ASKING;
export const NUMBER_TERMS: Terms = NUMBERS;
