import { lexicon } from './lexicon.ts';

/** Words that say how an agency stands to a task. */
export const ROLE_LEXICON = lexicon({
  lead: `
      chủ trì, chủ trì thực hiện, phụ trách, phụ trách chính, đầu mối, làm đầu mối, chịu trách nhiệm
      chính, chịu trách nhiệm, làm chính, lead, leads, leading, led by, in charge of, in charge,
      responsible for, responsible, owner of`,
  coordinate: `
      phối hợp, phối hợp thực hiện, phối hợp với, cùng làm, tham gia phối hợp, coordinate, coordinates,
      coordinating, coordinate with, cooperate, cooperates, support, supports`,
});
