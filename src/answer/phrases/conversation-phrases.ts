import type { Citation } from '../../directive/citation.ts';
import type { Language } from '../../question/question.ts';

/** What a conversation says besides answers. */
export interface ConversationPhrases {
  readonly help: string;
  readonly forgotten: string;
  readonly nothingAsked: string;
  readonly noSuchLine: (number: number | null) => string;
  readonly unknownCommand: (name: string) => string;
  readonly source: (citation: Citation) => string;
}

const VI: ConversationPhrases = {
  help: [
    'Hỏi bằng lời thường, có dấu hoặc không dấu:',
    '  Sở KH&CN phải làm gì trong Quý III?',
    '  cong an tinh qua han gi',
    '  Ai chủ trì xây dựng Kho dữ liệu số thông minh, hạn khi nào?',
    '  Công văn 6277 giao những việc gì?',
    '  Chỉ tiêu nào chưa đạt?',
    'Hỏi tiếp: “Còn Công an tỉnh thì sao?”, “thế còn Quý IV?”.',
    '',
    '/quahan      nhiệm vụ quá hạn',
    '/nguon 3     nguyên văn nguồn của dòng số 3',
    '/moi         bắt đầu lại, quên câu hỏi trước',
    '/thoat       ra',
  ].join('\n'),
  forgotten: 'Đã bắt đầu lại.',
  nothingAsked: 'Chưa có câu trả lời nào để xem nguồn.',
  noSuchLine: (number) =>
    number === null ? 'Hãy ghi số dòng, ví dụ: /nguon 3' : `Câu trả lời vừa rồi không có dòng số ${number}.`,
  unknownCommand: (name) => `Không có lệnh /${name}. Gõ /trogiup để xem các lệnh.`,
  source: ({ label, locator, quote }) => `${label}, ${locator}:\n“${quote.text}”`,
};

const EN: ConversationPhrases = {
  help: [
    'Ask in plain words:',
    '  What is Sở KH&CN due to deliver in Quý III?',
    '  Overdue list',
    '  Which indicators are not met?',
    '',
    '/overdue     overdue tasks',
    '/source 3    the words of the source of line 3',
    '/new         start again',
    '/exit        leave',
  ].join('\n'),
  forgotten: 'Started again.',
  nothingAsked: 'There is no answer yet whose source could be shown.',
  noSuchLine: (number) =>
    number === null ? 'Give the number of a line: /source 3' : `The last answer has no line ${number}.`,
  unknownCommand: (name) => `There is no command /${name}. Type /help.`,
  source: ({ label, locator, quote }) => `${label}, ${locator}:\n“${quote.text}”`,
};

/** In the language of the conversation. */
export function conversationPhrasesOf(language: Language): ConversationPhrases {
  return language === 'en' ? EN : VI;
}
