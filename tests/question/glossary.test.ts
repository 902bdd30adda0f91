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
  ['ICT companies and VNeID accounts', 'doanh nghiệp ICT và tài khoản VNeID'],
  ['online applications', 'hồ sơ trực tuyến'],
  ['administrative procedures', 'thủ tục hành chính'],
  ['industries and localities', 'công nghiệp và địa phương'],
  ['local authorities and state agencies', 'chính quyền địa phương và cơ quan nhà nước'],
  ['new digital platforms', 'nền tảng số mới'],
  ['disbursement rate of public investment', 'tỷ lệ giải ngân of đầu tư công'],
  ['fibre broadband', 'băng rộng cáp quang'],
  ['Fiber Broadband', 'băng rộng cáp quang'],
  ['the "digital core commune" model', 'the mô hình xã hạt nhân số'],
  ['the "6 clear" principles', 'the nguyên tắc 6 rõ'],
  ['Tay Son commune', 'xã Tay Son'],
  ['Quy Nhon central bus station', 'bến xe khách trung tâm Quy Nhon'],
  ['the new Gia Lai', 'the Gia Lai mới'],
  ['1.5 million dong', '1,5 triệu đồng'],
  ['2,557 members', '2.557 thành viên'],
  ['Decision 662/QĐ-UBND', 'quyết định 662/QĐ-UBND'],
  ['the assigned tasks', 'the nhiệm vụ được giao'],
  ['the 11th meeting', 'the cuộc họp thứ 11'],
  ['version 4.0', 'phiên bản 4.0'],
  ['two months late', '2 tháng chậm'],
  ['support per hectare', 'hỗ trợ /ha'],
  ['signs of flooding', 'dấu hiệu of ngập lụt'],
  ['salt intrusion in rice fields', 'xâm nhập mặn in ruộng lúa'],
  ['drowned', 'đuối nước'],
  ['specimens and thieves', 'specimens và kẻ trộm'],
  ['fishermen', 'ngư dân'],
  ['dike', 'đê'],
  ['frozen shrimp was sown', 'tôm đông lạnh was gieo'],
  ['the goal of building a hub', 'the mục tiêu of xây dựng a trung tâm'],
])('"%s" is "%s" in the words of directives', (english, vietnamese) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

it.each([
  ['Which five cooperation models', '5 mô hình hợp tác nào'],
  ['which decision approved the plan', 'quyết định nào phê duyệt the kế hoạch'],
  ['What percentage of dossiers', 'bao nhiêu phần trăm hồ sơ'],
  ['number of OCOP products', 'bao nhiêu sản phẩm OCOP'],
  ['On whose proposal', 'On đề nghị của ai'],
  ['By what date', 'ngày nào'],
  ['Which agency', 'cơ quan nào'],
  ['Name the three zones', '3 khu nào'],
  ['How many people drowned', 'bao nhiêu người đuối nước'],
  ['What must communes report', 'gì must xã báo cáo'],
  ['Until what date may people register', 'ngày nào may người dân đăng ký'],
  ['How many tonnes went through the port', 'bao nhiêu tấn qua the cảng'],
])('"%s" asks "%s"', (english, vietnamese) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

it('A place in a question of yes or no is not asked for', () => {
  expect(inVietnamese('Is it among the places where units work')).not.toContain('ở đâu');
});

it.each([
  ['Lach Huyen port', 'cảng Lach Huyen'],
  ['Song Cau ward', 'phường Song Cau'],
  ["Vinh Long's score", 'điểm Vinh Long'],
  ['erosion at My Thuy', 'sạt lở at My Thuy'],
  ['Can Tho wards', 'phường Can Tho'],
  ['Can An Giang build it', 'Can An Giang xây dựng it'],
])('the name in "%s" is kept though English has its words: "%s"', (english, vietnamese) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

it.each(['STEM', 'IOC', 'Quy Nhơn', 'Mang Yang', 'datum'])('"%s" stays as it is', (word) => {
  expect(inVietnamese(word)).toBe(word);
});
