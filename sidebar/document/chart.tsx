import type { DocumentChart } from '../../src/core/document/document';

const WIDTH = 640;
const BAR = 26;
const LABEL = 150;
const SAID = 90;

/** Figures as a picture that prints: bars with their values beside them, or lines over time. */
export function Chart({ chart }: { chart: DocumentChart }) {
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      {chart.chart === 'bar' ? <Bars chart={chart} /> : <Lines chart={chart} />}
    </figure>
  );
}

function Bars({ chart: { title, labels, series, said } }: { chart: DocumentChart }) {
  const values = series[0]?.values ?? [];
  const most = Math.max(...values.map((value) => value ?? 0), 1e-9);
  const room = WIDTH - LABEL - SAID;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${labels.length * BAR}`} role="img" aria-label={title}>
      {labels.map((label, i) => {
        const width = (Math.max(0, values[i] ?? 0) / most) * room;
        const y = i * BAR;
        return (
          <g key={i.toString()}>
            <text x={LABEL - 8} y={y + 18} text-anchor="end">
              {label}
            </text>
            <rect x={LABEL} y={y + 4} width={width} height={BAR - 8} class="actual" />
            <text x={LABEL + width + 6} y={y + 18}>
              {said?.[i] ?? values[i]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const HEIGHT = 200;
const LEFT = 44;
const BELOW = 20;
const STEPS = 4;

function Lines({ chart: { title, labels, series } }: { chart: DocumentChart }) {
  const all = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const most = roundUp(Math.max(...all, 1));
  const x = (i: number) => LEFT + (i / Math.max(1, labels.length - 1)) * (WIDTH - LEFT - 20);
  const y = (value: number) => HEIGHT - BELOW - (value / most) * (HEIGHT - BELOW - 10);
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {Array.from({ length: STEPS + 1 }, (_, i) => (most / STEPS) * i).map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - 20} y1={y(value)} y2={y(value)} class="grid" />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {[0, Math.floor((labels.length - 1) / 2), labels.length - 1].map((i) => (
          <text key={i.toString()} x={x(i)} y={HEIGHT - 4} text-anchor="middle">
            {labels[i]}
          </text>
        ))}
        {series.map(({ name, values, dashed }) => (
          <polyline
            key={name}
            class={dashed ? 'planned' : 'actual'}
            points={values
              .flatMap((value, i) => (value === null ? [] : `${x(i)},${y(value)}`))
              .join(' ')}
          />
        ))}
      </svg>
      <p class="legend">
        {series.map(({ name, dashed }) => (
          <span key={name}>
            {dashed ? '┄┄' : '──'} {name}
          </span>
        ))}
      </p>
    </>
  );
}

/** 480 → 500, 73 → 80: so that the steps of the axis are round. */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return (Math.ceil((value / size) * 2) / 2) * size;
}
