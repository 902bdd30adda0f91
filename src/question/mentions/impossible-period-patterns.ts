import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "quý 5" · "quý 0" · "Q7/2026"; not "quý 1", "quý 2026"
export const IMPOSSIBLE_QUARTER = words`(?:(?:quy|qui|quarter)\s*|q)(?:0|[5-9]|1\d)(?!\d|[.,]\d)(?:/20\d\d)?`;

// "tháng 13" · "tháng 0/2026"; not "tháng 12", "tháng 2026"
export const IMPOSSIBLE_MONTH = words`thang\s*(?:0|00|1[3-9]|[2-9]\d)(?!\d|[.,]\d)(?:/20\d\d)?`;

// "ngày 31/2" · "ngày 31 tháng 11 năm 2026" · "31/11/2026": any day, to be looked up in the calendar; not "số 31/2026"
export const NAMED_DAY = words`(?:ngay\s*(?<day>\d{1,2})\s*(?:[/.-]|thang)\s*(?<month>\d{1,2})(?:\s*(?:[/.-]|,?\s*nam)\s*(?<year>20\d\d))?(?![\d/]))`;
