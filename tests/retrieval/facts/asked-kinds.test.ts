import { expect, test } from 'vitest';
import { askedKinds } from '../../../src/retrieval/facts/asked-kinds.ts';

test.each([
  ['Có bao nhiêu trạm 5G?', ['figure']],
  ['Kinh phí là bao nhiêu tiền?', ['figure', 'money']],
  ['ty le ho so truc tuyen', ['figure', 'share']],
  ['IOC đặt ở đâu?', ['place']],
  ['Vì sao chậm?', ['cause']],
  ['Ký ngày nào?', ['time', 'day']],
  ['Ai vận hành hệ thống?', ['who']],
  ['Được phê duyệt tại quyết định nào?', ['name']],
  ['Giá xăng hôm nay?', ['money']],
  ['gia xang hom nay la bao nhieu', ['figure', 'money']],
  ['Hạn đến hôm nào?', ['time']],
  ['Ký ngày nàoo', ['time', 'day']],
  ['co bao nhieeu tram', ['figure']],
])('%s asks for %j', (text, kinds) => {
  expect([...askedKinds(text).kinds]).toEqual(kinds);
});

test.each([
  ['Có bao nhiêu tiện ích?', 'money'],
  ['Graphene được nói ở đâu trong công văn 6277?', 'place'],
  ['Hệ thống AI là gì?', 'who'],
  ['Nghị định 278 điều mấy?', 'figure'],
  ['Gia Lai có gì mới?', 'money'],
  ['gia dinh nao duoc ho tro', 'money'],
  ['Dựa trên cơ sở nào?', 'who'],
] as const)('%s does not ask for %s', (text, kind) => {
  expect(askedKinds(text).kinds.has(kind)).toBe(false);
});

test('the noun that is counted is known with marks and without', () => {
  expect(askedKinds('Có bao nhiêu máy chủ ảo?').counted).toEqual(['may chu']);
  expect(askedKinds('co bao nhieu may chu ao').counted).toEqual(['may chu']);
});

test('"mấy" behind a noun asks for its number', () => {
  expect(askedKinds('hoàn thành trong tháng mấy').ordinals).toEqual(['thang']);
});
