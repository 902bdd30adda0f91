import { expect, test } from 'vitest';
import type { Owner } from '../../../src/directive/agency.ts';
import type { Directive } from '../../../src/directive/directive.ts';
import { askedAgencies } from '../../../src/retrieval/owners/asked-agencies.ts';
import { productRegistry } from '../../directive/agencies/agency-fixtures.ts';
import { directive, task } from '../small-library.ts';

const REGISTRY = productRegistry();
const printed = (name: string): Owner => ({ kind: 'unknown', name, printed: name });

const OWNERS = [
  'Điện lực Sơn Hải',
  'Bệnh viện Đa khoa tỉnh Sơn Hải',
  'Bệnh viện Phục hồi chức năng',
  'Trường Cao đẳng Nghề Bình Khê',
  'Ban Quản lý dự án đầu tư xây dựng số 4',
  'Ban Quản lý dự án đầu tư xây dựng số 7',
  'Ban QLDA các công trình thủy lợi và đê điều',
  'Trung tâm Phát triển quỹ đất Bình Khê',
  'Trung tâm Phát triển quỹ đất Sơn Hải',
  'các chủ hồ chứa',
  'Công an tỉnh Lâm Đồng',
  'Thanh tra thành phố',
].map(printed);

const of = (id: string, issuer: string, place: string): Directive => directive(id, { issuer, place });
const LAM_DONG = of('lam-dong', 'Ủy ban nhân dân tỉnh Lâm Đồng', 'Lâm Đồng');
const DA_NANG = of('da-nang', 'Ủy ban nhân dân thành phố Đà Nẵng', 'Đà Nẵng');

/** What the directives say beside the names of owners, folded. */
const SAID = ['thanh tra viec chi tra o xa nhon my'];

function finder(directives: readonly Directive[], owners: readonly Owner[] = OWNERS) {
  const tasks = owners.map((owner) => task('làm một việc', { lead: [owner], document: 'lam-dong' }));
  const termStatistics = (_: string, term: string) => ({
    passages: 0,
    occurrences: SAID.some((said) => said.includes(term)) ? 1 : 0,
  });
  return askedAgencies(
    { generation: 1, tasks: () => tasks, directives: () => directives, termStatistics },
    REGISTRY,
  );
}

/** Who a question names: "as typed = who is meant", with the documents where only these count. */
function named(text: string, directives: readonly Directive[] = [LAM_DONG, DA_NANG]): string[] {
  return finder(directives)
    .find(text)
    .map(({ printed: typed, candidates }) => {
      const whom = candidates.map(({ name, within }) => (within ? `${name} @ ${within.join('+')}` : name));
      return `${typed} = ${whom.join(' | ') || '?'}`;
    });
}

test.each([
  ['Điện lực Sơn Hải phải làm gì?', 'Điện lực Sơn Hải = Điện lực Sơn Hải'],
  ['dien luc son hai co viec gi', 'dien luc son hai = Điện lực Sơn Hải'],
  [
    'Giám đốc Bệnh viện Đa khoa tỉnh Sơn Hải được giao việc gì',
    'Giám đốc Bệnh viện Đa khoa tỉnh Sơn Hải = Bệnh viện Đa khoa tỉnh Sơn Hải',
  ],
  ['bv phuc hoi chuc nang phai lam gi', 'bv phuc hoi chuc nang = Bệnh viện Phục hồi chức năng'],
  ['truong cd nghe binh khe dc giao gi', 'truong cd nghe binh khe = Trường Cao đẳng Nghề Bình Khê'],
  ['bqlda số 7 phải làm gì', 'bqlda số 7 = Ban Quản lý dự án đầu tư xây dựng số 7'],
  ['Ban QLDA thủy lợi phải xong việc nào', 'Ban QLDA thủy lợi = Ban QLDA các công trình thủy lợi và đê điều'],
])('owners that only the directives name are found: %s', (text, expected) => {
  expect(named(text)).toEqual([expected]);
});

test('the second of two names may leave out what they share', () => {
  expect(named('Ban Quản lý dự án đầu tư xây dựng số 4 và số 7 được giao việc gì')).toEqual([
    'Ban Quản lý dự án đầu tư xây dựng số 4 = Ban Quản lý dự án đầu tư xây dựng số 4',
    'số 7 = Ban Quản lý dự án đầu tư xây dựng số 7',
  ]);
});

test('a part that fits several is said to be several', () => {
  expect(named('trung tâm phát triển quỹ đất phải làm những việc gì')[0]?.split(' | ')).toHaveLength(2);
});

test('a kind of body in the plural is all that the directives name of it', () => {
  const [hospitals] = finder([LAM_DONG]).find('các bệnh viện đang trễ những việc gì');
  expect(hospitals?.candidates.map(({ asPrinted }) => asPrinted)).toEqual([
    ['benh vien da khoa tinh son hai', 'benh vien phuc hoi chuc nang'],
  ]);
  expect(named('các chủ hồ chứa phải làm gì')).toEqual(['chủ hồ chứa = chủ hồ chứa']);
});

test.each([
  'Bệnh viện có bao nhiêu giường?',
  'bệnh viện phải đạt cấp độ mấy',
  'Bệnh viện Đa khoa tỉnh Bình Khê phải làm những việc gì',
  'benh vien da khoa tinh ninh binh phai lam gi',
  'Chủ hồ chứa Sông Ray là ai',
  'mỏ cát ven sông do ai kiểm tra',
])('what names nobody of theirs finds nobody: %s', (text) => {
  expect(named(text).filter((one) => !one.endsWith('= ?'))).toEqual([]);
});

test.each([
  'Trung tâm dữ liệu tỉnh đặt ở đâu?',
  'Hết tháng 9 mà trung tâm dữ liệu chưa duyệt thiết kế thì sao?',
  'TT IOC hiện chậm do đâu',
  'TTPVHCC xã Công Hải tạm dời về đâu?',
])('words of a matter that are also of a name find nobody: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test.each([
  [
    'Sở Tài chính tỉnh Lâm Đồng phải làm gì',
    'Sở Tài chính tỉnh Lâm Đồng = Sở Tài chính tỉnh Lâm Đồng @ lam-dong',
  ],
  ['skhcn da nang co viec gi', 'skhcn da nang = Sở Khoa học và Công nghệ thành phố Đà Nẵng @ da-nang'],
  ['Sở Y tế của Đà Nẵng phải làm gì', 'Sở Y tế của Đà Nẵng = Sở Y tế thành phố Đà Nẵng @ da-nang'],
  ['Công an tỉnh Lâm Đồng phải làm gì', 'Công an tỉnh Lâm Đồng = Công an tỉnh Lâm Đồng @ lam-dong'],
  ['Which tasks does Sở Y tế of Lâm Đồng lead?', 'Sở Y tế of Lâm Đồng = Sở Y tế tỉnh Lâm Đồng @ lam-dong'],
  ['thanh tra thành phố có việc gì', 'thanh tra thành phố = Thanh tra thành phố'],
  ['Sở Y tế phải làm gì', 'Sở Y tế = Sở Y tế'],
  ['Sở Tài chính tỉnh Cà Mau phải làm gì', 'Sở Tài chính tỉnh Cà Mau = ?'],
])('a province that issued documents narrows to them, others are nobody here: %s', (text, expected) => {
  expect(named(text)).toEqual([expected]);
});

test('a province behind a list is said of all in it that bear none', () => {
  expect(named('Sở Tài chính và Sở Nội vụ Lâm Đồng có việc gì')).toEqual([
    'Sở Tài chính = Sở Tài chính tỉnh Lâm Đồng @ lam-dong',
    'Sở Nội vụ Lâm Đồng = Sở Nội vụ tỉnh Lâm Đồng @ lam-dong',
  ]);
});

test('where all documents are of one province, its name narrows nothing', () => {
  expect(named('Sở Tài chính tỉnh Lâm Đồng phải làm gì', [LAM_DONG])).toEqual([
    'Sở Tài chính tỉnh Lâm Đồng = Sở Tài chính',
  ]);
});
