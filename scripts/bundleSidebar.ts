import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile, transform } from 'esbuild';
import { listPackages } from './notice';

const SIDEBAR = join(__dirname, '..', 'sidebar');
export const SIDEBAR_PAGES = ['wizard', 'panel', 'document', 'preflight', 'help'] as const;

/** Each page of the sidebar as one HTML file, with its code and style in it, as Google wants it. */
export async function bundleSidebar(): Promise<Record<string, string>> {
  const pages = await Promise.all(
    SIDEBAR_PAGES.map(async (name) => ({ file: `${name}.html`, ...(await page(name)) })),
  );
  listPackages(
    'sidebar',
    pages.map(({ metafile }) => metafile),
  );
  return Object.fromEntries(pages.map(({ file, html }) => [file, html]));
}

async function page(name: string): Promise<{ html: string; metafile: Metafile }> {
  // A page may have a style of its own besides the common one.
  const styles = [join(SIDEBAR, 'page.css'), join(SIDEBAR, name, 'page.css')]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const { code: style } = await transform(styles, { loader: 'css', minify: true, charset: 'utf8' });
  const { outputFiles, metafile } = await build({
    metafile: true,
    entryPoints: [join(SIDEBAR, name, 'index.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<base target="_top">
<style>
${style}</style>
</head>
<body>
<script>
${code}</script>
</body>
</html>
`;
  return { html, metafile };
}
