import { fold } from '../../vietnamese/fold.ts';
import type { CatalogueAgency, CatalogueGroup } from './agency-catalogue.ts';

/** Phrases that officials write short, and how. */
const SHORT_PHRASES: readonly (readonly [string, string])[] = [
  ['Văn phòng', 'VP'],
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ban Quản lý', 'BQL'],
  ['Ban Quản lý dự án', 'BQLDA'],
  ['Quản lý dự án', 'QLDA'],
  ['Trường Đại học', 'Trường ĐH'],
  ['Bệnh viện', 'BV'],
  ['Trung tâm Y tế', 'TTYT'],
  ['Bộ Chỉ huy', 'BCH'],
  ['Ban Chỉ đạo', 'BCĐ'],
  ['Ban Thường vụ', 'BTV'],
  ['Mặt trận Tổ quốc', 'MTTQ'],
  ['Công an', 'CA'],
  ['Khu kinh tế', 'KKT'],
  ['Phục vụ hành chính công', 'PVHCC'],
  ['Bảo hiểm xã hội', 'BHXH'],
  ['Ngân hàng Nhà nước', 'NHNN'],
  ['Trung ương', 'TW'],
];

/** Both ways: "Văn phòng" → "VP" and "VP" → "Văn phòng". */
const SWAPS = SHORT_PHRASES.flatMap(([long, short]) => [
  { from: long, to: short, padded: ` ${fold(long)} ` },
  { from: short, to: long, padded: ` ${fold(short)} ` },
]);
const NEIGHBOURING_INITIALS = /(?<=\p{Lu}{2}) (?=\p{Lu}{2})/gu;

const FIELD_PARTS = /\s*(?:,\s*(?:và\s+)?|\s+và\s+|\s+-\s+)/u;
const KIND_WORD = { department: 'Sở', ministry: 'Bộ' } as const;
const ENGLISH_KIND = { department: 'Department', ministry: 'Ministry' } as const;

/** "Khoa học và Công nghệ" → ["Khoa học", "Công nghệ"]. */
function partsOf(field: string): string[] {
  return field.split(FIELD_PARTS).filter((part) => part !== '');
}

function initials(part: string): string {
  return Array.from(part.matchAll(/[\p{L}\p{M}]+/gu), ([word]) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** The field of "Sở Khoa học và Công nghệ", or null when the name does not start with the word of its kind. */
export function fieldOf(name: string, kind: CatalogueAgency['kind']): string | null {
  if (kind !== 'department' && kind !== 'ministry') return null;
  const word = `${KIND_WORD[kind]} `;
  return name.startsWith(word) ? name.slice(word.length) : null;
}

/** Ways to write a field: each part whole or as initials, neighbouring initials also glued: "KH&CN", "KHCN", "KH & Công nghệ". */
export function fieldForms(field: string): string[] {
  let forms: { text: string; endsInInitials: boolean }[] = [{ text: '', endsInInitials: false }];
  for (const part of partsOf(field)) {
    const short = initials(part);
    forms = forms.flatMap(({ text, endsInInitials }) => {
      const joint = text === '' ? '' : ' & ';
      const spread = [
        { text: text + joint + part, endsInInitials: false },
        { text: text + joint + short, endsInInitials: true },
      ];
      return endsInInitials ? [...spread, { text: text + short, endsInInitials: true }] : spread;
    });
  }
  return forms.map((form) => form.text);
}

function departmentForms(field: string, kind: keyof typeof KIND_WORD): string[] {
  const word = KIND_WORD[kind];
  const forms = fieldForms(field);
  const glued = forms
    .filter((form) => /^[\p{Lu}& ]+$/u.test(form) && !/^\p{Lu}$/u.test(form))
    .map((form) => initials(word) + form);
  const [first = field, ...others] = partsOf(field);
  // "Sở Giáo dục", "Sở GD"
  const shortened = others.length > 0 ? [`${word} ${first}`, `${word} ${initials(first)}`] : [];
  return [...forms.map((form) => `${word} ${form}`), ...glued, ...shortened];
}

/** Every mix of long and short phrases, neighbouring initials also glued: "VP UBND tỉnh", "VPUBND tỉnh". */
function phraseForms(name: string): string[] {
  const forms = [{ text: name, padded: ` ${fold(name)} ` }];
  for (const { from, to, padded } of SWAPS) {
    for (const form of [...forms]) {
      const at = form.padded.indexOf(padded);
      if (at < 0) continue;
      const text = form.text.slice(0, at) + to + form.text.slice(at + from.length);
      forms.push({ text, padded: ` ${fold(text)} ` });
    }
  }
  const texts = forms.map(({ text }) => text);
  return [...new Set([...texts, ...texts.map((text) => text.replace(NEIGHBOURING_INITIALS, ''))])];
}

function englishForms(agency: CatalogueAgency): string[] {
  const { kind, english } = agency;
  if (kind !== 'department' && kind !== 'ministry') return [...english];
  const word = ENGLISH_KIND[kind];
  return english.flatMap((field) =>
    [`${word} of ${field}`, `${field} ${word}`, `Dept of ${field}`].slice(0, kind === 'ministry' ? 2 : 3),
  );
}

/** "UBND xã Kbang" also as "Ủy ban nhân dân xã Kbang" and "xã Kbang". */
function communeForms(name: string): string[] {
  const commune = name.replace(/^UBND /u, '');
  return [name, `Ủy ban nhân dân ${commune}`, commune];
}

/** Every way to write the name of an agency, by rule from what the agencies file says. */
export function agencyForms(agency: CatalogueAgency): string[] {
  if (agency.kind === 'commune' || agency.kind === 'ward')
    return [agency.name, ...agency.aliases, ...agency.former].flatMap(communeForms);
  const names = [agency.name, ...agency.aliases, ...agency.former];
  const forms = names.flatMap((name) => {
    const field = fieldOf(name, agency.kind);
    if (field !== null && (agency.kind === 'department' || agency.kind === 'ministry'))
      return departmentForms(field, agency.kind);
    return phraseForms(name);
  });
  return [...new Set([...forms, ...englishForms(agency)])];
}

const CAC = /^các\s+/iu;

/** Every way to write the name of a group. A list after "Các" also stands without it: "Sở, ngành". */
export function groupForms(group: CatalogueGroup): string[] {
  const names = [group.name, ...group.aliases].flatMap(phraseForms);
  const bare = names
    .filter((name) => CAC.test(name) && name.includes(','))
    .map((name) => name.replace(CAC, ''));
  return [...new Set([...names, ...bare, ...group.english])];
}
