import { lexicon } from './mentions/lexicon.ts';

/** Words that are always the same piece of talk, not about any directive. */
export const TALK_LEXICON = lexicon(
  {
    help: `
      bạn làm được gì, bạn làm được những gì, bạn có thể làm gì, bạn giúp được gì, bạn biết gì, bạn biết
      làm gì, bạn trả lời được gì, hỏi gì được, hỏi được gì, hỏi những gì, hướng dẫn sử dụng, hướng dẫn,
      cách dùng, cách sử dụng, cách hỏi, hỏi thế nào, hỏi như thế nào, trợ giúp, giúp, tổng hợp giúp, tổng hợp giúp tôi, tổng hợp giúp em, tổng hợp giúp anh, giúp tôi, giúp với, giúp đỡ, help, help me, what can you do, how do i use this, how to
      use, what can i ask, bạn là ai, bạn là gì, who are you, what are you`,
    'small-talk': `
      xin chào, chào, chào bạn, chào em, chào anh, chào chị, chào buổi sáng, chào cả nhà, cảm ơn, cám ơn,
      cảm ơn bạn, cảm ơn nhé, cảm ơn nhiều, tạm biệt, hẹn gặp lại, tốt lắm, hay quá, giỏi quá, ok, oke,
      okay, vâng, dạ, được rồi, bạn khỏe không, khỏe không, hello, hi, hey, alo, good morning, good
      afternoon, thanks, thank you, thank you very much, bye, goodbye, how are you, well done`,
    'out-of-scope': `
      viết hộ, viết giúp, viết cho tôi, viết giùm, viết bài, viết thư, viết thơ, làm thơ, soạn hộ, soạn
      giúp, soạn cho tôi, soạn giùm, soạn thảo, soạn văn bản, soạn công văn, soạn tờ trình, soạn báo cáo,
      soạn thư, dịch hộ, dịch giúp, dịch sang, dịch cho tôi, dịch đoạn, dịch câu, kể chuyện, kể cho tôi,
      hát, thời tiết, giá vàng, giá xăng, tỷ giá, bóng đá, xổ số, kết quả xổ số, tử vi, weather, write me,
      write a, draft a, draft me, translate, tell me a joke, poem, gold price, lottery, football`,
  },
  ['hát', 'giúp', 'chào', 'dạ', 'vâng'],
);
