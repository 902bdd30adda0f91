import { words } from '../../vietnamese/letters.ts';

// Whole lines, folded.

/** "đúng" · "đồng ý" · "vâng ạ" · "ok ghi đi" · "yes" */
export const YES = words`^(?:da |vang |ok )?(?:dung|dong y|vang|co|ok|oke|okay|u|um|ghi|ghi lai|xac nhan|chinh xac|chuan|yes|y|confirm|da)(?: (?:roi|a|nhe|di|vay|the|em|anh))*[ .!]*$`;

/** "không" · "bỏ" · "thôi" · "sai rồi" · "no" */
export const NO = words`^(?:khong|ko|k|khong phai|thoi|bo|bo di|huy|huy bo|sai|no|n|cancel|drop)(?: (?:roi|a|nhe|di|dung|phai|ghi|nua))*[ .!]*$`;

/** "2" · "số 2" · "việc 2" */
export const NUMBER = words`^(?:(?:so|viec|nhiem vu|dong|cai) )*(?<number>\d{1,2})[ .!]*$`;
