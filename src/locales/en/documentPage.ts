/** The page that shows a document. */
export const documentPage = {
  title: 'Document',
  loading: 'Putting it together…',
  print: 'Print',
  copy: 'Copy Markdown',
  copied: 'Copied',
  copyFailed: 'Could not copy; use "Download .md".',
  download: 'Download .md',
};
