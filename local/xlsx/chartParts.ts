import type { SheetSnapshot } from '../host/snapshot';

/** A chart as the workbook's picture has it. */
export type SnapshotChart = SheetSnapshot['charts'][number];

const EMU_PER_PIXEL = 9525;

/** Excel's own words for: an error is a gap, in bars as in lines. */
const ERROR_IS_GAP =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** Size of a chart in pixels, and how far it stands from the corner of its cell. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly anchor: Pick<SnapshotChart['anchor'], 'offsetX' | 'offsetY'>;
}

/** Gives charts their size and place to the pixel: the package counts in whole cells. */
export function withChartBoxes(xml: string, boxes: readonly ChartBox[]): string {
  let next = 0;
  return xml.replace(
    /<xdr:twoCellAnchor editAs="oneCell">(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gs,
    (whole, from: string, rest: string) => {
      const box = boxes[next++];
      if (!box) return whole;
      const { offsetX, offsetY } = box.anchor;
      const start = from
        .replace(/<xdr:colOff>\d+/, `<xdr:colOff>${offsetX * EMU_PER_PIXEL}`)
        .replace(/<xdr:rowOff>\d+/, `<xdr:rowOff>${offsetY * EMU_PER_PIXEL}`);
      const size = `<xdr:ext cx="${box.width * EMU_PER_PIXEL}" cy="${box.height * EMU_PER_PIXEL}"/>`;
      return `<xdr:oneCellAnchor>${start}${size}${rest}</xdr:oneCellAnchor>`;
    },
  );
}

/** What the cells of a reference hold, for programs that show a file without calculating it. */
export interface CachedCells {
  readonly values: readonly (string | number | boolean)[];
  /** Number format of the first. */
  readonly format: string;
}

export interface ChartCells {
  /** Cells that hold the names of the series. */
  readonly headers: readonly string[];
  readonly cellsOf: (reference: string) => CachedCells;
  readonly gridline: string;
}

/** Adds to a chart what the package does not write: names as cells, what cells hold, light lines, errors as gaps. */
export function withChartCells(xml: string, { headers, cellsOf, gridline }: ChartCells): string {
  let next = 0;
  const line = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${gridline}"/></a:solidFill></a:ln>`;
  return xml
    .replace(/<c:tx><c:v>[^<]*<\/c:v><\/c:tx>/g, (whole) => {
      const reference = headers[next++];
      if (reference === undefined) return whole;
      return `<c:tx><c:strRef><c:f>${escaped(reference)}</c:f></c:strRef></c:tx>`;
    })
    .replace(
      /<c:(?:str|num)Ref><c:f>([^<]*)<\/c:f><\/c:(?:str|num)Ref>/g,
      (whole, formula: string) =>
        referring(formula, cellsOf(unescaped(formula)), whole.startsWith('<c:num')),
    )
    .replace(
      /<c:majorGridlines\/>/g,
      `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`,
    )
    .replace(/<c:barDir val="bar"\/>.*?<\/c:catAx>/s, withAllNames)
    .replace('</c:chart>', `${ERROR_IS_GAP}</c:chart>`);
}

/** Every bar has its name, also where one is long: LibreOffice leaves none out of names that lie level. */
function withAllNames(bars: string): string {
  const [drawn = '', names = ''] = bars.split('<c:catAx>');
  const level = names.replace('<a:bodyPr/>', '<a:bodyPr rot="0"/>');
  const all = level.replace(/(?=<c:noMultiLvlLbl|<\/c:catAx>)/, '<c:tickLblSkip val="1"/>');
  return `${drawn}<c:catAx>${all}`;
}

/** Values are numbers; labels are what they are, so that days show as days. */
function referring(formula: string, { values, format }: CachedCells, isValues: boolean): string {
  const isNumbers = isValues || values.every((value) => typeof value === 'number');
  const points = values.flatMap((value, i) => {
    const isPoint = isNumbers ? typeof value === 'number' : value !== '';
    return isPoint ? [`<c:pt idx="${i}"><c:v>${escaped(String(value))}</c:v></c:pt>`] : [];
  });
  const kind = isNumbers ? 'num' : 'str';
  const code = isNumbers ? `<c:formatCode>${escaped(format)}</c:formatCode>` : '';
  const cache = `${code}<c:ptCount val="${values.length}"/>${points.join('')}`;
  return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
