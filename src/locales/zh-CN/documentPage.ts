/** The page that shows a document. */
export const documentPage = {
  title: '文档',
  loading: '正在生成…',
  print: '打印',
  copy: '复制 Markdown',
  copied: '已复制',
  copyFailed: '没能复制，请点「下载 .md」。',
  download: '下载 .md',
};
