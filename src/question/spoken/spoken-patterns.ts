// All patterns here run on folded text.

// "bên | công an" · "phía | sở y tế" · "ngành | y tế": what follows is who is meant. Not "bến", "bền", "hai bên".
export const SAID_OF = /(?<![\p{L}\p{N}])(?:ben|phia|nganh|anh em ben|may anh ben)\s+(?=\p{L})/gu;

/** Words with other marks than these are others: "bến xe", "ngảnh". */
export const SAID_MARKED: ReadonlySet<string> = new Set(['bên', 'phía', 'ngành']);

// "hai | bên", "các | bên", "đầu | ngành", "các | ngành": these are several, or something else
export const OTHERS_BEFORE =
  /(?<!\p{L})(?:hai|cac|nhieu|may|ba|dau|chuyen|lien|da|so|so ban|tung|moi|nhung|va|,)\s+$/u;

// What stands before a sector that is asked for what it has to do: nothing, a stop, or words of asking; else it is the
// sector that a matter is in ("chuyển đổi số | ngành y tế").
export const ASKED_BEFORE =
  /(?:^|[·,:;.?!()"–—-]|(?<!\p{L})(?:cua|giao|cho|hoi|con|viec|nhiem vu|voi|do|thi|ma|trong|nay|sau|toi|nhung gi|gi|list|xem))\s*$/u;

// "phải làm gì" · "chủ trì" · "nhiệm vụ": tasks are asked for
export const ASKS_TASKS =
  /(?<!\p{L})(?:viec|nhiem vu|phai|can lam|lam gi|nhung gi|nop|chu tri|phoi hop|duoc giao|giao|qua han|den han|no gi|tre|han)(?!\p{L})/u;

// What stands before a short name that also means other things, where it is who is asked for: "giao | công an | việc gì"
export const SHORT_BEFORE =
  /(?:^|[·,:;.?!()"–—-]|(?<!\p{L})(?:con|cua|giao|hoi|ben|phia|do|va|voi|viec|ma|cho|nay|thi|gi|nao|list|xem))\s*$/u;

// … and what stands behind: nothing, a stop, a figure, or what is asked of it
export const SHORT_AFTER =
  /^\s*(?:$|[·,:;.?!()–—\d-]|(?:phai|thi|co|lam|chu tri|phoi hop|tham gia|cung|can|no|tre|cham|bi|con|duoc|dang|se|da|chua|viec|nhiem vu|nhung|nop|xong|trinh|va|nua cuoi|nua dau|cuoi|dau|den|truoc|sau|tu|trong|nam|quy|thang|tuan|q[1-4]|t\d+|hom|vao|theo)(?![\p{L}]))/u;

// "Bộ Tài chính" · "BKHCN" · "Ministry of Finance": the ministry is said
export const SAYS_MINISTRY = /^bo(?!\p{L})|^b\p{L}+$|minist/u;

// "Bộ | Tài nguyên và Môi trường": as typed, with its mark
export const MINISTRY_BEFORE = /(?<!\p{L})(?<!cán |Cán )[Bb]ộ\s+$/u;

/** Words with which names of bodies begin that people leave out: "bên | quân sự" is "Bộ Chỉ huy quân sự tỉnh". */
export const BODY_WORDS =
  /^(?:uy ban(?: nhan dan)?|bo chi huy|ban chi huy(?: bo doi)?|ban quan ly(?: cac)?|hoi lien hiep|lien hiep(?: cac)?(?: hoi)?|lien minh|hoi|vien|ban|van phong)\s+/u;

// "Which tasks do the police lead" · "What must the police deliver": tasks are asked for
export const ASKS_TASKS_IN_ENGLISH =
  /(?<!\p{L})(?:tasks?|duties|duty|deadlines?|what (?:must|should|do|does|is|are|has|have)|lead|leads|coordinate|coordinates|overdue|due|deliverables?|assigned)(?!\p{L})/u;

// "by | the police" · "do | the police": the article stands before the name
export const ENGLISH_BEFORE = /(?:^|[\s(·])the\s+$/u;

// … and what it does, or nothing, behind: not "the police | clearance certificate"
export const ENGLISH_AFTER =
  /^\s*(?:$|[·,:;.?!()]|(?:lead|leads|have|has|do|does|must|should|need|needs|owe|owes|support|supports|coordinate|coordinates|take|takes|deliver|finish|submit|complete|in|by|before|for|to|is|are|and|or|with|due|late|overdue|only|still|this|next)(?!\p{L}))/u;

// "các xã" · "mấy xã phường" · "cấp xã" · "UBND các xã": all communes
export const SAID_COMMUNES =
  /(?<!\p{L})(?:(?:ubnd|uy ban(?: nhan dan)?)\s+)?(?:cac|may|cap|tat ca cac|toan bo cac)\s+(?:xa|phuong)(?:(?:\s*,\s*|\s+|\s+va\s+)(?:phuong|xa))?(?!\p{L})/gu;

// "mấy xã | đang phải làm việc ở hai nơi": how many there are, where nothing asks what they have to do
export const COUNTS = /^may(?!\p{L})/u;
export const ASKS_WHAT =
  /(?<!\p{L})(?:gi|nao|nhung viec|cac viec|viec can|nhiem vu|qua han|den han|no viec|tre viec)(?!\p{L})/u;
