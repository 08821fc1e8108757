import pageWords from '../../build/pageWords.json';
import { fillIn } from '../../local/app/fillIn';
import { LANGUAGE_NAMES } from '../../local/app/languageNames';
import type { Language } from '../../src/core/request/campaignRequest';
import type { Sample } from './samples';

const STYLE = `
body { color: #202124; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 720px; padding: 16px; }
h1 { font-size: 24px; } h2 { font-size: 18px; } li { margin: 4px 0; }
a { color: #1a5fb4; } .size { color: #5f6368; }
`;

/** The list of files to download, in a language; `index.html` is one folder up. */
export function samplesPage(language: Language, samples: readonly Sample[]): string {
  const { title, intro, back, size, demo, scenarios } = pageWords[language].samples;
  const list = (group: Sample['group']) =>
    samples
      .filter((sample) => sample.group === group)
      .map(({ file, name, bytes }) => {
        const kb = fillIn(size, { kb: Math.round(bytes.length / 1024) });
        return `<li><a href="${file}" download>${escaped(name)}</a> <span class="size">.xlsx \u00b7 ${kb}</span></li>`;
      })
      .join('\n');
  const others = Object.entries(LANGUAGE_NAMES)
    .filter(([key]) => key !== language)
    .map(([key, name]) => `<a href="${key}.html" hreflang="${key}" lang="${key}">${name}</a>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p><a href="../index.html?lang=${language}">${escaped(back)}</a> \u00b7 ${others.join(' \u00b7 ')}</p>
<p>${escaped(intro)}</p>
<h2>${escaped(demo)}</h2>
<ul>
${list('demo')}
</ul>
<h2>${escaped(scenarios)}</h2>
<ul>
${list('scenarios')}
</ul>
</body>
</html>
`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
