import type { CampaignDocument, DocumentPart } from './document';

/** Ends of what is a role or a group and nobody's name. */
const ROLES =
  /(?:组|部|部门|团队|主管|经理|负责人|专员|总监|工程师|设计师?|分析师|供应链|财务|法务|物流|公关|运营|客服|技术|开发|数据|品牌|市场|采购|店长|主播|编辑|lead|team|manager|owner|head|engineer|designer|analyst|operator|editor|finance|legal|logistics)$/i;
const HAN = /^\p{Script=Han}{2,4}$/u;
const LATIN = /^[A-Za-z][A-Za-z .'-]+$/;

/** 张三 → *三, Li Lei → L*; roles, and names that are masked already, stay. */
export function maskName(name: string): string {
  if (ROLES.test(name) || name.startsWith('*')) return name;
  if (HAN.test(name)) return `*${name.slice(1)}`;
  return LATIN.test(name) ? `${name[0]}*` : name;
}

/** Li is no part of List. */
const whole = (name: string) =>
  new RegExp(
    LATIN.test(name) ? `(?<![A-Za-z])${name.replace(/\./g, '\\.')}(?![A-Za-z])` : name,
    'g',
  );

/** The document with these people's names masked wherever its texts hold them. */
export function maskNames(document: CampaignDocument, names: readonly string[]): CampaignDocument {
  // The longest first: a name may hold another.
  const masks = [...new Set(names)]
    .map((name) => [name, maskName(name)] as const)
    .filter(([name, masked]) => name !== masked)
    .sort(([a], [b]) => b.length - a.length);
  const mask = (text: string) =>
    masks.reduce((masked, [name, shown]) => masked.replace(whole(name), () => shown), text);
  const all = (texts: readonly string[]) => texts.map(mask);
  const part = (each: DocumentPart): DocumentPart => {
    if (each.kind === 'list') return { ...each, items: all(each.items) };
    if (each.kind === 'table') return { ...each, head: all(each.head), rows: each.rows.map(all) };
    return each.kind === 'chart' ? each : { ...each, text: mask(each.text) };
  };
  return { ...document, parts: document.parts.map(part) };
}
