import { expect, it } from 'vitest';
import { inVietnamese } from '../../src/question/glossary.ts';

it.each([
  ['smart data warehouse', 'kho dữ liệu thông minh'],
  ['smart forest monitoring', 'giám sát rừng thông minh'],
  ['smart cities', 'đô thị thông minh'],
  ['smart industrial parks', 'khu công nghiệp thông minh'],
  ['digital schools', 'trường học số'],
  ['Electronic Health Records', 'hồ sơ bệnh án điện tử'],
  ['cyber security centre', 'trung tâm an ninh mạng'],
  ['ICT companies and VNeID accounts', 'doanh nghiệp ICT and tài khoản VNeID'],
  ['online applications', 'hồ sơ trực tuyến'],
  ['administrative procedures', 'thủ tục hành chính'],
  ['industries and localities', 'công nghiệp and địa phương'],
  ['local authorities and state agencies', 'chính quyền địa phương and cơ quan nhà nước'],
  ['new digital platforms', 'nền tảng số mới'],
  ['disbursement rate of public investment', 'tỷ lệ giải ngân of đầu tư công'],
  ['fibre broadband', 'băng rộng cáp quang'],
  ['Fiber Broadband', 'băng rộng cáp quang'],
])('"%s" is "%s" in the words of directives', (english, vietnamese) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

it.each(['STEM', 'IOC', 'Quy Nhơn', 'weather', 'datum'])('"%s" stays as it is', (word) => {
  expect(inVietnamese(word)).toBe(word);
});
