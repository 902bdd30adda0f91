import { describe, expect, test } from 'vitest';
import { withoutPoliteness } from '../../src/question/without-politeness.ts';

describe('turns of politeness are about nothing', () => {
  test.each([
    [
      'Kính nhờ anh/chị tổng hợp giúp em: Sở Y tế phải làm gì để em đưa vào báo cáo tuần ạ',
      'Sở Y tế phải làm gì',
    ],
    [
      'Đề nghị trợ lý cho biết đầy đủ các việc của Sở Nội vụ để tôi kịp báo cáo lãnh đạo, xin trân trọng cảm ơn.',
      'các việc của Sở Nội vụ.',
    ],
    [
      'Đề nghị cho biết Sở Tư pháp còn nợ việc gì để lãnh đạo Văn phòng đôn đốc.',
      'Sở Tư pháp còn nợ việc gì.',
    ],
    [
      'Đề nghị cho biết việc Sở Y tế được giao, để Sở có cơ sở rà soát, xây dựng báo cáo.',
      'việc Sở Y tế được giao.',
    ],
    ['Việc quá hạn của Sở Tài chính làm căn cứ tổng hợp, đôn đốc', 'Việc quá hạn của Sở Tài chính'],
    ['Nhờ hệ thống rà giúp việc nào quá hạn để phục vụ họp giao ban', 'việc nào quá hạn'],
    ['Chào trợ lý, Sở Y tế phải làm gì? Xin cảm ơn.', 'Sở Y tế phải làm gì?'],
    ['Tôi đang cần biết Sở Xây dựng trễ việc gì', 'Sở Xây dựng trễ việc gì'],
    ['nho anh chi tong hop giup em viec cua so y te de em bao cao', 'viec cua so y te'],
    ['Nhờ bạn liệt kê các chỉ tiêu chưa đạt', 'liệt kê các chỉ tiêu chưa đạt'],
  ])('“%s”', (typed, left) => {
    expect(withoutPoliteness(typed)).toBe(left);
  });
});

describe('what is asked about stays', () => {
  test.each([
    'Rà soát 40 bến đò ngang giao sở nào',
    'Đề nghị hỗ trợ kinh phí cho xã nghèo giao ai',
    'Đề nghị của Sở Y tế là gì',
    'Hệ thống thông tin báo cáo do ai làm để minh bạch dữ liệu',
    'Trợ lý ảo do ai phụ trách',
    'Xây kè để kịp thời di dời dân giao ai',
    'Ban hành quy chế khai thác dữ liệu giao ai',
    'Chỉ tiêu nào chưa đạt',
    'Cảm ơn bạn nhiều nhé',
    'Xin chào',
  ])('“%s”', (typed) => {
    expect(withoutPoliteness(typed)).toBe(typed);
  });
});
