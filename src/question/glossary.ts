import { collapseSpace, WORD_END, WORD_START } from '../vietnamese/letters.ts';

/** English terms of public administration and its technology, and how Vietnamese directives say them. Lower case. */
const GLOSSARY: Readonly<Record<string, string>> = {
  // administration
  'administrative procedure': 'thủ tục hành chính',
  'administrative reform': 'cải cách hành chính',
  'public administration reform': 'cải cách hành chính',
  'public administration': 'hành chính công',
  'public service': 'dịch vụ công',
  'online public service': 'dịch vụ công trực tuyến',
  'one-stop shop': 'một cửa',
  'one stop shop': 'một cửa',
  'steering committee': 'Ban Chỉ đạo',
  'support team': 'tổ giúp việc',
  'working group': 'tổ giúp việc',
  'public servant': 'công chức',
  'civil servant': 'công chức',
  official: 'cán bộ',
  leader: 'người đứng đầu',
  head: 'người đứng đầu',
  responsibility: 'trách nhiệm',
  decentralisation: 'phân cấp',
  decentralization: 'phân cấp',
  delegation: 'phân quyền',
  'armed forces': 'lực lượng vũ trang',
  legislation: 'pháp luật',
  regulation: 'quy định',
  resolution: 'nghị quyết',
  programme: 'chương trình',
  program: 'chương trình',
  project: 'dự án',
  scheme: 'đề án',
  inspection: 'kiểm tra',
  audit: 'kiểm toán',
  monitoring: 'giám sát',
  supervision: 'giám sát',
  evaluation: 'đánh giá',
  assessment: 'đánh giá',
  survey: 'khảo sát',
  satisfaction: 'hài lòng',
  training: 'tập huấn',
  meeting: 'phiên họp',
  chairman: 'Chủ tịch',
  chaired: 'chủ trì',
  chair: 'chủ trì',
  attended: 'tham dự',
  signed: 'ký',
  concluded: 'kết luận',
  conclude: 'kết luận',
  direct: 'chỉ đạo',
  'vice chairman': 'Phó Chủ tịch',
  director: 'Giám đốc',
  resident: 'người dân',
  citizen: 'công dân',
  people: 'người dân',
  recruitment: 'tuyển dụng',
  'human resources': 'nguồn nhân lực',
  workforce: 'nguồn nhân lực',
  city: 'thành phố',
  commune: 'xã',
  ward: 'phường',
  locality: 'địa phương',
  application: 'hồ sơ',
  dossier: 'hồ sơ',
  file: 'hồ sơ',
  complaint: 'phản ánh kiến nghị',
  'civil status': 'hộ tịch',
  'civil status record': 'dữ liệu hộ tịch',
  // money and people, so that what the documents lack is seen to be lacking
  rate: 'tỷ lệ',
  share: 'tỷ lệ',
  percentage: 'tỷ lệ',
  price: 'giá',
  cost: 'kinh phí',
  budget: 'ngân sách',
  fund: 'quỹ',
  funding: 'kinh phí',
  money: 'tiền',
  tax: 'thuế',
  salary: 'lương',
  wage: 'lương',
  pension: 'lương hưu',
  population: 'dân số',
  unemployment: 'thất nghiệp',
  poverty: 'hộ nghèo',
  address: 'địa chỉ',
  'phone number': 'số điện thoại',
  petrol: 'xăng',
  gold: 'vàng',
  growth: 'tăng trưởng',
  enterprise: 'doanh nghiệp',
  business: 'doanh nghiệp',
  company: 'doanh nghiệp',
  cooperative: 'hợp tác xã',
  'start-up': 'khởi nghiệp',
  startup: 'khởi nghiệp',
  investment: 'đầu tư',
  'investment fund': 'quỹ đầu tư',
  'venture capital fund': 'quỹ đầu tư mạo hiểm',
  'venture fund': 'quỹ đầu tư mạo hiểm',
  'venture investment fund': 'quỹ đầu tư mạo hiểm',
  'venture capital': 'đầu tư mạo hiểm',
  'cashless payment': 'thanh toán không dùng tiền mặt',
  'online payment': 'thanh toán trực tuyến',
  payment: 'thanh toán',
  'e-commerce': 'thương mại điện tử',
  'electronic commerce': 'thương mại điện tử',
  invoice: 'hóa đơn',
  consumption: 'tiêu dùng',
  'industrial park': 'khu công nghiệp',
  'industrial zone': 'khu công nghiệp',
  industry: 'công nghiệp',
  manufacturing: 'sản xuất',
  'smart manufacturing': 'sản xuất thông minh',
  'smart production': 'sản xuất thông minh',
  product: 'sản phẩm',
  // science and technology
  science: 'khoa học',
  technology: 'công nghệ',
  'science and technology': 'khoa học công nghệ',
  innovation: 'đổi mới sáng tạo',
  'digital transformation': 'chuyển đổi số',
  'digital technology': 'công nghệ số',
  'digital technology industry': 'công nghiệp công nghệ số',
  'community digital technology team': 'tổ công nghệ số cộng đồng',
  'digital economy': 'kinh tế số',
  'digital society': 'xã hội số',
  'digital signature': 'chữ ký số',
  'digital skill': 'kỹ năng số',
  digital: 'số',
  digitisation: 'số hóa',
  digitization: 'số hóa',
  digitalisation: 'số hóa',
  digitised: 'số hóa',
  'artificial intelligence': 'trí tuệ nhân tạo',
  'virtual assistant': 'trợ lý ảo',
  semiconductor: 'bán dẫn',
  biotechnology: 'công nghệ sinh học',
  'key laboratory': 'phòng thí nghiệm trọng điểm',
  laboratory: 'phòng thí nghiệm',
  'intellectual property': 'sở hữu trí tuệ',
  patent: 'sáng chế',
  'strategic technology': 'công nghệ chiến lược',
  'cloud computing': 'điện toán đám mây',
  cloud: 'điện toán đám mây',
  'data warehouse': 'kho dữ liệu',
  'data centre': 'trung tâm dữ liệu',
  'data center': 'trung tâm dữ liệu',
  'national data centre': 'trung tâm dữ liệu quốc gia',
  'national data center': 'trung tâm dữ liệu quốc gia',
  database: 'cơ sở dữ liệu',
  data: 'dữ liệu',
  'cyber security': 'an ninh mạng',
  cybersecurity: 'an ninh mạng',
  'network security': 'an ninh mạng',
  'cyber security centre': 'trung tâm an ninh mạng',
  'cyber security center': 'trung tâm an ninh mạng',
  'cybersecurity centre': 'trung tâm an ninh mạng',
  'cybersecurity center': 'trung tâm an ninh mạng',
  'information security': 'an toàn thông tin',
  'information technology': 'công nghệ thông tin',
  'information system': 'hệ thống thông tin',
  system: 'hệ thống',
  platform: 'nền tảng',
  infrastructure: 'hạ tầng',
  software: 'phần mềm',
  'smart operations centre': 'trung tâm điều hành thông minh',
  'smart operations center': 'trung tâm điều hành thông minh',
  'intelligent operations centre': 'trung tâm điều hành thông minh',
  'intelligent operations center': 'trung tâm điều hành thông minh',
  'operations centre': 'trung tâm điều hành',
  'operations center': 'trung tâm điều hành',
  centre: 'trung tâm',
  center: 'trung tâm',
  smart: 'thông minh',
  'smart city': 'đô thị thông minh',
  'base station': 'trạm',
  station: 'trạm',
  coverage: 'phủ sóng',
  broadband: 'băng rộng',
  fibre: 'cáp quang',
  online: 'trực tuyến',
  electronic: 'điện tử',
  website: 'website',
  account: 'tài khoản',
  'identity card': 'căn cước',
  'id card': 'căn cước',
  'electronic identification': 'định danh điện tử',
  'electronic authentication': 'xác thực điện tử',
  model: 'mô hình',
  pilot: 'thí điểm',
  dashboard: 'dashboard',
  kiosk: 'ki-ốt',
  machine: 'máy',
  atm: 'máy ATM',
  device: 'thiết bị',
  team: 'tổ',
  // sectors
  agriculture: 'nông nghiệp',
  forest: 'rừng',
  'forest management': 'quản lý rừng',
  'forest monitoring': 'giám sát rừng',
  land: 'đất đai',
  'land parcel': 'thửa đất',
  environment: 'môi trường',
  health: 'y tế',
  'health insurance': 'bảo hiểm y tế',
  'social insurance': 'bảo hiểm xã hội',
  'electronic health record': 'hồ sơ bệnh án điện tử',
  'electronic medical record': 'hồ sơ bệnh án điện tử',
  'health record': 'hồ sơ bệnh án',
  'medical record': 'hồ sơ bệnh án',
  hospital: 'bệnh viện',
  doctor: 'bác sĩ',
  education: 'giáo dục',
  school: 'trường học',
  student: 'học sinh',
  teacher: 'giáo viên',
  university: 'đại học',
  transport: 'giao thông',
  traffic: 'giao thông',
  tourism: 'du lịch',
  construction: 'xây dựng',
  police: 'công an',
  'criminal record': 'lý lịch tư pháp',
  'conviction record': 'dữ liệu án tích',
  household: 'hộ',
  farmer: 'nông dân',
};

const longestFirst = Object.keys(GLOSSARY).sort((one, other) => other.length - one.length);
const TERMS = termsPattern(longestFirst.filter((term) => term.includes(' ')));
const WORDS = termsPattern(longestFirst.filter((term) => !term.includes(' ')));

function termsPattern(terms: readonly string[]): RegExp {
  const source = terms.map((term) => term.replaceAll(' ', String.raw`\s+`)).join('|');
  return new RegExp(`${WORD_START}(?:${source})(?:es|s|'s)?${WORD_END}`, 'giu');
}

// "bodies", "localities"
const PLURAL_Y = /ies$/iu;

const ADJECTIVES = 'online|electronic|digital|smart|strategic';

// "online applications", "electronic records": these words stand after the noun in Vietnamese.
const ADJECTIVE = new RegExp(
  `${WORD_START}(?<adjective>${ADJECTIVES})\\s+(?<noun>[A-Za-z]+)${WORD_END}`,
  'giu',
);

// "smart data warehouse", "smart forest monitoring": they stand after a term of several words as well.
const ADJECTIVE_AND_TERM = new RegExp(
  `${WORD_START}(?<adjective>${ADJECTIVES})\\s+(?<term>${TERMS.source})`,
  'giu',
);

// "ICT companies", "VNeID accounts", "5G stations": a code stands after the noun in Vietnamese.
const CODE =
  /(?<![\p{L}\p{N}])(?<code>(?=[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*\p{Lu})[\p{L}\p{N}]+)\s+(?<noun>[a-z]+)(?![\p{L}\p{N}])/gu;

/** English words with the terms of the glossary said in Vietnamese; what it does not hold stays as it is. */
export function inVietnamese(english: string): string {
  return english
    .replace(/[A-Za-z]+ies(?![A-Za-z])/gu, singular)
    .replace(ADJECTIVE_AND_TERM, (phrase, adjective: string, term: string) =>
      meaningOf(phrase) === undefined ? `${term} ${adjective}` : phrase,
    )
    .replace(TERMS, (term) => meaningOf(term) ?? term)
    .replace(ADJECTIVE, (phrase, adjective: string, noun: string) =>
      meaningOf(noun) === undefined ? phrase : `${noun} ${adjective}`,
    )
    .replace(CODE, (phrase, code: string, noun: string) =>
      meaningOf(noun) === undefined ? phrase : `${noun} ${code}`,
    )
    .replace(WORDS, (term) => meaningOf(term) ?? term);
}

function singular(word: string): string {
  const one = word.replace(PLURAL_Y, 'y');
  return one.toLowerCase() in GLOSSARY ? one : word;
}

function meaningOf(term: string): string | undefined {
  const said = collapseSpace(term.toLowerCase());
  return [said, said.replace(/'s$/u, ''), said.replace(/s$/u, ''), said.replace(/es$/u, '')]
    .map((form) => GLOSSARY[form])
    .find((meaning) => meaning !== undefined);
}
