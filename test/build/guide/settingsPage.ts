import type { Language } from '../../../src/core/request/campaignRequest';
import { localeOf } from '../../../src/locales/localeOf';

const TEXT = {
  'zh-CN': {
    links: '[使用指南](README.md) · [English](en/settings.md)',
    made: '本页由界面文字生成。',
  },
  en: {
    links: '[Guide](README.md) · [中文](../settings.md)',
    made: 'This page is made from the words of the product.',
  },
} as const;

/** The page of the guide that has each setting and each block of the settings tab. */
export function settingsPage(language: Language & keyof typeof TEXT): string {
  const { settings } = localeOf(language);
  const { links, made } = TEXT[language];
  const { values, ...others } = settings.block;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const { name, meaning } = values.column;
  return [
    `# ${settings.tab}`,
    '',
    links,
    '',
    settings.hint,
    made,
    '',
    ...table(
      [name, meaning],
      Object.values(settings.value).map((row) => [row.name, row.meaning]),
    ),
    ...Object.values(others).flatMap(({ title, note }) => [
      '',
      `## ${title}`,
      '',
      ...Object.values(note as Readonly<Record<string, string>>),
    ]),
    '',
  ].join('\n');
}
