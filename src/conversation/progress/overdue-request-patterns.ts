import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "quá hạn" · "trễ hạn" · "overdue"
export const OVERDUE = words`qua han|tre han|cham han|overdue`;

// "các cơ quan" · "theo từng cơ quan" · "toàn tỉnh" · "by agency"
export const EVERY_AGENCY = words`(?:theo |cua )?(?:(?:tat ca )?cac|tung|moi) (?:co quan|don vi|so|so nganh|nganh)|theo (?:co quan|don vi)|toan tinh|by agency|per agency|(?:of )?(?:all|every|each) agenc(?:y|ies)`;

// "bao nhiêu", "đơn vị nào nhiều nhất": a count or a ranking, which are asked in the usual way
export const COUNTS = words`bao nhieu|may|nhieu|it nhat|nao|ai|how many|most|which|who`;
