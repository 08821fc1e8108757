import type { Issue } from '../core/issue';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** Pages have sentences for what they find themselves. */
type Sentences = Pick<Locale, 'request'> & { readonly issues: Partial<Locale['issues']> };

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
function fieldName(path: string, locale: Pick<Locale, 'request'>): string {
  const names: Record<string, string> = locale.request.field;
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) =>
      /^\d+$/.test(part)
        ? fillIn(locale.request.item, { n: Number(part) + 1 })
        : (names[part] ?? part),
    )
    .join(locale.request.separator);
}
