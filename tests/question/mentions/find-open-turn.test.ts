import { expect, test } from 'vitest';
import { understoodAs } from '../summary.ts';

test.each([
  'Các Tổ giúp việc Ban Chỉ đạo kiểm tra theo những hình thức nào?',
  'Lý do gì làm chậm việc xây dựng Trung tâm điều hành thông minh của tỉnh?',
  'Nguyên nhân các cơ sở dữ liệu của sở, ngành làm chậm là gì?',
  'Từ đầu năm đến nay có bao nhiêu hồ sơ thủ tục hành chính trễ hạn?',
  'Hết tháng 3/2026 có mấy sở, ngành đã ra kế hoạch nhiệm vụ năm 2026?',
  'so nao duoc uy quyen nhieu thu tuc hanh chinh nhat',
  'Doanh nghiệp nào được giao sản xuất vật liệu Graphene?',
  'Luật Giao dịch điện tử có hiệu lực từ ngày nào?',
  'Gia Lai Dashboard dùng để làm gì?',
  'Sở Y tế có phân biệt địa bàn công tác cũ không?',
  'Trung tâm điều hành thông minh chậm do đâu',
  'Tổ giúp việc của Ban Chỉ đạo do ai đứng đầu?',
  'Ai làm Tổ trưởng tổ công tác chuyển đổi số?',
  'Cơ quan thường trực về chuyển đổi số là sở nào?',
  'công văn 6277 nói còn bao lâu nữa là đến 19/12',
])('%s is a question to the text', (text) => {
  expect(understoodAs(text).intent).toBe('fact');
});

test.each([
  ['Nhiệm vụ chuyển đổi số nào quá hạn?', 'tasks'],
  ['Sở Y tế phải trình đề án nào?', 'tasks'],
  ['Sở Nội vụ có nhiệm vụ gì không?', 'tasks'],
  ['việc nào chậm nhất', 'tasks'],
  ['Sở nào nhiều việc quá hạn nhất?', 'ranking'],
  ['Có bao nhiêu việc trễ hạn?', 'count'],
  ['Ai chủ trì xây dựng kho dữ liệu, hạn khi nào?', 'task'],
  ['Chủ trì đề án hạ tầng viễn thông là sở nào?', 'task'],
  ['Sở Y tế làm việc gì trong tháng 10?', 'tasks'],
])('%s is a question to the table: %s', (text, intent) => {
  expect(understoodAs(text).intent).toBe(intent);
});

test('what is left to the head of a document is asked of its card', () => {
  expect(understoodAs('Báo cáo 87 gửi cho cơ quan nào?')).toMatchObject({
    intent: 'document',
    asked: ['head'],
  });
});
