import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "Tổ giúp việc" · "giải quyết việc làm" · "làm việc với", "làm việc tại" · "xem xét": words of which one half asks for tasks
export const OTHER_WORDS = words`giup viec|viec lam|xem xet|lam viec(?= (?:voi|tai|o|cung|truc tiep|ngay|buoi|thu)(?!\p{L}))`;
