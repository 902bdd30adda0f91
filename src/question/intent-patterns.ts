import type { AgencyKind } from '../directive/agency.ts';
import { words } from '../vietnamese/letters.ts';

// All patterns here run on folded text.

// "nhiều việc quá hạn nhất" · "nhiều nhiệm vụ nhất" · "most overdue tasks"
export const MOST = words`nhieu (?:[^?.!,]{0,30} )?nhat|xep hang|most`;

// "nhiều việc …", not "nhiều hộ nghèo …": tasks are what is ranked
export const MANY_TASKS = words`(?:nhieu|it|most|fewest) (?:nhiem vu|viec|dau viec|cong viec|tasks?|overdue)`;

// "ai là Trưởng ban" · "Chủ tịch là ai" · "ai làm Tổ trưởng" · "do ai đứng đầu": a person is asked for, not who does a task
export const WHO_IS =
  /^\s*(?:ai\s+la|who\s+is)(?!\p{L}|\s+(?:responsible|in charge|leading|assigned)(?!\p{L}))|(?<!\p{L})la\s+ai(?!\p{L})|(?<!\p{L})ai\s+(?:dung\s+dau|(?:lam|giu|giu\s+chuc|duoc\s+bau|duoc\s+cu)\s+(?:pho\s+)?(?:to\s+truong|truong\s+(?:ban|doan|phong)|chu\s+tich|giam\s+doc|thu\s+ky|bi\s+thu|chu\s+nhiem))(?!\p{L})/u;

// "cơ quan thường trực là sở nào" · "7 xã chưa báo cáo là những xã nào": which they are, not who does a task
export const WHICH_ARE =
  /(?<!\p{L})la\s+(?:(?:nhung|cac)\s+)?(?:so|bo|nganh|co\s+quan|don\s+vi|xa|phuong|dia\s+phuong|to\s+chuc)\s+nao\s*[?.!]*\s*$/u;

// "Luật … có hiệu lực từ ngày nào": of a law, not of a task
export const IN_FORCE = words`hieu luc|in force`;

// "Trung ương giao tỉnh bao nhiêu nhiệm vụ": somebody whom the table does not know gives the tasks
export const GIVEN_BY = /^(?<giver>.*?)(?<!\p{L})(?<!duoc\s+)(?:giao|phan\s+cong)(?!\p{L})/u;

// "về dữ liệu" · "liên quan Đề án 06": a list of tasks about a topic
export const ABOUT = words`ve|lien quan(?: (?:den|toi))?|thuoc|doi voi|theo|about|on|regarding|related to`;

// "những việc phải trình … giao sở nào" · "việc về … giao cho ai" · "… giao cho những đơn vị nào": all tasks on a matter
export const MANY_ASKED = words`(?:(?:nhung|cac|moi|tat ca(?: cac)?|toan bo(?: cac)?) (?:dau )?(?:viec|nhiem vu|cong viec|phan viec)|(?:viec|nhiem vu|cong viec) (?:ve(?! dich)|lien quan)|(?:giao|phan cong)(?: \p{L}+)?(?: cho)? (?:nhung|cac) (?:ai|(?:don vi|co quan|so|xa|phuong)(?:, \p{L}+)? nao)|(?:which|what) tasks)`;

// "hãy viết …", "nhờ em soạn …": a request to write stands at the beginning
export const REQUEST_START = 20;

// "cuộc họp ngày 31/10/2025" · "meeting of 5 July 2025": a document named by its meeting
export const MEETING = /(?<!\p{L})(?:hop|phien hop|(?:buoi|cuoc) lam viec|hoi nghi|meeting)(?!\p{L})/u;

// "họp ngày … giao ai việc gì": tasks are asked for
export const GIVES = words`giao|phan cong|nhiem vu|viec|assign(?:s|ed)?|tasks?`;

// "trong phụ lục": the table is meant
export const IN_ANNEX = words`phu luc|annex|appendix`;

/** Which agencies a ranking compares, by the word before "nào". */
export const RANKED_KINDS: readonly { readonly pattern: RegExp; readonly kinds: readonly AgencyKind[] }[] = [
  // "sở nào", not "sở, ngành nào"
  { pattern: words`so nao|which department`, kinds: ['department'] },
  // "bộ nào"
  { pattern: words`bo nao|which ministry`, kinds: ['ministry'] },
  // "xã nào" · "xã, phường nào"
  { pattern: words`xa(?:, phuong| phuong)? nao|phuong nao|which commune`, kinds: ['commune', 'ward'] },
];

// "báo cáo gì" · "nộp gì": reports are asked for
export const WHICH_REPORTS = words`(?:bao cao|nop|gui) (?:nhung )?(?:gi|nao)|which reports|what reports`;

// "quy chế … nằm ở văn bản nào" · "quy định tại quyết định số mấy" · "in which document": where a rule stands
export const WHERE_WRITTEN = words`(?:nam|ghi|neu|noi|quy dinh|ban hanh|co|duoc neu|duoc quy dinh|duoc ban hanh)? ?(?:o|tai|trong|theo) (?:van ban|quyet dinh|ke hoach|nghi quyet|thong bao|cong van|chi thi|quy che|tai lieu) (?:nao|so may|so bao nhieu|gi)|in which (?:document|decision|plan|notice|letter)`;
