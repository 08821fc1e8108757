import { playDemo } from '../../local/demo/playDemo';
import type { DemoLanguage } from '../../local/demo/sheetWords';
import type { Stage } from '../../local/demo/stages';
import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { keptWorkbook } from './keptWorkbook';

/** The demo as its team has played it up to a stage. */
export const savedDemo = (stage: Stage, language: DemoLanguage): SavedWorkbook =>
  keptWorkbook(`demo.${stage}.${language}`, () => {
    const host = createHost();
    playDemo(host, stage, language);
    return host;
  });

/** The same in a workbook of its own. */
export function hostOfDemo(
  stage: Stage,
  language: DemoLanguage = 'zh-CN',
  options: HostOptions = {},
): Host {
  return createHost({ saved: savedDemo(stage, language), ...options });
}
