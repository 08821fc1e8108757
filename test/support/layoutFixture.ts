import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Stage } from '../../local/demo/stages';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';

const FOLDER = join(__dirname, '..', 'fixtures', 'layouts');

/** The versions that workbooks are kept of, by the commit that made them. */
export const FIXTURE_VERSIONS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The 618 demo in Chinese as an earlier version made and saved it. */
export function layoutFixture(version: string, stage: Stage): SavedWorkbook {
  return saved(join(version, `${stage}.json.gz`));
}

/** 618 with 市场与资源 and 物料与权益, some rows filled, as an earlier version made them. */
export function marketFixture(version: string): SavedWorkbook {
  return saved(`${version}.market.json.gz`);
}

function saved(file: string): SavedWorkbook {
  return JSON.parse(gunzipSync(readFileSync(join(FOLDER, file))).toString('utf8'));
}
