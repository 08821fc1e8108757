import type { DemoBook } from './demoBook';
import { type Figure, figure, table } from './figure';
import { partnerFigures } from './partnerFigures';
import { readTable } from './readTable';
import { campaignLaunch, EXTRA_GOALS_618 } from './retro618';

/** Attainments, channels and what was archived before, as the tabs show them. */
export function retroFigures(book: DemoBook): Figure[] {
  const goals = table(book, 'retro', 'attainment', 'metric').rows;
  const channels = table(book, 'retro', 'channels', 'channel').rows;
  const rateOf = (metric: string, platform: string) =>
    goals.find(
      ({ text }) =>
        text.metric === book.metric(metric) && text.platform === book.platform(platform),
    )?.text.rate;
  const roiOf = (key: string) =>
    channels.find(({ text }) => text.channel === book.platform(key))?.text.roi;
  const launch = book.said(campaignLaunch.code);
  const overview = readTable(book.host, book.shared('overview'), 'campaigns', 'code').rows;
  const row = (code: string) => overview.find(({ text }) => text.code === code)?.text;
  return [
    figure(book.metric('gmv'), row('618')?.gmv, '480 / 500'),
    figure(book.metric('gmv'), rateOf('gmv', 'all'), '96.0%'),
    figure(book.metric('newUsers'), rateOf('newUsers', 'all'), '120.0%'),
    figure(book.platform('tmall'), rateOf('gmv', 'tmall'), '94.7%'),
    figure(book.platform('douyin'), rateOf('gmv', 'douyin'), '97.3%'),
    figure(book.platform('private'), rateOf('gmv', 'private'), '100.0%'),
    ...writtenFigures(book),
    figure(book.platform('search'), roiOf('search'), '1:4.0'),
    figure(book.platform('feed'), roiOf('feed'), '1:3.0'),
    figure(book.platform('creators'), roiOf('creators'), '1:5.0'),
    ...partnerFigures(book, 'A'),
    figure(
      'partners and log',
      table(book, 'partners', 'partners', 'partner').summary.agrees,
      book.text.partners.agrees.yes ?? '',
    ),
    figure(launch, row(launch)?.gmv, '520 / 500'),
    figure(launch, row(launch)?.gmvRate, '104.0%'),
    figure(launch, row(launch)?.health, `– ${book.text.words.campaignState.archived}`),
    figure(launch, row(launch)?.state, book.text.words.campaignState.archived ?? ''),
    ...launchFigures(book, launch),
  ];
}

/** Goals of the launch, and what each platform's new customers came to, where it had that goal. */
function launchFigures(book: DemoBook, launch: string): Figure[] {
  const { sheet, block, first } = book.place(launch, 'retro', 'attainment', 'metric');
  const goals = readTable(book.host, sheet, block, first).rows;
  const shown = (metric: string, of: 'rate' | 'actual') =>
    goals
      .filter(({ text }) => text.metric === book.metric(metric))
      .map(({ text }) => text[of])
      .join(' ');
  const floors = shown('newCustomerConversionRate', 'actual');
  return [
    figure(launch, shown('newUsers', 'rate'), '110.0%'),
    figure(launch, shown('interactionRate', 'rate'), '116.0%'),
    figure(launch, shown('aov', 'rate'), '90.0%'),
    ...(floors === '' ? [] : [figure(launch, floors, '9.2% 8.6%')]),
  ];
}

/** What 写复盘 wrote and what follows from it: score, share of paid GMV, both closings, findings. */
function writtenFigures(book: DemoBook): Figure[] {
  const launch = book.said(campaignLaunch.code);
  const { summary, rows: goals } = table(book, 'retro', 'attainment', 'metric');
  const { check } = table(book, 'retro', 'channels', 'channel');
  const [fast, second] = table(book, 'retro', 'closings', 'closing').rows.map(({ text }) => text);
  const past = table(book, 'retro', 'comparison', 'metric').rows.filter(({ text }) =>
    text.basis?.includes(launch),
  );
  const rates = [
    ...book.said(EXTRA_GOALS_618).map(([metric]) => metric),
    book.metric('repurchaseRate'),
  ].map((metric) => goals.find(({ text }) => text.metric === metric)?.text.rate);
  const misses = table(book, 'retro', 'misses', 'finding').rows.map(({ text }) => text);
  const given = misses.filter(({ origin }) => origin?.startsWith('⟳')).map((row) => row.finding);
  const named = ['Q2', 'Q4', 'T19', 'T26'].filter((id) => given.some((f) => f?.startsWith(id)));
  return [
    figure('score', summary.score, '106.6%'),
    figure('rates', rates.join(' '), '116.0% 60.0% 90.0%'),
    figure('ROI', [summary.roi, summary.costRatio, summary.overall].join(' '), '1:3.9 6.3% 1:10.0'),
    figure('share', /[\d.]+%$/.exec(check)?.[0], '24.6%'),
    figure('fast', closed(fast), '480.0 96.0% 465.6 93.1%'),
    figure('second', closed(second), '480.0 96.0% 456.0 91.2%'),
    figure(launch, past.map(({ text }) => text.reference).join(' '), '104.0% 1:3.8 7.3%'),
    figure('misses', named.join(' '), 'Q2 Q4 T19 T26'),
  ];
}

/** The figures of a closing, if it was done. */
function closed(row: Readonly<Record<string, string>> | undefined): string {
  if (!row?.state?.startsWith('✓')) return row?.state ?? '';
  return [row.gross, row.rate, row.net, row.netRate].join(' ');
}
