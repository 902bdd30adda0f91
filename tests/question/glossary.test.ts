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
])('"%s" is "%s" in the words of directives', (english, vietnamese) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

it.each(['STEM', 'IOC', 'Quy Nhơn', 'weather', 'datum'])('"%s" stays as it is', (word) => {
  expect(inVietnamese(word)).toBe(word);
});
