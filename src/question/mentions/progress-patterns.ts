import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "phải hoàn thành", "hạn hoàn thành", "dự kiến xong" before a word of being done: what is to be, not what is
export const NOT_YET =
  /(?<!\p{L})(?:phai|can|han|chua|khong|se|sap|gan|du kien|thoi gian|de|nham|phan dau|yeu cau|muc tieu|not|must|to be|should be|will be)\s+(?:duoc\s+)?$/u;

// "đang làm gì", "đang thực hiện những gì": what there is to do, however far it is
export const ASKS_WHAT = /^\s*(?:nhung\s+)?(?:viec\s+)?gi(?!\p{L})/u;

// "bao nhiêu việc hoàn thành" · "việc nào xong" · "các nhiệm vụ hoàn thành"; "nhiệm vụ hoàn thành trong Quý III" names a time to come
export const TASKS_DONE = words`(?:viec|nhiem vu|dau viec)(?: nao| gi)?(?: da| cua tinh| cua toi| cua don vi)? (?<done>xong|hoan thanh|hoan tat)`;

// "… chưa?" at the end, after "đã hoàn thành": a question that wants yes or no
export const ENDS_IN_YET = /(?<!\p{L})chua\s*[?.!]*\s*$/u;

// "is … done?", "has … been completed?"
export const ASKS_ENGLISH = /^\s*(?:is|are|has|have)(?!\p{L})/u;
