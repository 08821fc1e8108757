import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../local/host/createHost';
import type { HostOptions } from '../../../local/host/hostOptions';
import { BANNER } from '../../../scripts/banner';
import type { DeployWorld } from '../../../scripts/deploy/world';
import { testHost } from '../../support/workbook';
import type { Google } from './claspStandIn';

export const DIST = join(__dirname, '..', '..', '..', 'dist');

/** Deploys what is really built; its code is another's where one is given, as after an update. */
export function withBuild(world: DeployWorld, code?: string): DeployWorld {
  const folder = join(world.root, 'dist');
  return {
    ...world,
    build() {
      cpSync(DIST, folder, { recursive: true });
      if (code !== undefined) writeFileSync(join(folder, 'Code.js'), BANNER + code);
    },
  };
}

/**
 * Google behind clasp: the spreadsheet that a script is bound to, run by what was pushed to that script, its manifest
 * and its pages, and by nothing that lies in this folder.
 */
export function pushedHost(google: Google, scriptId: string, options: HostOptions = {}): Host {
  const { parentId = '', files } = google.scripts[scriptId] ?? { files: {} };
  const sourceOf = (name: string) => files[name]?.source ?? '';
  const { oauthScopes, timeZone } = JSON.parse(sourceOf('appsscript'));
  const pages = Object.entries(files).filter(([, { type }]) => type === 'html');
  return testHost({
    script: sourceOf('Code'),
    pages: Object.fromEntries(pages.map(([name, { source }]) => [name, source])),
    scopes: oauthScopes,
    scriptTimeZone: timeZone,
    id: parentId,
    ...options,
  });
}
