// All patterns here run on folded text.

// "Đề án 06" · "Chương trình số 02" · "Nghị quyết số 57-NQ/TW": a programme by kind and figure
export const PROGRAMME =
  /(?<!\p{L})(?<kind>de an|chuong trinh|nghi quyet|chi thi|ke hoach|nq|da|project|scheme|programme|program|resolution|plan)\s*(?:so\s+)?(?<figure>\d{1,4})(?![\d/])/u;

// "việc liên quan Đề án 06": whatever touches it
export const TOUCHES = /(?<!\p{L})(?:lien quan|dinh dang|related|relating)(?!\p{L})/u;

// "…, cải cách hành chính, chuyển đổi số | và Đề án 06": one of several that are named by the way
export const LISTED_BEFORE = /(?:[,;]|(?<!\p{L})va)\s*(?:trien khai |thuc hien )*$/u;
export const LISTED_AFTER = /^\s*(?:,|va(?!\p{L}))/u;
