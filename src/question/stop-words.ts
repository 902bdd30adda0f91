import { fold } from '../vietnamese/fold.ts';

/** Single function words and words of politeness, with their marks; none of them says what a question is about. */
const WORDS = `của cho về trong vào tại ở từ đến tới với và hoặc hay là có được bị do bởi các những mọi mỗi này kia đó ấy
  nào gì sao thì mà để theo trên dưới ra lên hãy xin vui lòng giúp tôi mình em anh chị bạn ạ nhé nhỉ à vậy thế rồi đã
  đang sẽ còn cần phải nên không chưa hả biết hỏi việc làm hạn ai đâu như nữa thôi cũng nếu khi vẫn chỉ lấy cả ngay
  một cái gồm nêu nói giao nhiệm vụ trước sau hiện nay liên quan thuộc nằm đối riêng kể cùng tức nhằm đều lại vừa mới
  kèm dùm giùm hộ nha nhá ơi dạ vâng thưa đơn vị nhất đi chứ hở hử luôn nhiều ít`;

const ENGLISH = `the a an of in on at to for by with about and or is are was were be been does do did has have had will
  would can could should must may might shall there their its it this that these those please me us we i you my our
  any some from under within between what which who whom whose when where how why not no yes also than then as so
  please tell give find get only just also too instead there`;

/** Turns that are taken out whole: their parts alone say something ("thực hiện" no, "thực" perhaps). */
const PHRASES = `cho biết, cho tôi biết, cho hỏi, cho mình hỏi, xin hỏi, xin cho biết, vui lòng, làm ơn, liên quan đến,
  liên quan tới, liên quan, có liên quan, phụ lục, trong phụ lục, hiện nay, hiện tại, bây giờ, cụ thể, như sau, thời hạn,
  đến nay, trở đi, trở lên, thì sao, thế còn, vậy còn, hay không, hay chưa, có phải, đúng không, phải không, nhiệm vụ,
  đơn vị, cơ quan, thế nào, như thế nào, hoàn thành, thực hiện, triển khai, tổ chức thực hiện, đúng hạn, chính xác, gì không, số nhiệm vụ, số việc, theo số,
  các sở, trong kho, kho văn bản, kho có`;

// Parts of words that, typed without marks, look like function words: "cơ sở", "đầu tư", "đề án", "tài chính".
const COMPOUNDS = `co so, co che, co cau, co ban, dau tu, dau moi, de an, de xuat, van de, bao ve, tai chinh, tai nguyen, tai lieu,
  tai san, tai khoan, tu phap, tu dong, tu van, do thi, do luong, ban do, mat do, toc do, tien do, che do, trinh do, so hoa, so sanh,
  la co, hay nho, ra soat, ra quan, lai xe, gia lai, chi so, chi tieu, chi phi, chi tra, dia chi, cho vay, cho thue, thi truong, thi tran,
  thi diem, thi xa, ky thi, van hoa, van phong, trung tam, dien tu, y te, to chuc, mo hinh, ung dung, phan mem, an ninh, sang tao, vi tri, don vi tinh,
  thu tuc, hanh chinh, quan ly, quan trac, khong gian, hang khong, dong bo, cong cong, cong dan, den bu, nhiet do, sau rieng, lam nghiep, viec lam,
  mang luoi, can bo, can cuoc, anh huong, hinh anh, chi dao, chi cuc, giao duc, giao thong, nong nghiep, cap xa, dat dai, luu tru, mot cua, hop so, the hien, the che`;

/** A list of words as compared with a marked question and with one typed without marks. */
export interface StopList {
  readonly marked: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

function stopList(words: readonly string[]): StopList {
  return { marked: new Set(words), bare: new Set(words.map(fold)) };
}

const split = (text: string, by: RegExp) => text.split(by).map((word) => word.trim()).filter((word) => word !== '');

export const STOP_WORDS: StopList = stopList([...split(WORDS, /\s+/u), ...split(ENGLISH, /\s+/u)]);
export const STOP_PHRASES: readonly string[] = split(PHRASES, /,/u).map((phrase) => phrase.replace(/\s+/gu, ' '));
export const BARE_COMPOUNDS: ReadonlySet<string> = new Set(split(COMPOUNDS, /,/u));
