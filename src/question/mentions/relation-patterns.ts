import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

// "thay thế" · "bãi bỏ" · "replaces"
export const REPLACES = words`thay the|thay cho|bai bo|huy bo|replaces?|replaced|supersedes?|superseded`;

// "bị thay thế" · "bị văn bản nào thay thế" · "được bãi bỏ" · "is replaced by"
export const IS_REPLACED = words`(?:bi|duoc|is|was|been|are) (?:[^?.!,]{0,40} )?(?:thay the|thay|bai bo|huy bo|replaced|superseded)`;

// "căn cứ vào đâu" · "dựa trên văn bản nào" · "legal basis"
export const BASED_ON = words`can cu|co so phap ly|dua (?:tren|vao)|based on|legal basis|legal bases`;

// "căn cứ pháp lý của …": asks for them by itself
export const LEGAL_BASIS = words`(?:can cu|co so) (?:phap ly|ban hanh)|legal bas[ie]s`;

// "ban hành kèm theo" · "issued with"
export const ISSUED_WITH = words`kem theo|duoc ban hanh (?:boi|theo|tai)|issued (?:with|by|under)`;

// "nhắc đến" · "dẫn chiếu" · "liên quan đến văn bản nào" · "nói về văn bản nào"
export const MENTIONS = words`nhac (?:den|toi)|dan chieu|vien dan|de cap(?: (?:den|toi))?|lien quan (?:den|toi)|noi ve|mentions?|refers? to|cites?`;

// "thực hiện văn bản nào" · "triển khai nghị quyết nào" · "implements"
export const IMPLEMENTS = words`thuc hien|trien khai|cu the hoa|implements?`;

// "sửa đổi" · "bổ sung" · "amends"
export const AMENDS = words`sua doi|bo sung|dieu chinh|amends?|amended`;

// "văn bản nào" · "quyết định gì" · "căn cứ vào đâu" · "which document": a document is asked for
export const ASKS_DOCUMENT = words`(?:van ban|tai lieu|quyet dinh|nghi quyet|ke hoach|cong van|thong bao|bao cao|chi thi|nghi dinh|thong tu|chuong trinh|luat|ket luan|document|decision|plan|resolution|notice)s? (?:nao|gi)|vao dau|tu dau|(?:which|what) (?:document|decision|plan|resolution|notice|directive)s?|what|which`;
