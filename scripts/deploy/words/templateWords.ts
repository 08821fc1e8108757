import { copyAddress, spreadsheetAddress } from '../addresses';
import type { Sentence } from './sentence';

/** How to make the workbook that others copy. */
export const TEMPLATE_WORDS = {
  noTemplate: [
    '1. 先有一个干净的工作簿\uFF1Anpm run deploy 新建一个\uFF08或 npm run template -- --to 表格地址 用已有的\uFF09。不要在里面建活动。然后再运行 npm run template。',
    '1. Begin with a clean workbook: npm run deploy makes one (or npm run template -- --to ADDRESS takes one that exists). Create no campaign in it. Then run npm run template again.',
  ] as Sentence,
  template: (id: string): readonly Sentence[] => [
    [
      `1. 模板工作簿\uFF1A${spreadsheetAddress(id)} 里面不要有活动和数据\uFF0C复制的人会连它们一起拿到。`,
      `1. The workbook to copy: ${spreadsheetAddress(id)} Keep campaigns and data out of it: whoever copies it gets them too.`,
    ],
    [
      '2. 右上角「共享」\uFF1A限组织内\uFF0C或「知道链接的任何人」\uFF0C角色选「查看者」\uFF08不要给编辑者\uFF09。',
      '2. Share, at the top right: within your organisation or anyone with the link, as Viewer (not as editor).',
    ],
    [
      `3. 把这个链接发给大家\uFF0C打开就会问「复制文档」\uFF1A${copyAddress(id)}`,
      `3. Hand out this link; it asks at once to make a copy: ${copyAddress(id)}`,
    ],
    [
      '4. 每份副本带着自己的一份脚本\uFF1A复制的人是所有者\uFF0C第一次点菜单时授权一次\uFF08docs/authorization.md\uFF09。每小时检查和推送设置不会跟着复制。',
      '4. Each copy has a script of its own: whoever copied it owns it, and authorizes it once at the first click (docs/authorization.md). The hourly check and the push settings do not come along.',
    ],
    [
      '5. 以后更新模板\uFF1A再运行 npm run deploy。已经复制出去的不会变\uFF1B要更新一份副本\uFF1Anpm run deploy -- --script 副本的脚本ID --to 副本的地址。',
      '5. To update it later: npm run deploy. Copies that are out stay as they are; to update one: npm run deploy -- --script ITS_SCRIPT_ID --to ITS_ADDRESS.',
    ],
  ],
} as const;
