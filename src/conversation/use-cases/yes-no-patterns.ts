import { words } from '../../vietnamese/letters.ts';

// Whole lines, folded.

/** "đúng" · "đồng ý" · "vâng ạ" · "ok ghi đi" · "yes" */
export const YES = words`^(?:da |vang |ok )?(?:dung|dong y|vang|co|ok|oke|okay|u|um|ghi|ghi lai|xac nhan|chinh xac|chuan|yes|y|confirm|da)(?: (?:roi|a|nhe|di|vay|the|em|anh))*[ .!]*$`;

/** "không" · "bỏ" · "thôi" · "sai rồi" · "no" */
export const NO = words`^(?:khong|ko|k|khong phai|thoi|bo|bo di|huy|huy bo|sai|no|n|cancel|drop)(?: (?:roi|a|nhe|di|dung|phai|ghi|nua))*[ .!]*$`;

/** What only a report that waits is answered with: "đúng", "bỏ", "xác nhận"; "ok" and "không" are also talk. */
export const SETTLES = words`^(?:da |vang |ok )?(?:dung|dong y|ghi|ghi lai|xac nhan|chinh xac|confirm|bo|bo di|huy|huy bo|cancel|drop)(?: (?:roi|a|nhe|di|vay|the|em|anh))*[ .!]*$`;

/** "rút lại" · "rút lại báo cáo vừa rồi" · "undo" */
export const TAKES_BACK = words`^(?:(?:cho )?(?:toi |em |anh )?(?:xin )?(?:rut lai|rut|thu hoi|undo|take back|take it back)(?: (?:bao cao|report))?(?: (?:vua roi|vua ghi|nay|do|di|nhe|a))*)[ .!]*$`;

/** Thanks and assent that ask for nothing: "cảm ơn em nhé", "ok", "vâng ạ". */
export const THANKS = words`^(?:(?:da|vang|oke?|okay|duoc roi|tot lam|tot qua|hay qua|gioi qua|well done|great|(?:xin |chan thanh )?cam on|thanks?)(?: (?:ban|anh|chi|em|nhe|nha|a|nhieu|rat nhieu|you|very much|a lot))*[ ,.!]*)+$`;

/** "2" · "số 2" · "việc 2" */
export const NUMBER = words`^(?:(?:so|viec|nhiem vu|dong|cai) )*(?<number>\d{1,2})[ .!]*$`;
