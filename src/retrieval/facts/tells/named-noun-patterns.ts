import { typed } from '../../../vietnamese/typed-words.ts';

/** "… tên là gì" · "… có tên gì" · "Tên … là gì" */
export const ASKS_NAME = typed('(?:tên|mang tên)(?: (?:là|gọi|riêng|gọi là))? gì');
export const NAME_FIRST =
  /^(?:cho (?:tôi )?biết )?(?:tên|ten)(?: (?:gọi|goi))?(?: (?:của|cua|các|cac))? (?=.* (?:là|la) (?:gì|gi))/u;
/** Those who have names of people. */
export const PEOPLE =
  /^(?:(?:tan|nguyen|pho) )?(?:giam doc|chu tich|pho|bi thu|truong|ong|ba|nguoi|dong chi|can bo|hoc sinh|hoc vien|bac si|nghe nhan|thu khoa|van dong|nan nhan|ke toan|chau|em|chu|hieu truong|tac gia|ai|lanh dao|dai dien|bo truong|thu truong|thu tuong|chanh|tong|doi truong|nhan vien|giao vien|cong chuc|doi tuong|bi can|tai xe|lai xe|nu|nam|thuyen truong|du khach)(?![a-z])/u;
/** Small words and figures before the noun. */
export const BEFORE = /^(?:(?:\d[\d.,]*|cac|nhung|mot|hai|ba|bon|nam|mot so|cai|vi)\s+)+/u;
