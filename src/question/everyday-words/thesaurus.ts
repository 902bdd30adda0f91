import { ECONOMY } from './thesaurus/economy.ts';
import { LAND } from './thesaurus/land.ts';
import { MONEY } from './thesaurus/money.ts';
import { PAPERS } from './thesaurus/papers.ts';
import { PEOPLE } from './thesaurus/people.ts';
import { SOCIETY } from './thesaurus/society.ts';
import { SPEECH } from './thesaurus/speech.ts';
import { TECHNOLOGY } from './thesaurus/technology.ts';
import { WORK } from './thesaurus/work.ts';

/**
 * What people say and what directives write for it: first the words of the directives (several ways, parted by "/"),
 * then those of everyday speech. Read as a thesaurus is: by fields, whole phrases, with tone marks, lower case. Lines
 * that say the same on both sides keep a word whole whose syllables alone mean something else ("dự án" is no "án").
 */
export const THESAURUS = [PEOPLE, MONEY, PAPERS, WORK, TECHNOLOGY, ECONOMY, LAND, SOCIETY, SPEECH].join('\n');
