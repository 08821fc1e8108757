import type { Issue } from '../core/issue';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** Pages have sentences for what they find themselves. */
type Sentences = Names & { readonly issues: Partial<Locale['issues']> };
type Names = Pick<Locale, 'request'> & Partial<Pick<Locale, 'market' | 'materials'>>;

/** The sentence for an Issue of a request: what is wrong, where, what to do. */
export function issueSentence(issue: Issue, locale: Sentences): string {
  const expected: Record<string, string> = locale.request.expected;
  const values = { ...issue.values };
  if (typeof values.expected === 'string')
    values.expected = expected[values.expected] ?? values.expected;
  return fillIn(locale.issues[issue.code] ?? issue.code, {
    field: fieldName(issue.path, locale),
    ...values,
  });
}

/** `phases[1].end` becomes 阶段 · 第 2 项 · 结束日. */
function fieldName(path: string, locale: Names): string {
  const names = { ...locale.request.field, ...namesOfTab(path, locale) };
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) =>
      /^\d+$/.test(part)
        ? fillIn(locale.request.item, { n: Number(part) + 1 })
        : ((names as Record<string, string>)[part] ?? part),
    )
    .join(locale.request.separator);
}

/** In the rows of a tab, names are those of the tab: 市场与资源 · 资源 · 第 1 项 · 需要. */
function namesOfTab(path: string, { market, materials }: Names): Record<string, string> {
  const [tab = '', key = ''] = path.split(/[.[]/);
  const texts = tab === 'market' ? market : tab === 'materials' ? materials : undefined;
  const blocks: Readonly<Record<string, BlockNames>> = texts?.block ?? {};
  const block = blocks[key];
  if (!texts || !block) return {};
  return { [tab]: texts.tab, [key]: block.title, ...block.column };
}

interface BlockNames {
  readonly title: string;
  readonly column: Readonly<Record<string, string>>;
}
