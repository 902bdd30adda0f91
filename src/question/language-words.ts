/** English words that are no Vietnamese syllable, with or without tone marks. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'what which who whom whose when where why how is are was were does did should must have has had will would can ' +
    'could the of for from with by about under and or please show list give tell many much all any only ' +
    'task tasks duty duties job jobs work deliver deliverable deliverables deadline deadlines due overdue late ' +
    'upcoming soon lead leads leading coordinate coordinates responsible charge agency agencies department ' +
    'departments unit office document documents decision report plan notice indicator indicators target targets ' +
    'met missed next this last week month quarter year today tomorrow first second third fourth january february ' +
    'march april june july august september october november december replaces replaced hello hi hey thanks thank ' +
    'you your help most least assigned assign need needs behind schedule without done row item number summary say says'
  ).split(' '),
);

/** Vietnamese function words without their marks, that are no English word. */
export const VIETNAMESE_WORDS: ReadonlySet<string> = new Set(
  (
    'gi nao phai viec lam cua nhiem vu khong nhung cac duoc trong voi qua han bao nhieu khi ai thi cho toi giao ' +
    'chu tri phoi hop con nay nam thang quy ngay hop van ban ke hoach cong danh sach la gom noi ve den co tuan ' +
    'truoc sau chua tre cham thuc hien don vi tinh so va'
  ).split(' '),
);
