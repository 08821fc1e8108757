import { scriptAddress, spreadsheetAddress } from '../addresses';
import type { Sentence } from './sentence';

const list = (names: readonly string[]) => names.join(', ');

/** What is said of what stands in the script project, of pushing, and at the end. */
export const PUSHING_WORDS = {
  others: (names: readonly string[]): Sentence => [
    `脚本项目里有别人写的文件\uFF1A${list(names)}。推送会替换整个项目\uFF0C这些文件会从项目里消失\uFF08先存一份到 build/replaced/\uFF09。`,
    `The script project holds files of others: ${list(names)}. Pushing replaces the whole project, and these files leave it (a copy is kept in build/replaced/ first).`,
  ],
  lostExtras: (lost: readonly string[], all: readonly string[]): Sentence => [
    `上次部署带了 --with ${lost.join()}\uFF0C这次没有带\uFF0C这些功能会停。要保留\uFF1Anpm run deploy -- --with ${all.join()}`,
    `The last time --with ${lost.join()} was deployed, and this time it is not: these features would stop. To keep them: npm run deploy -- --with ${all.join()}`,
  ],
  askReplace: ['照样替换吗\uFF1F', 'Replace all the same?'] as Sentence,
  needsReplace: [
    '这里没有人能回答\uFF0C所以没有推送。确定要替换\uFF1Anpm run deploy -- --replace',
    'Nobody can answer here, so nothing was pushed. If it is to be replaced: npm run deploy -- --replace',
  ] as Sentence,
  notReplaced: [
    '没有推送\uFF0C脚本项目和原来一样。要装进另一个表格\uFF1Anpm run deploy -- --to 表格地址',
    'Nothing was pushed: the script project is as it was. Into another spreadsheet: npm run deploy -- --to ADDRESS',
  ] as Sentence,
  kept: (folder: string): Sentence => [
    `原来的文件存在 ${folder}`,
    `What stood there is kept in ${folder}`,
  ],
  building: ['生成脚本…', 'Building…'] as Sentence,
  pushing: ['推送…', 'Pushing…'] as Sentence,
  buildFailed: (why: string): Sentence => [
    `脚本没有生成\uFF08${why}\uFF09\uFF0CGoogle 上什么都没有动。先让 npm run build 通过。`,
    `The script could not be built (${why}); nothing at Google was touched. Let npm run build succeed first.`,
  ],
  pushed: (files: number): Sentence => [`已推送 ${files} 个文件。`, `Pushed ${files} files.`],
  upToDate: ['已是最新\uFF0C不用推送。', 'Up to date: there was nothing to push.'] as Sentence,
  open: (scriptId: string, spreadsheetId: string | undefined): Sentence =>
    spreadsheetId
      ? [
          `打开\uFF08已开着就刷新\uFF09\uFF1A${spreadsheetAddress(spreadsheetId)}`,
          `Open it (or reload): ${spreadsheetAddress(spreadsheetId)}`,
        ]
      : [
          `刷新装了它的表格。脚本在这里\uFF1A${scriptAddress(scriptId)}`,
          `Reload the spreadsheet that it is bound to. The script: ${scriptAddress(scriptId)}`,
        ],
  first: [
    '菜单「活动作战台」几秒后出现。第一次点菜单时 Google 要你授权\uFF0C每位编辑者一次\uFF1A可能显示「未经验证」\uFF0C点「高级 ▸ 转至…」\uFF0C允许\uFF0C再点一次菜单。详见 docs/authorization.md。',
    'The menu 活动作战台 appears after some seconds. At the first click Google asks for authorization, once for each editor: where it says "not verified", choose Advanced ▸ Go to …, allow, and click the menu again. See docs/authorization.md.',
  ] as Sentence,
} as const;
