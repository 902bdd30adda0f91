import { fold } from '../vietnamese/fold.ts';

/** Single function words and words of politeness, with their marks; none of them says what a question is about. */
const WORDS = `của cho về trong vào tại ở từ đến tới với và hoặc hay là có được bị do bởi các những mọi mỗi này kia đó ấy
  nào gì sao thì mà để theo trên dưới ra lên hãy xin giúp tôi mình em anh chị bạn ạ nhé nhỉ à vậy thế rồi đã
  đang sẽ còn cần phải nên không chưa hả biết hỏi việc làm hạn ai đâu như nữa thôi cũng nếu khi vẫn chỉ lấy cả ngay
  một cái gồm nêu nói giao trước sau hiện nay liên quan thuộc nằm đối riêng kể cùng tức nhằm đều lại vừa mới
  kèm dùm giùm hộ nha nhá ơi dạ vâng thưa đơn vị nhất đi chứ hở hử luôn nhiều ít xong lo nộp lẫn`;

const ENGLISH = `the a an of in on at to for by with about and or is are was were be been does do did has have had will
  would can could should must may might shall there their its it this that these those please me us we i you my our
  any some they them his her from under within between what which who whom whose when where how why not no yes also than then as so
  please tell give find get make makes build builds building built run runs running carry carries carried out develop
  develops upgrade upgrades launch launches handle handles manage manages take takes care deploy deploys put into operation
  set up many much rate there province provincial now currently kind dear sir madam only just also too instead there anything everything something nothing
  still yet got before after during until till left`;

/** Turns that are taken out whole: their parts alone say something ("thực hiện" no, "thực" perhaps). */
const PHRASES = `cho biết, cho tôi biết, cho hỏi, cho mình hỏi, xin hỏi, xin cho biết, vui lòng, làm ơn, liên quan đến,
  liên quan tới, liên quan, có liên quan, phụ lục, trong phụ lục, hiện nay, hiện tại, bây giờ, cụ thể, như sau, thời hạn,
  đến nay, trở đi, trở lên, thì sao, thế còn, vậy còn, hay không, hay chưa, có phải, đúng không, phải không, nhiệm vụ,
  đơn vị, cơ quan, thế nào, như thế nào, hoàn thành, thực hiện, triển khai, tổ chức thực hiện, đúng hạn, chính xác, gì không, số nhiệm vụ, số việc, theo số,
  các sở, trong kho, tổng hợp giúp, tổng hợp cho, tổng hợp dùm, tổng hợp hộ, liệt kê giúp, lo vụ, lo việc, phụ lục kế hoạch, kho văn bản, kho có, tôi là cán bộ, tôi là chuyên viên, chúng tôi, chúng em, chúng mình, thời gian tới, trong thời gian tới, trọng tâm, chủ yếu, thuộc nhóm, nhóm nhiệm vụ`;

// Words of two syllables of which one alone is a function word, or looks like one when typed without marks.
const COMPOUNDS = `cơ sở, cơ chế, cơ cấu, cơ bản, đầu tư, đầu mối, đề án, đề xuất, vấn đề, bảo vệ, tài chính, tài nguyên,
  tài liệu, tài sản, tài khoản, tư pháp, tự động, tư vấn, đô thị, đo lường, bản đồ, mật độ, tốc độ, tiến độ, chế độ,
  trình độ, số hóa, so sánh, rà soát, ra quân, gia lai, chỉ số, chỉ tiêu, chỉ đạo, chỉ thị, chi phí, chi trả, chi cục,
  địa chỉ, cho vay, cho thuê, thị trường, thị trấn, thí điểm, thị xã, văn hóa, văn phòng, điện tử, vị trí, không gian,
  không giấy, không tiền, hàng không, đồng bộ, công dân, sầu riêng, lâm nghiệp, việc làm, làm việc, mạng lưới,
  cán bộ, căn cước, ảnh hưởng, hình ảnh, một cửa, thể hiện, thể chế, hiện đại, an ninh, an toàn, an sinh, tái định,
  khởi nghiệp, đổi mới, xuất khẩu, dân cư, định danh, khí hậu, theo dõi, từ xa, từ điển, liên thông, tập trung,
  trung tâm, trung ương, giao thông, giao dịch, giao diện, bàn giao, giao lưu, chuyển giao, nêu gương, hai cấp, tổng hợp, làm sạch, thông minh, chứng minh, văn minh, minh bạch, lộ trình, loại bỏ, lo ngại, trẻ em, giúp việc, hợp nhất, thống nhất, nhất trí, nhầm lẫn`;

/** A list of words as compared with a marked question and with one typed without marks. */
export interface StopList {
  readonly marked: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

function stopList(words: readonly string[]): StopList {
  return { marked: new Set(words), bare: new Set(words.map(fold)) };
}

const split = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const STOP_WORDS: StopList = stopList(split(WORDS, /\s+/u));
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(split(ENGLISH, /\s+/u));
export const STOP_PHRASES: readonly string[] = split(PHRASES, /,/u).map((phrase) =>
  phrase.replace(/\s+/gu, ' '),
);
export const COMPOUND_WORDS: StopList = stopList(
  split(COMPOUNDS, /,/u).map((word) => word.replace(/\s+/gu, ' ')),
);
