import { describe, expect, test } from 'vitest';
import type { AskedMatter } from '../../../src/question/question.ts';
import { understoodAs } from '../summary.ts';

function matterOf(text: string): AskedMatter | null {
  return understoodAs(text).matter ?? null;
}

describe('the matter of a question', () => {
  test.each([
    ['kho dữ liệu số làm tới đâu rồi', 'standing', 'kho dữ liệu số'],
    ['hoc ba so trien khai den dau roi', 'standing', 'hoc ba so'],
    ['bệnh án điện tử thế nào rồi?', 'standing', 'bệnh án điện tử'],
    ['tình hình triển khai các tổ công nghệ số ra sao', 'standing', 'tổ công nghệ số'],
    ['định danh điện tử tình hình thế nào', 'standing', 'định danh điện tử'],
    ['APEC chuẩn bị tới đâu rồi', 'standing', 'APEC'],
    ['trợ lý AI triển khai đến đâu rồi', 'standing', 'trợ lý AI'],
    ['kết quả thực hiện Đề án 06', 'standing', 'Đề án 06'],
    ['báo cáo nói gì về chữ ký số', 'says', 'chữ ký số'],
    ['có gì về thanh toán không dùng tiền mặt không', 'says', 'thanh toán không dùng tiền mặt'],
    ['khó khăn, vướng mắc về hạ tầng là gì', 'trouble', 'hạ tầng'],
    ['chữ ký số', 'bare', 'chữ ký số'],
    ['Chủ tịch chỉ đạo gì về chữ ký số', 'bare', 'chữ ký số'],
    ['how is digital signature going?', 'standing', 'digital signature'],
    ['what does the report say about 5G', 'says', '5G'],
  ])('%s', (text, turn, matter) => {
    expect(matterOf(text)).toMatchObject({ turn, text: matter });
  });

  test('an agency that is named stands behind the matter', () => {
    expect(matterOf('Sở Y tế làm bệnh án điện tử tới đâu rồi')?.text).toBe('bệnh án điện tử của Sở Y tế');
  });

  test.each([
    'Sở Y tế còn việc gì',
    'ai chủ trì kho dữ liệu số, hạn khi nào',
    'có bao nhiêu nhiệm vụ quá hạn',
    'tỷ lệ hồ sơ trực tuyến thế nào',
    'cuối tháng này có gì đến hạn',
    'công văn 6277 nói về việc gì',
    'số điện thoại của Văn phòng UBND tỉnh',
    'tuyến xe buýt 216 chạy từ đâu đến đâu',
    'chậm giải ngân thì bị xử lý ra sao',
    'xin chào',
  ])('%s: none', (text) => {
    expect(matterOf(text)).toBeNull();
  });
});
